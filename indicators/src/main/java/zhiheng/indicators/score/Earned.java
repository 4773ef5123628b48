package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Reason;

/**
 * The points that a rule gives, exact and not yet rounded, and why.
 *
 * @param reason its fields hold {@code value}, {@code full} and {@code earned} besides its own
 */
public record Earned(BigDecimal points, Reason reason) {

  /** Points under a code, with the fields that its words name. */
  static Earned of(String code, Given given, BigDecimal points, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("value", given.read(given.value()));
    all.put("full", given.full().map(Shown::number).orElse(""));
    all.put("earned", Shown.number(given.rounding().of(points)));
    return new Earned(points, new Reason(code, all));
  }
}
