package zhiheng.indicators.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import zhiheng.indicators.survey.Estimate;
import zhiheng.indicators.survey.Pair;

/**
 * A domain among the others, the highest index first.
 *
 * @param rank equal figures have the better one
 * @param first the best rank that it may as well have: one after those that are surely above it
 * @param last the worst: as many as are surely below it come after
 * @param alike the domains from which it cannot be told apart, by rank
 */
public record Ranked(Estimate estimate, int rank, int first, int last, List<String> alike) {

  public Ranked {
    alike = List.copyOf(alike);
  }

  /**
   * Ranks domains. Two of them are told apart if their difference is significant among all pairs
   * (Holm); without a standard error nothing is.
   *
   * @param risk such as 0.05
   */
  static List<Ranked> of(List<Estimate> estimates, List<Pair> pairs, double risk) {
    List<Double> p =
        pairs.stream()
            .map(
                pair ->
                    SatisfactionIndex.probability(pair.difference() / pair.error(), pair.degrees()))
            .toList();
    List<Double> adjusted = Holm.adjusted(p);
    Map<String, TreeSet<String>> above = new HashMap<>();
    Map<String, TreeSet<String>> below = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (adjusted.get(i) < risk) {
        boolean first = pair.difference() > 0;
        String better = first ? pair.one() : pair.other();
        String worse = first ? pair.other() : pair.one();
        below.computeIfAbsent(better, any -> new TreeSet<>()).add(worse);
        above.computeIfAbsent(worse, any -> new TreeSet<>()).add(better);
      }
    }
    List<Estimate> sorted =
        estimates.stream()
            .filter(each -> !Double.isNaN(each.value()))
            .sorted(
                Comparator.comparingDouble(Estimate::value)
                    .reversed()
                    .thenComparing(Estimate::domain))
            .toList();
    List<Ranked> ranked = new ArrayList<>();
    for (Estimate each : sorted) {
      TreeSet<String> better = above.getOrDefault(each.domain(), new TreeSet<>());
      TreeSet<String> worse = below.getOrDefault(each.domain(), new TreeSet<>());
      long higher = sorted.stream().filter(other -> other.value() > each.value()).count();
      ranked.add(
          new Ranked(
              each,
              (int) higher + 1,
              better.size() + 1,
              sorted.size() - worse.size(),
              sorted.stream()
                  .map(Estimate::domain)
                  .filter(other -> !other.equals(each.domain()))
                  .filter(other -> !better.contains(other) && !worse.contains(other))
                  .toList()));
    }
    return ranked;
  }
}
