package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.JIANGSU;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.filed;
import static zhiheng.ledger.Samples.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.life.RefusedFile;
import zhiheng.ledger.life.RefusedFile.Return;
import zhiheng.ledger.submission.CheckTotals;
import zhiheng.ledger.submission.Checked;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.ledger.submission.Remark;
import zhiheng.ledger.submission.Step;
import zhiheng.ledger.submission.Step.Kind;
import zhiheng.ledger.submission.Submission;
import zhiheng.ledger.submission.Told;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.unit.UnitCode;

/** What becomes of a return after its receipt, and which of its files counts when. */
abstract class LifeContract extends LedgerContract {
  private static final UnitCode NATION = UnitCode.NATIONAL;

  LifeContract(Databases databases) {
    super(databases);
  }

  private Receipt handIn(String day, int file, String amount) {
    clock.set(day + "T02:00:00Z");
    return ledger.submissions().record(filed(GUANGDONG, MARCH, file, amount));
  }

  private Receipt handInForApproval(String day, int file, String amount) {
    clock.set(day + "T02:00:00Z");
    Submission given = filed(GUANGDONG, MARCH, file, amount);
    return ledger.submissions().record(given.with(Checked.UNKNOWN, true, "张某"));
  }

  private Step step(String day, Kind kind, Receipt receipt) {
    clock.set(day + "T02:00:00Z");
    boolean approval = kind == Kind.APPROVED;
    return ledger
        .life()
        .steps()
        .record(kind, receipt.number(), NATION, "王某", approval ? "" : "有误", approval);
  }

  private List<BigDecimal> counting(String day) {
    return ledger
        .submissions()
        .totals(FigureQuery.all("monthly-return", "", ""), Instant.parse(day + "T12:00:00Z"))
        .stream()
        .map(total -> total.sum())
        .toList();
  }

