package zhiheng.indicators.incidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import zhiheng.indicators.incidence.Region.Satisfaction;
import zhiheng.templates.incidence.IncidenceMethod;
import zhiheng.templates.incidence.IncidenceMethod.Component;

/**
 * How much of the enforcement that is needed is needed in a region.
 *
 * @param shares of the whole in each component of which there is something
 * @param need the shares, weighted; adds up to one over all regions
 */
public record Need(Incidence incidence, Map<Component, Double> shares, double need) {
  private static final double BEST = 100;

  /** The needs of regions, in their order; empty if there is nothing to go by. */
  static List<Need> of(List<Incidence> regions, IncidenceMethod method) {
    double usual = usual(regions);
    Map<Component, ToDoubleFunction<Incidence>> amounts = new EnumMap<>(Component.class);
    amounts.put(Component.INFRINGING, Incidence::infringing);
    amounts.put(Component.CASES, each -> each.region().cases());
    amounts.put(Component.COMPLAINTS, each -> each.region().complaints());
    amounts.put(
        Component.UNMET, each -> each.infringing() * (BEST - satisfaction(each, usual)) / BEST);
    Map<Component, Double> sums = new EnumMap<>(Component.class);
    amounts.forEach(
        (component, amount) -> sums.put(component, regions.stream().mapToDouble(amount).sum()));
    Set<Component> known = EnumSet.noneOf(Component.class);
    sums.forEach(
        (component, sum) -> {
          if (sum > 0) {
            known.add(component);
          }
        });
    Map<Component, Double> weights = method.weights(known);
    List<Need> needs = new ArrayList<>();
    for (Incidence each : regions) {
      Map<Component, Double> shares = new EnumMap<>(Component.class);
      double need = 0;
      for (Map.Entry<Component, Double> weight : weights.entrySet()) {
        Component component = weight.getKey();
        double share =
            amounts.getOrDefault(component, none -> 0).applyAsDouble(each)
                / sums.getOrDefault(component, 1.0);
        shares.put(component, share);
        need += weight.getValue() * share;
      }
      needs.add(new Need(each, shares, need));
    }
    return needs;
  }

  private static double satisfaction(Incidence each, double usual) {
    return each.region().satisfaction().map(Satisfaction::mean).orElse(usual);
  }

  /** What counts for a region in which nobody was asked: the mean of the others. */
  private static double usual(List<Incidence> regions) {
    return regions.stream()
        .flatMap(each -> each.region().satisfaction().stream())
        .mapToDouble(Satisfaction::mean)
        .average()
        .orElse(0);
  }
}
