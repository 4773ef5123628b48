package zhiheng.indicators.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import zhiheng.indicators.number.ExactSum;

/**
 * Where one unit could stand.
 *
 * @param total as given
 * @param rank as given
 * @param lower the rank that no more than {@code share} of the replicates are better than
 * @param upper the rank that no more than {@code share} of the replicates are worse than
 * @param median the middle of its ranks
 * @param deviation the standard deviation of its totals
 * @param grades the share of replicates with each grade, from the best; empty without grades
 */
public record Spread(
    String unit,
    double total,
    int rank,
    int lower,
    int upper,
    int median,
    double deviation,
    List<Double> grades) {

  public Spread {
    grades = List.copyOf(grades);
  }

  /**
   * All units in the order of the model.
   *
   * @param share what may lie beyond each end of the interval: 0.05 for one of 90 %
   * @param gradeCount how many grades there are
   */
  public static List<Spread> of(Replicates replicates, double share, int gradeCount) {
    int count = replicates.outcomes().size();
    int[][] ranks = new int[count][];
    IntStream.range(0, count)
        .parallel()
        .forEach(replicate -> ranks[replicate] = replicates.outcomes().get(replicate).ranks());
    int[] rank = replicates.model().given().ranks();
    Spread[] spreads = new Spread[replicates.model().units().size()];
    IntStream.range(0, spreads.length)
        .parallel()
        .forEach(
            unit -> {
              int[] own = new int[count];
              for (int replicate = 0; replicate < count; replicate++) {
                own[replicate] = ranks[replicate][unit];
              }
              spreads[unit] = of(replicates, unit, rank[unit], own, share, gradeCount);
            });
    return List.of(spreads);
  }

  private static Spread of(
      Replicates replicates, int unit, int rank, int[] ranks, double share, int gradeCount) {
    Arrays.sort(ranks);
    int beyond = (int) Math.floor(share * ranks.length);
    return new Spread(
        replicates.model().units().get(unit),
        replicates.model().given().totals()[unit],
        rank,
        ranks[beyond],
        ranks[ranks.length - 1 - beyond],
        ranks[ranks.length / 2],
        deviation(replicates, unit),
        grades(replicates, unit, gradeCount));
  }

  private static double deviation(Replicates replicates, int unit) {
    double[] totals =
        replicates.outcomes().stream()
            .mapToDouble(outcome -> outcome.totals()[unit])
            .filter(total -> !Double.isNaN(total))
            .toArray();
    double mean = ExactSum.of(totals) / totals.length;
    ExactSum squares = new ExactSum();
    Arrays.stream(totals).forEach(total -> squares.add((total - mean) * (total - mean)));
    return totals.length < 2 ? 0 : Math.sqrt(squares.value() / (totals.length - 1));
  }

  private static List<Double> grades(Replicates replicates, int unit, int gradeCount) {
    long[] counts = new long[gradeCount];
    if (gradeCount > 0) {
      replicates.outcomes().forEach(outcome -> counts[outcome.grades()[unit]]++);
    }
    return Arrays.stream(counts)
        .mapToObj(each -> (double) each / replicates.outcomes().size())
        .toList();
  }
}
