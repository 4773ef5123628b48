package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.JIANGSU;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.batch;
import static zhiheng.ledger.Samples.filed;
import static zhiheng.ledger.Samples.sha;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.life.Gate;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.ledger.submission.Step.Kind;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.unit.UnitCode;

/** Whatever is edited behind the ledger's back is found. */
abstract class AuditContract extends LedgerContract {
  AuditContract(Databases databases) {
    super(databases);
  }

  private void everyKindOfFact() {
    ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    ledger.submissions().record(filed(JIANGSU, MARCH, 2, "389"));
    ledger.batches().record(batch("cases-0001", "cases", 1, clock.instant()));
    ledger.snapshots().record(sha(3), clock.instant(), "returns.csv");
    ledger.assessments().record(Samples.assessment("provinces-2017-01", "7.21"));
    ledger.publications().record("bulletin", sha(3), List.of(new Released("a.pdf", sha(1), 1)));
    ledger.life().steps().record(Kind.APPROVED, "20170405-0001", UnitCode.NATIONAL, "王某", "", true);
    ledger
        .life()
        .gates()
        .record(
            Gate.Kind.UNLOCKED,
            "monthly-return",
            MARCH,
            Optional.of(JIANGSU),
            UnitCode.NATIONAL,
            Optional.of(clock.instant()),
            "王某",
            "更正");
    ledger.reviewDraws().record(Samples.reviewDraw("review-2017-01", clock.instant()));
    assertThat(ledger.audit().verify()).isEmpty();
    assertThat(ledger.audit().head().orElseThrow().seq()).isEqualTo(9);
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
    behindOurBack("update unit_score set score_lines = replace(score_lines, '80 %', '99 %')");
    behindOurBack("update published_file set byte_count = 2");
    behindOurBack("update step set actor = '李某'");
    behindOurBack("update gate set unit = null");
    behindOurBack("update review_reader set reviewer = '李某' where place = 3");
    assertThat(ledger.audit().verify())
        .extracting(finding -> finding.code() + " " + finding.toString().replaceAll(", seq.*", ""))
        .containsExactly(
            "fact_changed FactChanged[what=submission, subject=20170405-0001",
            "fact_changed FactChanged[what=submission, subject=20170405-0002",
            "fact_changed FactChanged[what=step, subject=20170405-0001",
            "fact_changed FactChanged[what=gate, subject=monthly-return 2017-03",
            "fact_changed FactChanged[what=batch, subject=cases-0001",
            "fact_changed FactChanged[what=snapshot, subject=" + sha(3),
            "fact_changed FactChanged[what=assessment, subject=provinces-2017-01",
            "fact_changed FactChanged[what=publication, subject=bulletin",
            "fact_changed FactChanged[what=review_draw, subject=review-2017-01");
  }

  @Test
  void aDrawOfCaseFilesThatNobodyCanReadAnyMoreIsFound() throws Exception {
    everyKindOfFact();
    behindOurBack("update review_reader set unit = '?'");
    assertThat(found()).hasSize(1).first().asString().contains("review_draw", "review-2017-01");
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
    behindOurBack("update unit_score set score_lines = '?'");
    behindOurBack("update step set kind = '?'");
    behindOurBack("update gate set period = '?'");
    assertThat(ledger.audit().verify()).extracting(Finding::code).hasSize(4);
  }
}
