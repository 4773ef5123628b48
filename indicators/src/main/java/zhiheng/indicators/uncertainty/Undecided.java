package zhiheng.indicators.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two units that cannot be told apart: which of them stands before the other depends on errors and
 * choices.
 *
 * @param ahead the one with the better rank as given
 * @param behind the other
 * @param share of replicates in which the one ahead really is; of those in which both share a rank,
 *     half
 */
public record Undecided(String ahead, String behind, double share) {

  /**
   * The pairs of which neither is ahead in at least this share of the replicates, by the ranks as
   * given.
   */
  public static List<Undecided> of(Replicates replicates, double needed) {
    List<String> units = replicates.model().units();
    int[] given = replicates.model().given().ranks();
    List<int[]> ranks = replicates.outcomes().stream().map(Outcome::ranks).toList();
    List<Integer> order =
        IntStream.range(0, units.size())
            .boxed()
            .filter(unit -> given[unit] > 0)
            .sorted(Comparator.comparing((Integer unit) -> given[unit]).thenComparing(units::get))
            .toList();
    List<Undecided> pairs = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      for (int k = i + 1; k < order.size(); k++) {
        int one = order.get(i);
        int other = order.get(k);
        long twice = 0;
        for (int[] these : ranks) {
          twice += these[one] < these[other] ? 2 : these[one] == these[other] ? 1 : 0;
        }
        double share = twice / 2.0 / ranks.size();
        if (share < needed && 1 - share < needed) {
          pairs.add(new Undecided(units.get(one), units.get(other), share));
        }
      }
    }
    return pairs;
  }
}
