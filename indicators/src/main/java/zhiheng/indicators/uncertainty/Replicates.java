package zhiheng.indicators.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import zhiheng.indicators.number.Chance;

/**
 * A ranking drawn again and again (OECD and JRC, Handbook on Constructing Composite Indicators,
 * 2008, step 7; M. Saisana, A. Saltelli and S. Tarantola, JRSS A 168, 2005, 307–323). Replicate 17
 * depends on the seed and on 17 and on nothing else, so any number of threads gives the same.
 *
 * @param drawn the numbers that were drawn, by replicate and factor
 * @param outcomes by replicate
 */
public record Replicates(Model model, List<double[]> drawn, List<Outcome> outcomes) {

  public Replicates {
    drawn = List.copyOf(drawn);
    outcomes = List.copyOf(outcomes);
  }

  /** Draws so many replicates. */
  public static Replicates of(Model model, int count, long seed) {
    int factors = model.factors().size();
    double[][] drawn = new double[count][factors];
    Outcome[] outcomes = new Outcome[count];
    IntStream.range(0, count)
        .parallel()
        .forEach(
            replicate -> {
              Chance chance = new Chance(seed, replicate);
              for (int factor = 0; factor < factors; factor++) {
                drawn[replicate][factor] = chance.uniform();
              }
              outcomes[replicate] = model.at(drawn[replicate]);
            });
    return new Replicates(model, List.of(drawn), List.of(outcomes));
  }

  /** What was chosen in a replicate, factor by factor, in words. */
  public List<String> choices(int replicate) {
    double[] numbers = drawn.get(replicate);
    return IntStream.range(0, numbers.length)
        .mapToObj(factor -> model.factors().get(factor).says().apply(numbers[factor]))
        .toList();
  }
}
