package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.JIANGSU;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.cell;
import static zhiheng.ledger.Samples.filed;
import static zhiheng.ledger.Samples.sha;
import static zhiheng.ledger.Samples.submission;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.batch.Batch;
import zhiheng.ledger.publication.Publication;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.ledger.snapshot.Frozen;
import zhiheng.ledger.submission.Figure;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.ledger.submission.Remark;
import zhiheng.ledger.submission.Submission;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** What a ledger promises, whatever database it lies in. */
abstract class LedgerContract {
  Path folder;
  final Samples.Hands clock = new Samples.Hands();
  LedgerAddress address;
  Ledger ledger;

  abstract Databases databases();

  @BeforeEach
  void open(@TempDir Path fresh) throws Exception {
    folder = fresh;
    address = databases().ready(folder);
    ledger = Ledger.open(address, clock);
  }

  @AfterEach
  void close() {
    if (ledger != null) {
      ledger.close();
    }
  }

  private void behindOurBack(String statement) throws Exception {
    try (Connection connection = Database.at(address).connect();
        Statement sql = connection.createStatement()) {
      assertThat(sql.executeUpdate(statement)).isPositive();
    }
  }

  // ---- submissions

  @Test
  void theFirstFileOfAUnitGetsTheFirstReceiptOfTheDayInShanghai() {
    clock.set("2017-07-04T16:00:00.123456789Z");
    Receipt receipt = ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    assertThat(receipt)
        .isEqualTo(
            new Receipt(
                "20170705-0001",
                1,
                Instant.parse("2017-07-04T16:00:00.123456Z"),
                sha(1),
                Outcome.RECORDED));
    assertThat(ledger.submissions().record(filed(JIANGSU, MARCH, 2, "1")).number())
        .isEqualTo("20170705-0002");
    clock.set("2017-07-05T16:00:00Z");
    assertThat(ledger.submissions().record(filed(JIANGSU, MARCH, 3, "1")).number())
        .isEqualTo("20170706-0001");
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    Receipt first = ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    clock.set("2017-08-01T00:00:00Z");
    Receipt second = ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    assertThat(second.outcome()).isEqualTo(Outcome.ALREADY_KNOWN);
    assertThat(second)
        .isEqualTo(
            new Receipt(first.number(), 1, first.at(), first.sha256(), Outcome.ALREADY_KNOWN));
    assertThat(ledger.audit().entries()).hasSize(1);
  }

  @Test
  void theSameFileForAnotherPartIsAnotherSubmission() {
    Submission one = filed(GUANGDONG, MARCH, 1, "412");
    Submission other =
        new Submission(
            one.form(),
            one.version(),
            one.unit(),
            one.period(),
            "评查员甲",
            one.file(),
            one.sha256(),
            one.observations(),
            one.remarks());
    ledger.submissions().record(one);
    assertThat(ledger.submissions().record(other).outcome()).isEqualTo(Outcome.RECORDED);
    assertThat(ledger.submissions().handed("monthly-return", "", "", clock.instant()))
        .extracting(Handed::part)
        .containsExactly("", "评查员甲");
  }

  @Test
  void aCorrectedFileIsARevisionAndTheOldOneIsKept() {
    Instant then = clock.set("2017-04-05T02:00:00Z");
    ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    Instant later = clock.set("2017-04-09T02:00:00Z");
    Receipt revised = ledger.submissions().record(filed(GUANGDONG, MARCH, 2, "421"));
    assertThat(revised.outcome()).isEqualTo(Outcome.REVISED);
    assertThat(revised.revision()).isEqualTo(2);

    assertThat(amount(then.minusMillis(1))).isEmpty();
    assertThat(amount(then)).containsExactly(new BigDecimal("412"));
    assertThat(amount(later.minusMillis(1))).containsExactly(new BigDecimal("412"));
    assertThat(amount(later)).containsExactly(new BigDecimal("421"));
    assertThat(amount(Instant.MAX)).containsExactly(new BigDecimal("421"));
    assertThat(ledger.submissions().revisions("monthly-return", GUANGDONG, MARCH, "", later))
        .extracting(handed -> handed.receipt().revision())
        .containsExactly(1, 2);
  }

  private List<BigDecimal> amount(Instant asOf) {
    return ledger
        .submissions()
        .latest("monthly-return", GUANGDONG, MARCH, "", asOf)
        .flatMap(figures -> figures.find("infringement.filed", "month"))
        .map(Observation::amount)
        .stream()
        .toList();
  }

