package zhiheng.indicators.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many files of each kind are drawn of one bureau: all if there are no more than wanted; else
 * two of each kind as far as that goes (one alone would say nothing of the spread within its kind),
 * and the rest in proportion to what is left of each, largest remainders first.
 */
final class Allocation {
  private static final int LEAST = 2;

  private Allocation() {}

  static Map<String, Integer> of(Map<String, Integer> sizes, int wanted) {
    Map<String, Integer> shares = new TreeMap<>();
    List<String> largestFirst = new ArrayList<>(new TreeMap<>(sizes).keySet());
    largestFirst.sort(
        Comparator.comparing((String kind) -> sizes.getOrDefault(kind, 0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    int left = Math.min(wanted, all);
    for (String kind : largestFirst) {
      int own = Math.min(Math.min(LEAST, sizes.getOrDefault(kind, 0)), left);
      shares.put(kind, own);
      left -= own;
    }
    int rest = all - shares.values().stream().mapToInt(Integer::intValue).sum();
    return rest == 0 ? shares : shareOut(sizes, shares, largestFirst, left, rest);
  }

  private static Map<String, Integer> shareOut(
      Map<String, Integer> sizes,
      Map<String, Integer> least,
      List<String> largestFirst,
      int left,
      int rest) {
    Map<String, Integer> shares = new TreeMap<>(least);
    Map<String, Long> remainders = new TreeMap<>();
    int given = 0;
    for (String kind : largestFirst) {
      long own = (long) left * (sizes.getOrDefault(kind, 0) - least.getOrDefault(kind, 0));
      shares.merge(kind, (int) (own / rest), Integer::sum);
      given += (int) (own / rest);
      remainders.put(kind, own % rest);
    }
    List<String> order = new ArrayList<>(largestFirst);
    order.sort(Comparator.comparing((String kind) -> remainders.getOrDefault(kind, 0L)).reversed());
    for (int i = 0; given + i < left; i++) {
      shares.merge(order.get(i), 1, Integer::sum);
    }
    return shares;
  }
}
