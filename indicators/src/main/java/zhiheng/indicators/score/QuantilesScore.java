package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.templates.system.rule.Quantiles;
import zhiheng.templates.system.rule.Quantiles.Part;

/** Scores {@link Quantiles}: rank ÷ number of peers is the part of the group a unit stands in. */
final class QuantilesScore {
  private QuantilesScore() {}

  static Earned of(Quantiles rule, Given given) {
    Place place = Place.of(given, rule.better());
    BigDecimal rank = BigDecimal.valueOf(place.rank());
    BigDecimal of = BigDecimal.valueOf(place.of());
    Map<String, String> fields = new TreeMap<>();
    fields.put("rank", Shown.number(rank));
    fields.put("of", Shown.number(of));
    fields.put("position", Shown.percent(rank.divide(of, MathContext.DECIMAL128)));
    for (Part part : rule.parts()) {
      // rank / of <= top, without dividing
      if (rank.compareTo(part.top().multiply(of)) <= 0) {
        fields.put("top", Shown.percent(part.top()));
        fields.put("share", Shown.percent(part.share()));
        return Earned.of("quantiles", given, given.all().multiply(part.share()), fields);
      }
    }
    fields.put("share", Shown.percent(rule.otherwise()));
    return Earned.of("quantiles_otherwise", given, given.all().multiply(rule.otherwise()), fields);
  }
}