  @Test
  void aCorrectionIsNeverOlderThanWhatItCorrects() {
    Instant first = clock.set("2017-04-05T02:00:00Z");
    ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    clock.set("2017-04-01T02:00:00Z");
    Receipt revised = ledger.submissions().record(filed(GUANGDONG, MARCH, 2, "421"));
    assertThat(revised.at()).isEqualTo(first);
  }

  @Test
  void whatIsReadEqualsWhatWasGiven() {
    List<Observation> cells =
        List.of(
            cell("b.second", "ytd", "10.00"),
            cell("a.first", "month", "1234567890123456789012345678.12345678901234567890"),
            new Observation("0001", "task", null, "制定办案指南，“第 1 条”\n\t\\𠮷（续）", "进度", "B4"),
            new Observation("0001", "state", null, null, "进度", "C4"),
            cell("c.small", "month", "-0.00000000000000000001"),
            cell("c.large", "month", "1E+3"));
    List<Remark> remarks =
        List.of(
            new Remark("jump", "b.second", "ytd", "专项行动，增加 300%"),
            new Remark("jump", "a.first", "month", "同上"));
    Submission given = submission(GUANGDONG, MARCH, 1, cells, remarks);
    Receipt receipt = ledger.submissions().record(given);
    var read =
        ledger
            .submissions()
            .latest("monthly-return", GUANGDONG, MARCH, "", Instant.MAX)
            .orElseThrow();
    assertThat(read.observations()).isEqualTo(given.observations());
    assertThat(read.remarks()).isEqualTo(given.remarks());
    assertThat(read.handed().receipt()).isEqualTo(receipt);
    assertThat(read.find("b.second", "ytd").orElseThrow().amount()).isEqualTo(new BigDecimal("10"));
    assertThat(read.find("c.large", "month").orElseThrow().amount())
        .isEqualTo(new BigDecimal("1000"));
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void anAmountThatCannotBeKeptToTheLastDigitIsRefused() {
    assertThatThrownBy(() -> cell("a", "month", "1E-21"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cell("a", "month", "1E+28"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void figuresComeByUnitPeriodPartRowAndColumnWhateverTheDatabaseThinksOfOrder() {
    Month april = new Month(2017, 4);
    List<Observation> cells =
        List.of(
            cell("infringement.filed", "ytd", "2"),
            cell("infringement.filed", "month", "1"),
            cell("infringement_x", "month", "4"),
            cell("Infringement", "month", "5"),
            cell("infringement.filed.design", "month", "3"));
    ledger.submissions().record(submission(GUANGDONG, april, 1, cells, List.of()));
    ledger.submissions().record(submission(GUANGDONG, MARCH, 2, cells, List.of()));
    ledger.submissions().record(submission(JIANGSU, MARCH, 3, cells, List.of()));
    List<String> order = new ArrayList<>();
    ledger
        .submissions()
        .figures(
            FigureQuery.all("monthly-return", "2017", "2017"),
            Instant.MAX,
            figure ->
                order.add(
                    figure.handed().unit()
                        + " "
                        + figure.handed().period().code()
                        + " "
                        + figure.observation().row()
                        + " "
                        + figure.observation().column()));
    assertThat(order).hasSize(15).isSorted();
    assertThat(order.subList(0, 5))
        .containsExactly(
            "320000 2017-03 Infringement month",
            "320000 2017-03 infringement.filed month",
            "320000 2017-03 infringement.filed ytd",
            "320000 2017-03 infringement.filed.design month",
            "320000 2017-03 infringement_x month");
  }

  @Test
  void aQueryTakesOnlyWhatItAsksFor() {
    for (int month = 1; month <= 12; month++) {
      for (UnitCode unit : List.of(GUANGDONG, JIANGSU)) {
        List<Observation> cells =
            List.of(
                cell("infringement.filed", "month", Integer.toString(month)),
                cell("infringement.filed", "ytd", "100"),
                cell("counterfeit.filed", "month", "7"));
        ledger
            .submissions()
            .record(submission(unit, new Month(2017, month), month, cells, List.of()));
      }
    }
    FigureQuery query =
        new FigureQuery(
            "monthly-return",
            Set.of("infringement.filed"),
            Set.of("month"),
            Set.of(GUANGDONG),
            "2017-02",
            "2017-04");
    List<Figure> figures = new ArrayList<>();
    ledger.submissions().figures(query, Instant.MAX, figures::add);
    assertThat(figures)
        .extracting(figure -> figure.observation().amount())
        .containsExactly(new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4"));
    assertThat(ledger.submissions().totals(query, Instant.MAX))
        .extracting(Total::sum)
        .containsExactly(new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4"));
    assertThat(ledger.submissions().handed("monthly-return", "2017", "2017", Instant.MAX))
        .hasSize(24);
    assertThat(ledger.submissions().handed("case-file-review", "2017", "2017", Instant.MAX))
        .isEmpty();
  }

  @Test
  void totalsAddPartsAndCountOnlyTheRevisionKnownThen() {
    Instant first = clock.set("2018-01-05T02:00:00Z");
    ledger.submissions().record(part("评查员甲", 1, "0.1"));
    ledger.submissions().record(part("评查员乙", 2, "0.2"));
    clock.set("2018-01-06T02:00:00Z");
    ledger.submissions().record(part("评查员乙", 3, "0.25"));
    FigureQuery query = FigureQuery.all("case-file-review", "2017", "2017");
    assertThat(ledger.submissions().totals(query, first))
        .containsExactly(
            new Total(GUANGDONG, new Year(2017), "0001", "deducted", new BigDecimal("0.3")));
    assertThat(ledger.submissions().totals(query, Instant.MAX))
        .containsExactly(
            new Total(GUANGDONG, new Year(2017), "0001", "deducted", new BigDecimal("0.35")));
  }

  private static Submission part(String reviewer, int file, String amount) {
    return new Submission(
        "case-file-review",
        "2017",
        GUANGDONG,
        new Year(2017),
        reviewer,
        "评查.xlsx",
        sha(file),
        List.of(cell("0001", "deducted", amount)),
        List.of());
  }

  // ---- transactions

  @Test
  void whatFailsInTheMiddleLeavesNothing() {
    assertThatThrownBy(
            () ->
                ledger.inTransaction(
                    () -> {
                      ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
                      throw new IllegalArgumentException("in the middle");
                    }))
        .hasMessage("in the middle");
    assertThat(ledger.submissions().handed("monthly-return", "", "", Instant.MAX)).isEmpty();
    assertThat(ledger.audit().entries()).isEmpty();
    assertThat(ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412")).number())
        .endsWith("-0001");
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void aPartThatFailedCannotBeSwallowed() {
    assertThatThrownBy(
            () ->
                ledger.inTransaction(
                    () -> {
                      ledger.assessments().record(Samples.assessment("provinces-2017-01", "7"));
                      try {
                        ledger.assessments().record(Samples.assessment("provinces-2017-01", "8"));
                      } catch (IllegalArgumentException e) {
                        // Swallowed, and so noticed at the end.
                      }
                      return true;
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ledger.assessments().runs()).isEmpty();
  }

  @Test
  void aTransactionReadsWhatItWrote() {
    int handed =
        ledger.inTransaction(
            () -> {
              ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
              return ledger.submissions().handed("monthly-return", "", "", Instant.MAX).size();
            });
    assertThat(handed).isEqualTo(1);
  }

  @Test
  void tenClerksAtOnceLoseNothingAndDoubleNothing() throws Exception {
    ExecutorService clerks = Executors.newFixedThreadPool(10);
    try {
      List<Callable<List<Receipt>>> work = new ArrayList<>();
      for (int clerk = 0; clerk < 10; clerk++) {
        // Two clerks each hand in the same files, for the same unit as all others.
        int files = 100 * (clerk / 2);
        work.add(() -> handIn(files));
      }
      Set<String> numbers = new TreeSet<>();
      int recorded = 0;
      for (Future<List<Receipt>> done : clerks.invokeAll(work)) {
        for (Receipt receipt : done.get()) {
          numbers.add(receipt.number());
          recorded += receipt.outcome() == Outcome.ALREADY_KNOWN ? 0 : 1;
        }
      }
      assertThat(recorded).isEqualTo(100);
      assertThat(numbers).hasSize(100).first().isEqualTo("20170405-0001");
      assertThat(new TreeSet<>(numbers).last()).isEqualTo("20170405-0100");
    } finally {
      clerks.shutdownNow();
    }
    assertThat(ledger.submissions().revisions("monthly-return", GUANGDONG, MARCH, "", Instant.MAX))
        .hasSize(100);
    assertThat(ledger.audit().entries()).hasSize(100);
    assertThat(ledger.audit().verify()).isEmpty();
  }

  /** A clerk of an own process, as far as the database can see. */
  private List<Receipt> handIn(int files) {
    List<Receipt> receipts = new ArrayList<>();
    try (Ledger own = Ledger.open(address, clock)) {
      for (int i = 1; i <= 20; i++) {
        receipts.add(own.submissions().record(filed(GUANGDONG, MARCH, files + i, "1")));
      }
    }
    return receipts;
  }

  // ---- batches, snapshots, publications

  @Test
  void aBatchIsKnownFromItsMomentOnAndOnlyOnce() {
    Instant at = Instant.parse("2017-06-01T00:00:00.123456789Z");
    Batch cases = batch("cases-0001", "cases", 1, at);
    Batch more = batch("cases-0002", "cases", 2, at.plusSeconds(1));
    Batch answers = batch("responses-0001", "responses", 1, at.plusSeconds(2));
    assertThat(ledger.batches().record(answers)).isEqualTo(Batch.Outcome.RECORDED);
    assertThat(ledger.batches().record(cases)).isEqualTo(Batch.Outcome.RECORDED);
    assertThat(ledger.batches().record(more)).isEqualTo(Batch.Outcome.RECORDED);
    assertThat(ledger.batches().record(batch("cases-0003", "cases", 1, at)))
        .isEqualTo(Batch.Outcome.ALREADY_KNOWN);
    assertThat(ledger.batches().known(at)).containsExactly(cases);
    assertThat(ledger.batches().known(Instant.MAX)).containsExactly(cases, more, answers);
    assertThat(ledger.batches().find("cases", sha(2))).contains(more);
    assertThat(ledger.batches().find("cases", sha(3))).isEmpty();
    assertThat(ledger.audit().verify()).isEmpty();
  }

  private static Batch batch(String id, String dataset, int file, Instant at) {
    return new Batch(
        id, dataset, "案件.csv", sha(file), 12_000L, dataset + "/" + id, sha(file + 7), at);
  }

  @Test
  void aSnapshotIsKeptUnderItsHash() {
    String manifest = "returns.csv\t" + sha(4) + "\n".repeat(70_000);
    Instant asOf = Instant.parse("2018-01-31T15:59:59Z");
    Frozen frozen = ledger.snapshots().record(sha(3), asOf, manifest);
    clock.set("2019-01-01T00:00:00Z");
    assertThat(ledger.snapshots().record(sha(3), asOf, manifest)).isEqualTo(frozen);
    assertThat(ledger.snapshots().find(sha(3))).contains(frozen);
    assertThat(ledger.snapshots().all()).containsExactly(frozen);
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void whatWasReleasedStaysKnown() {
    List<Released> files =
        List.of(new Released("简报.pdf", sha(1), 114_000), new Released("a.xlsx", sha(2), 9));
    Publication first = ledger.publications().record("bulletin-2017-12", sha(3), files);
    Publication again = ledger.publications().record("bulletin-2017-12", sha(4), List.of());
    assertThat(ledger.publications().find("bulletin-2017-12")).contains(again);
    assertThat(ledger.publications().all()).containsExactly(first, again);
    assertThat(ledger.publications().find("bulletin-2017-11")).isEmpty();
    assertThat(ledger.audit().verify()).isEmpty();
  }

  // ---- assessments

  @Test
  void anAssessmentReadsBackEqual() {
    Assessment given = Samples.assessment("provinces-2017-01", "7.2100");
    ledger.assessments().record(given);
    ledger.assessments().record(given);
    assertThat(ledger.assessments().find("provinces-2017-01")).contains(given);
    assertThat(ledger.assessments().runs()).containsExactly("provinces-2017-01");
    assertThat(ledger.audit().verify()).isEmpty();
    assertThatThrownBy(
            () -> ledger.assessments().record(Samples.assessment("provinces-2017-01", "7.22")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLastAssessmentOfAYearIsTheLatest() {
    assertThat(ledger.assessments().nextRun("provinces", 2017)).isEqualTo("provinces-2017-01");
    ledger.assessments().record(Samples.assessment("provinces-2017-01", "7.21"));
    assertThat(ledger.assessments().nextRun("provinces", 2017)).isEqualTo("provinces-2017-02");
    Assessment second = Samples.assessment("provinces-2017-02", "7.22");
    ledger.assessments().record(second);
    assertThat(ledger.assessments().latest("provinces", 2017)).contains(second);
    assertThat(ledger.assessments().latest("provinces", 2016)).isEmpty();
    assertThat(ledger.assessments().runs())
        .containsExactly("provinces-2017-01", "provinces-2017-02");
  }

  // ---- the chain

  private void everyKindOfFact() {
    ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    ledger.submissions().record(filed(JIANGSU, MARCH, 2, "389"));
    ledger.batches().record(batch("cases-0001", "cases", 1, clock.instant()));
    ledger.snapshots().record(sha(3), clock.instant(), "returns.csv");
    ledger.assessments().record(Samples.assessment("provinces-2017-01", "7.21"));
    ledger.publications().record("bulletin", sha(3), List.of(new Released("a.pdf", sha(1), 1)));
    assertThat(ledger.audit().verify()).isEmpty();
    assertThat(ledger.audit().head().orElseThrow().seq()).isEqualTo(6);
  }

  private List<String> found() {
    return ledger.audit().verify().stream().map(Finding::toString).toList();
  }

  @Test
  void anEditedCellIsFound() throws Exception {
    everyKindOfFact();
    behindOurBack("update observation set amount = 413 where entry = 1");
    assertThat(found())
        .containsExactly(
            "FactChanged[what=submission, subject=20170405-0001, seq=1,"
                + " at=2017-04-05T02:00:00.123456Z]");
  }

  @Test
  void anEditOfEveryTableIsFound() throws Exception {
    everyKindOfFact();
    behindOurBack("update submission set part = 'x' where entry = 1");
    behindOurBack("update submission set first_day = date '2016-03-01' where entry = 2");
    behindOurBack("update batch set row_count = row_count + 1");
    behindOurBack("update snapshot set manifest = 'other'");
    behindOurBack("update reason_field set words = '99 %' where field = 'none'");
    behindOurBack("update published_file set byte_count = 2");
    assertThat(ledger.audit().verify())
        .extracting(finding -> finding.code() + " " + finding.toString().replaceAll(", seq.*", ""))
        .containsExactly(
            "fact_changed FactChanged[what=submission, subject=20170405-0001",
            "fact_changed FactChanged[what=submission, subject=20170405-0002",
            "fact_changed FactChanged[what=batch, subject=cases-0001",
            "fact_changed FactChanged[what=snapshot, subject=" + sha(3),
            "fact_changed FactChanged[what=assessment, subject=provinces-2017-01",
            "fact_changed FactChanged[what=publication, subject=bulletin");
  }

  @Test
  void aFactThatIsGoneOrWasSlippedInIsFound() throws Exception {
    everyKindOfFact();
    behindOurBack("update batch set entry = 2");
    assertThat(found())
        .containsExactly(
            "FactMissing[what=batch, subject=cases-0001, seq=3, at=2017-04-05T02:00:00.123456Z]",
            "FactNotInChain[what=batch, seq=2]");
  }

  @Test
  void anEditedEntryIsFound() throws Exception {
    everyKindOfFact();
    behindOurBack("update audit_entry set subject = '20170405-0009' where seq = 2");
    assertThat(found())
        .containsExactly("ChainEntryChanged[seq=2, what=submission, subject=20170405-0009]");
  }

  @Test
  void anEntryThatIsGoneIsFound() throws Exception {
    ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    ledger.publications().record("one", sha(3), List.of());
    ledger.publications().record("two", sha(3), List.of());
    behindOurBack("delete from publication where entry = 2");
    behindOurBack("delete from audit_entry where seq = 2");
    assertThat(found()).containsExactly("ChainEntriesMissing[first=2, last=2]");
    behindOurBack("delete from publication where entry = 3");
    behindOurBack("delete from audit_entry where seq = 3");
    assertThat(found()).containsExactly("ChainHeadDiffers[head=3, last=1]");
  }

  @Test
  void nonsenseInATableIsAFindingAndNoCrash() throws Exception {
    everyKindOfFact();
    behindOurBack("update submission set unit = '?' where entry = 1");
    behindOurBack("update score_node set kind = '?' where node = 2");
    assertThat(ledger.audit().verify()).extracting(Finding::code).hasSize(2);
  }

  // ---- opening

  @Test
  void anEmptyPlaceBecomesALedger() throws Exception {
    Path elsewhere = folder.resolve("another folder/账本");
    LedgerAddress empty = databases().empty(elsewhere);
    try (Ledger fresh = Ledger.open(empty, clock)) {
      fresh.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    }
    try (Ledger again = Ledger.open(empty, clock)) {
      assertThat(again.submissions().handed("monthly-return", "", "", Instant.MAX)).hasSize(1);
      assertThat(again.audit().verify()).isEmpty();
    }
  }

  @Test
  void aLedgerOfANewerVersionIsLeftAlone() throws Exception {
    behindOurBack(
        "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
            + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
            + " \"success\") values (99, '099', 'x', 'SQL', 'V099__x.sql', 1, 'x', 1, true)");
    assertThatThrownBy(() -> Ledger.open(address, clock))
        .isInstanceOfSatisfying(
            LedgerUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(LedgerUnavailable.Reason.NEWER_SCHEMA));
  }

  @Test
  void theTablesAreThoseWrittenDown() throws Exception {
    try (Connection connection = Database.at(address).connect()) {
      SchemaText.compare(connection);
    }
  }
}
