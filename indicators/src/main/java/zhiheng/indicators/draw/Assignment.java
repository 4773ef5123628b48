package zhiheng.indicators.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who inspects what: two inspectors for each target, in the order of the draw. Among those who need
 * not stand aside, the two with the fewest targets so far are taken; of equals, those whose ticket
 * for inspector and target is the smaller.
 *
 * @param inspectors their codes
 * @param recusals for an inspector, the targets for which he stands aside
 */
public record Assignment(
    Tickets tickets, List<String> inspectors, Map<String, Set<String>> recusals) {

  /** A target with its inspectors, in the order of their codes. */
  public record Assigned(Lottery.Drawn drawn, String first, String second) {}

  /** All targets with their inspectors; empty if for some target fewer than two are left. */
  public Optional<List<Assigned>> of(List<Lottery.Drawn> drawn) {
    Map<String, Integer> load = new TreeMap<>();
    List<Assigned> assigned = new ArrayList<>();
    for (Lottery.Drawn each : drawn) {
      String target = each.target().code();
      List<String> two =
          inspectors.stream()
              .filter(inspector -> !recusals.getOrDefault(inspector, Set.of()).contains(target))
              .sorted(
                  Comparator.comparing((String inspector) -> load.getOrDefault(inspector, 0))
                      .thenComparing(inspector -> tickets.ticket(inspector + "\n" + target)))
              .limit(2)
              .sorted()
              .toList();
      if (two.size() < 2) {
        return Optional.empty();
      }
      two.forEach(inspector -> load.merge(inspector, 1, Integer::sum));
      assigned.add(new Assigned(each, two.get(0), two.get(1)));
    }
    return Optional.of(assigned);
  }
}
