package zhiheng.indicators.survey;

import java.util.stream.IntStream;

/**
 * How far the mean of a domain is from the mean of all others.
 *
 * @param domain {@code column=value}
 * @param inside the mean of the domain
 * @param outside the mean of the rows outside it
 * @param difference inside less outside
 * @param error its standard error; that both come from one sample is taken into account
 * @param degrees of freedom of the design
 */
public record Contrast(
    String variable,
    String domain,
    double inside,
    double outside,
    double difference,
    double error,
    int degrees) {

  static Contrast of(
      Variable variable, Domain domain, Linearization linearization, int size, int degrees) {
    double[] x = variable.values();
    boolean[] inside = new boolean[size];
    for (int place : domain.places()) {
      inside[place] = true;
    }
    int[] places = IntStream.range(0, size).filter(place -> !Double.isNaN(x[place])).toArray();
    Linearization.Difference found = linearization.difference(places, inside, x);
    return new Contrast(
        variable.label(),
        domain.label(),
        found.inside(),
        found.outside(),
        found.inside() - found.outside(),
        Math.sqrt(found.variance()),
        degrees);
  }
}
