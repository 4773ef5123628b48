package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import zhiheng.templates.system.rule.RankInGroup;

/** Scores {@link RankInGroup}; a unit without peers gets all points. */
final class RankInGroupScore {
  private RankInGroupScore() {}

  static Earned of(RankInGroup rule, Given given) {
    Place place = Place.of(given, rule.better());
    BigDecimal points =
        place.of() == 1
            ? given.all()
            : given
                .all()
                .multiply(BigDecimal.valueOf(place.of() - place.rank()))
                .divide(BigDecimal.valueOf(place.of() - 1L), MathContext.DECIMAL128);
    return Earned.of(
        place.of() == 1 ? "rank_alone" : "rank",
        given,
        points,
        Map.of("rank", Integer.toString(place.rank()), "of", Integer.toString(place.of())));
  }
}
