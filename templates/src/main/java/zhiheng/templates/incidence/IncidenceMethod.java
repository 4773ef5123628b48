package zhiheng.templates.incidence;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.templates.wording.Text;

/**
 * How a year's incidence of infringement and need for enforcement are worked out (seed 000, 4).
 *
 * @param confidence of intervals, in per cent
 * @param weights of the components of need, in per cent; they add up to 100
 * @param leastStaff officers whom every region keeps
 */
public record IncidenceMethod(
    String code,
    int year,
    Text title,
    BigDecimal confidence,
    SortedMap<Component, BigDecimal> weights,
    int leastStaff,
    boolean illustration) {

  public IncidenceMethod {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /** What the need of a region is made of: its share of the whole in each of these. */
  public enum Component {
    /** Targets at which an inspection would find a problem, estimated. */
    INFRINGING,
    /** Cases filed in the year, infringement and counterfeiting. */
    CASES,
    /** Complaints received in the year. */
    COMPLAINTS,
    /**
     * The first, times the part of the way to full satisfaction with enforcement that is missing.
     */
    UNMET;

    /** The word in definitions and tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The level of intervals as a share of one. */
  public double level() {
    return confidence.movePointLeft(2).doubleValue();
  }

  /**
   * The weights of those components of which there is something, shared out so that they add up to
   * one again; empty if there is nothing at all.
   */
  public Map<Component, Double> weights(Set<Component> known) {
    double sum = 0;
    for (Component each : known) {
      sum += weights.getOrDefault(each, BigDecimal.ZERO).doubleValue();
    }
    Map<Component, Double> shares = new EnumMap<>(Component.class);
    for (Component each : known) {
      double weight = weights.getOrDefault(each, BigDecimal.ZERO).doubleValue();
      if (weight > 0) {
        shares.put(each, weight / sum);
      }
    }
    return shares;
  }
}
