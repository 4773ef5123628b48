package zhiheng.ledger.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.templates.unit.UnitCode;

/** What comes first is told by the order of the steps, not by the clock. */
class ProceedingTest {
  private static final Instant NOW = Instant.parse("2018-05-02T03:00:00Z");

  @Test
  void aRevisionAfterAnUpheldAppealAwaitsNoOtherThoughTheClockStoodStill() {
    ProceedingStep filed = step(Stage.APPEALED, "a-01", "run-01");
    ProceedingStep upheld = step(Stage.UPHELD, "a-01", "run-01");
    ProceedingStep published = step(Stage.PUBLISHED, "", "run-01");
    ProceedingStep revised = step(Stage.REVISED, "", "run-02");
    assertThat(of(published, filed, upheld).awaitsRevision()).isTrue();
    assertThat(of(published, filed, upheld, revised).awaitsRevision()).isFalse();
    assertThat(of(published, filed, revised, upheld).awaitsRevision()).isTrue();
  }

  private static Proceeding of(ProceedingStep... steps) {
    return new Proceeding("provinces", 2017, List.of(steps));
  }

  private static ProceedingStep step(Stage stage, String appeal, String run) {
    return new ProceedingStep(
        "provinces",
        2017,
        stage,
        run,
        appeal,
        UnitCode.NATIONAL,
        "",
        "",
        Optional.empty(),
        "zhang",
        "",
        List.of(),
        NOW);
  }
}
