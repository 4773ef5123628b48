package zhiheng.indicators.score;

import java.util.Map;
import zhiheng.templates.system.rule.Bands;
import zhiheng.templates.system.rule.Bands.Band;
import zhiheng.templates.system.rule.Better;

/** Scores {@link Bands}. */
final class BandsScore {
  private BandsScore() {}

  static Earned of(Bands rule, Given given) {
    for (Band band : rule.bands()) {
      if (Bands.reaches(given.value(), band.edge(), rule.better())) {
        return Earned.of(
            rule.better() == Better.HIGHER ? "bands" : "bands_lower",
            given,
            band.points(),
            Map.of("edge", given.read(band.edge())));
      }
    }
    return Earned.of("bands_otherwise", given, rule.otherwise(), Map.of());
  }
}
