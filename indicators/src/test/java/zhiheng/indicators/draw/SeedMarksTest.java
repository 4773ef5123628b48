package zhiheng.indicators.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.inspection.Announcement;
import zhiheng.ledger.inspection.Announcement.Kind;
import zhiheng.templates.unit.UnitCode;

/** Who knows the registers must not choose the seed, and who knows the seed not the registers. */
class SeedMarksTest {

  @Test
  void aSeedSaidBeforeTheRegistersAreClosedHasNoMark() {
    Announcement said = said("2017-04-01T00:00:00Z", Optional.empty());
    assertThat(SeedMarks.decisive(said)).isEqualTo(said.at());
    assertThat(SeedMarks.of(said, false, false)).isEmpty();
    assertThat(SeedMarks.of(said, true, false)).containsExactly("seed_after_register");
  }

  @Test
  void aSourceIsNamedAndTheRegistersAreClosedBeforeItsDayInShanghai() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2017, 4, 20));
    Announcement said = said("2017-04-19T15:59:59Z", day);
    assertThat(SeedMarks.decisive(said))
        .isBefore(at("2017-04-19T16:00:00Z"))
        .isAfter(at("2017-04-19T15:59:59Z"));
    assertThat(SeedMarks.of(said, true, false)).isEmpty();
    assertThat(SeedMarks.of(said, false, false)).containsExactly("register_after_outcome");
    assertThat(SeedMarks.of(said("2017-04-19T16:00:00Z", day), true, true))
        .containsExactly("source_after_outcome", "seed_used_before");
  }

  private static Announcement said(String moment, Optional<LocalDate> knownOn) {
    Kind kind = knownOn.isPresent() ? Kind.SOURCE : Kind.VALUE;
    return new Announcement(
        "seed-440000-2017-01", new UnitCode("440000"), 2017, kind, "x", knownOn, "张某", at(moment));
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
