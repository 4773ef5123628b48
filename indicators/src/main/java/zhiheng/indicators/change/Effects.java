package zhiheng.indicators.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far points went up or down, and through what; the three always make the whole.
 *
 * @param data because the unit's own figures are others
 * @param rules because the indicator system is another
 * @param peers because the figures of the others are others
 */
public record Effects(
    BigDecimal before, BigDecimal after, BigDecimal data, BigDecimal rules, BigDecimal peers) {

  /** Nothing on either side. */
  public static final Effects NONE =
      new Effects(
          BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  private static final BigDecimal SIX = BigDecimal.valueOf(6);

  public BigDecimal change() {
    return after.subtract(before);
  }

  public Effects plus(Effects other) {
    return new Effects(
        before.add(other.before),
        after.add(other.after),
        data.add(other.data),
        rules.add(other.rules),
        peers.add(other.peers));
  }

  /**
   * The mean over all six orders in which data, rules and peers can be exchanged one after the
   * other (L. S. Shapley, A Value for n-Person Games, 1953), so that no order is preferred. Sixths
   * do not go into decimal places: each effect is rounded down, and the steps that are left go to
   * the largest remainders, of equal ones to data, then rules, then peers.
   *
   * @param points by what is this year's: bit 0 the data, bit 1 the rules, bit 2 the peers
   */
  static Effects of(BigDecimal[] points, int places) {
    List<BigDecimal> exact = new ArrayList<>();
    for (int factor = 0; factor < 3; factor++) {
      BigDecimal sixths = BigDecimal.ZERO;
      for (int others = 0; others < 8; others++) {
        if ((others >> factor & 1) == 0) {
          BigDecimal gain = points[others | 1 << factor].subtract(points[others]);
          // alone among none or both of the others: two of the six orders; beside one: one
          int orders = Integer.bitCount(others) == 1 ? 1 : 2;
          sixths = sixths.add(gain.multiply(BigDecimal.valueOf(orders)));
        }
      }
      exact.add(sixths.divide(SIX, MathContext.DECIMAL128));
    }
    List<BigDecimal> rounded = rounded(exact, points[7].subtract(points[0]), places);
    return new Effects(points[0], points[7], rounded.get(0), rounded.get(1), rounded.get(2));
  }

  private static List<BigDecimal> rounded(List<BigDecimal> exact, BigDecimal sum, int places) {
    List<BigDecimal> rounded = new ArrayList<>();
    exact.forEach(effect -> rounded.add(effect.setScale(places, RoundingMode.FLOOR)));
    BigDecimal left = rounded.stream().reduce(sum, BigDecimal::subtract);
    BigDecimal step = BigDecimal.ONE.movePointLeft(places);
    List<Integer> largestFirst = new ArrayList<>(List.of(0, 1, 2));
    largestFirst.sort(
        Comparator.comparing((Integer i) -> exact.get(i).subtract(rounded.get(i))).reversed());
    for (int i : largestFirst) {
      BigDecimal more = left.min(step).max(BigDecimal.ZERO);
      rounded.set(i, rounded.get(i).add(more));
      left = left.subtract(more);
    }
    return rounded;
  }
}
