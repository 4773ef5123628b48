package zhiheng.indicators.survey;

import java.util.stream.IntStream;

/**
 * Two domains of one sample beside each other.
 *
 * @param one {@code column=value}
 * @param other {@code column=value}
 * @param difference the mean of the one less that of the other
 * @param error its standard error; that both come from one sample is taken into account
 * @param degrees of freedom of the design
 */
public record Pair(String one, String other, double difference, double error, int degrees) {

  static Pair of(
      Variable variable,
      Domain one,
      Domain other,
      Linearization linearization,
      int size,
      int degrees) {
    double[] x = variable.values();
    boolean[] inside = new boolean[size];
    for (int place : one.places()) {
      inside[place] = true;
    }
    int[] places =
        IntStream.concat(IntStream.of(one.places()), IntStream.of(other.places()))
            .filter(place -> !Double.isNaN(x[place]))
            .sorted()
            .toArray();
    Linearization.Difference found = linearization.difference(places, inside, x);
    return new Pair(
        one.label(),
        other.label(),
        found.inside() - found.outside(),
        Math.sqrt(found.variance()),
        degrees);
  }
}