  @Test
  void aFileThatComesBackAfterItWasReplacedIsARevisionOfItsOwn() {
    handIn("2017-04-05", 1, "412");
    handIn("2017-04-06", 2, "421");
    Receipt back = handIn("2017-04-07", 1, "412");
    assertThat(back.outcome()).isEqualTo(Outcome.REVISED);
    assertThat(back.revision()).isEqualTo(3);
    assertThat(counting("2017-04-07")).containsExactly(new BigDecimal("412"));
    assertThat(handIn("2017-04-08", 1, "412").outcome()).isEqualTo(Outcome.ALREADY_KNOWN);
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void theSameFileWithOtherWordsIsARevision() {
    handIn("2017-04-05", 1, "412");
    Submission explained =
        submission(
            GUANGDONG,
            MARCH,
            1,
            filed(GUANGDONG, MARCH, 1, "412").observations(),
            List.of(new Remark("jump", "infringement.filed", "month", "专项行动")));
    assertThat(ledger.submissions().record(explained).outcome()).isEqualTo(Outcome.REVISED);
    assertThat(ledger.submissions().record(explained).outcome()).isEqualTo(Outcome.ALREADY_KNOWN);
  }

  @Test
  void whatIsRetractedCountsNoLongerAndTheFileBeforeItDoesAgain() {
    Receipt first = handIn("2017-04-05", 1, "412");
    Receipt second = handIn("2017-04-06", 2, "421");
    Step step = step("2017-04-10", Kind.RETRACTED, second);
    assertThat(step.by()).isEqualTo("王某");
    assertThat(counting("2017-04-09")).containsExactly(new BigDecimal("421"));
    assertThat(counting("2017-04-10")).containsExactly(new BigDecimal("412"));
    step("2017-04-11", Kind.RETRACTED, first);
    assertThat(counting("2017-04-11")).isEmpty();
    assertThat(ledger.submissions().handed("monthly-return", "", "", Instant.MAX)).isEmpty();
    assertThat(ledger.submissions().find(second.number()).map(Handed::receipt)).contains(second);
    Receipt again = handIn("2017-04-12", 2, "421");
    assertThat(again.revision()).isEqualTo(3);
    assertThat(counting("2017-04-12")).containsExactly(new BigDecimal("421"));
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void whereApprovalIsNeededTheLastApprovedFileCounts() {
    Receipt first = handInForApproval("2017-04-05", 1, "412");
    assertThat(counting("2017-04-05")).isEmpty();
    step("2017-04-06", Kind.APPROVED, first);
    assertThat(counting("2017-04-06")).containsExactly(new BigDecimal("412"));
    Receipt second = handInForApproval("2017-04-07", 2, "421");
    assertThat(counting("2017-04-07")).containsExactly(new BigDecimal("412"));
    assertThat(
            ledger
                .submissions()
                .received()
                .latest("monthly-return", GUANGDONG, MARCH, "", Instant.MAX)
                .orElseThrow()
                .handed())
        .returns("张某", Handed::by)
        .returns(second, Handed::receipt);
    step("2017-04-08", Kind.APPROVED, second);
    assertThat(counting("2017-04-08")).containsExactly(new BigDecimal("421"));
    step("2017-04-09", Kind.SENT_BACK, second);
    assertThat(counting("2017-04-09")).containsExactly(new BigDecimal("412"));
    step("2017-04-10", Kind.APPROVED, second);
    assertThat(counting("2017-04-10")).containsExactly(new BigDecimal("421"));
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void whereNoApprovalIsNeededNeitherApprovingNorSendingBackChangesWhatCounts() {
    Receipt receipt = handIn("2017-04-05", 1, "412");
    step("2017-04-06", Kind.SENT_BACK, receipt);
    assertThat(counting("2017-04-06")).containsExactly(new BigDecimal("412"));
    step("2017-04-07", Kind.APPROVED, receipt);
    assertThat(counting("2017-04-07")).containsExactly(new BigDecimal("412"));
    assertThat(ledger.life().steps().of(receipt.number(), Instant.MAX))
        .extracting(Step::kind)
        .containsExactly(Kind.SENT_BACK, Kind.APPROVED);
  }

  @Test
  void aStepIsNeverOlderThanWhatItFollows() {
    Receipt receipt = handIn("2017-04-05", 1, "412");
    Step first = step("2017-04-09", Kind.SENT_BACK, receipt);
    Step next = step("2017-04-01", Kind.APPROVED, receipt);
    assertThat(next.at()).isEqualTo(first.at());
  }

  @Test
  void whatTheChecksFoundIsKept() {
    Checked found =
        new Checked(
            12,
            List.of(
                new Told("jump", Severity.SOFT, "infringement.filed", "month", false),
                new Told("jump", Severity.SOFT, "counterfeit.filed", "month", true),
                new Told("usual", Severity.SOFT, "media.reports", "month", true),
                new Told("later", Severity.NOTE, "media.reports", "ytd", false)));
    Receipt receipt =
        ledger.submissions().record(filed(JIANGSU, MARCH, 1, "1").with(found, false, ""));
    assertThat(
            ledger
                .submissions()
                .latest("monthly-return", JIANGSU, MARCH, "", Instant.MAX)
                .orElseThrow()
                .checked())
        .isEqualTo(found);
    assertThat(ledger.submissions().checks("monthly-return", "", "", Instant.MAX))
        .containsEntry(receipt.number(), new CheckTotals(12, 2, 1));
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void whatTheChecksFoundCannotBeEditedUnseen() throws Exception {
    Checked found = new Checked(1, List.of(new Told("jump", Severity.SOFT, "a", "month", false)));
    ledger.submissions().record(filed(JIANGSU, MARCH, 1, "1").with(found, false, ""));
    behindOurBack("update told set severity = 'SMALL'");
    assertThat(ledger.audit().verify()).hasSize(1);
    behindOurBack("delete from told");
    assertThat(ledger.audit().verify()).hasSize(1);
  }

  @Test
  void aRefusedFileIsKeptAsItWasTold() {
    Optional<Return> march = Optional.of(new Return("monthly-return", GUANGDONG, MARCH, ""));
    ledger.life().refused().record(march, "广东.xlsx", Samples.sha(1), 3, 41, 2, "张某");
    ledger.life().refused().record(Optional.empty(), "?.xlsx", "", 1, 0, 0, "");
    assertThat(ledger.life().refused().of("monthly-return", Instant.MAX))
        .containsExactly(
            new RefusedFile(
                march,
                "广东.xlsx",
                Samples.sha(1),
                3,
                41,
                2,
                "张某",
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    assertThat(ledger.audit().verify()).isEmpty();
  }
}
