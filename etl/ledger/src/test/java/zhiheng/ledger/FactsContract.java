package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zhiheng.ledger.Samples.batch;
import static zhiheng.ledger.Samples.sha;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.batch.Batch;
import zhiheng.ledger.publication.Publication;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.snapshot.Frozen;
import zhiheng.templates.period.Year;

/** Batches, snapshots, publications and assessments are kept as they were given. */
abstract class FactsContract extends LedgerContract {
  FactsContract(Databases databases) {
    super(databases);
  }

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
  void aDrawIsKeptWithItsFilesAndReadersAndTheNewestOfAYearCounts() {
    ReviewDraw first =
        ledger.reviewDraws().record(Samples.reviewDraw("review-2017-01", Instant.EPOCH));
    assertThat(ledger.reviewDraws().nextCode(new Year(2017))).isEqualTo("review-2017-02");
    Instant between = clock.instant();
    clock.set("2018-04-01T00:00:00Z");
    ReviewDraw second =
        ledger.reviewDraws().record(Samples.reviewDraw("review-2017-02", Instant.EPOCH));
    assertThat(ledger.reviewDraws().find("review-2017-01")).contains(first);
    assertThat(ledger.reviewDraws().latest(new Year(2017), between)).contains(first);
    assertThat(ledger.reviewDraws().latest(new Year(2017), Instant.MAX)).contains(second);
    assertThat(ledger.reviewDraws().latest(new Year(2016), Instant.MAX)).isEmpty();
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
}
