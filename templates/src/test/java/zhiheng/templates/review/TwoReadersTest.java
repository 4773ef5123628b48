package zhiheng.templates.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.templates.period.Year;
import zhiheng.templates.review.TwoReaders.WithThird;

/** When a third reader is asked, and what a file gets. */
class TwoReadersTest {
  private final ReviewSheet sheet =
      Reviews.read(Path.of(System.getProperty("zhiheng.templates")))
          .reviews()
          .find(new Year(2017))
          .orElseThrow();

  @Test
  void twoThatAgreeGiveTheirMean() {
    assertThat(settled(List.of(off(2), off(5)), Optional.empty()).orElseThrow().score())
        .isEqualByComparingTo("96.5");
  }

  @Test
  void moreThanFivePointsApartOrOfTwoGradesTheyDiffer() {
    assertThat(differ(off(0), off(5))).isFalse();
    assertThat(differ(off(0), off(6))).isTrue();
    assertThat(differ(off(9), off(11))).as("excellent and qualified").isTrue();
    assertThat(differ(vetoed(), off(2))).isTrue();
    assertThat(differ(vetoed(), vetoed())).isFalse();
  }

  @Test
  void whereTheyDifferNothingIsSettledBeforeTheThirdHasRead() {
    assertThat(settled(List.of(off(0), off(8)), Optional.empty())).isEmpty();
    assertThat(settled(List.of(off(0)), Optional.empty())).isEmpty();
  }

  @Test
  void theThirdMakesTheScoreByTheRuleOfTheSheet() {
    assertThat(by(WithThird.MEDIAN, 5)).isEqualByComparingTo("95");
    assertThat(by(WithThird.THIRD, 5)).isEqualByComparingTo("95");
    assertThat(by(WithThird.NEAREST, 5)).isEqualByComparingTo("93.5");
    assertThat(by(WithThird.NEAREST, 4)).as("as near to both").isEqualByComparingTo("96");
    assertThat(by(WithThird.MEDIAN, 12)).isEqualByComparingTo("92");
  }

  @Test
  void twoVetoesOfThreeLeaveNothingAndOneIsOutvoted() {
    Settled lost = settled(List.of(vetoed(), off(2)), Optional.of(vetoed())).orElseThrow();
    assertThat(lost.score()).isEqualByComparingTo("0");
    assertThat(lost.grade().code()).isEqualTo("unqualified");
    Settled kept = settled(List.of(vetoed(), off(2)), Optional.of(off(4))).orElseThrow();
    assertThat(kept.vetoed()).isFalse();
    assertThat(kept.score()).isEqualByComparingTo("98");
  }

  /** Nought and eight points off, and the third so many. */
  private BigDecimal by(WithThird rule, int third) {
    return new TwoReaders(BigDecimal.valueOf(5), true, true, rule)
        .settle(sheet, List.of(off(0), off(8)), Optional.of(off(third)))
        .orElseThrow()
        .score();
  }

  private boolean differ(Reviewed one, Reviewed other) {
    return sheet.twoReaders().differ(one, other);
  }

  private Optional<Settled> settled(List<Reviewed> pair, Optional<Reviewed> third) {
    return sheet.settle(pair, third);
  }

  private Reviewed off(int points) {
    int evidence = Math.min(5, points);
    int rest = Math.min(4, points - evidence);
    int more = points - evidence - rest;
    return sheet.review(
        List.of(
            new Mark("content.evidence.preservation", BigDecimal.valueOf(evidence)),
            new Mark("content.decision.elements", BigDecimal.valueOf(rest)),
            new Mark("content.report.missing", BigDecimal.valueOf(more))));
  }

  private Reviewed vetoed() {
    return sheet.review(List.of(new Mark("veto.evidence", BigDecimal.ZERO)));
  }
}
