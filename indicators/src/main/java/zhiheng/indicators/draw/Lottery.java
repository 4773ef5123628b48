package zhiheng.indicators.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws targets without replacement, by strata and by risk.
 *
 * <p>P. S. Efraimidis and P. G. Spirakis, Weighted Random Sampling with a Reservoir, Information
 * Processing Letters 97 (2006), 181–185: each target's key is −ln(u) ∕ weight, where u is its
 * ticket as a fraction, and the smallest keys are drawn; this is the same as drawing one after the
 * other, each in proportion to the weights of those that remain. With equal weights it is a simple
 * random sample. Logarithms are {@link StrictMath}'s, the same on every machine.
 */
public record Lottery(Tickets tickets) {

  /**
   * A target that was drawn.
   *
   * @param number in the order of the draw, from 1
   * @param key by which it was drawn
   */
  public record Drawn(int number, Target target, String ticket, double key) {}

  /**
   * Draws so many in all, shared among the strata in proportion to their sizes (largest remainders,
   * the larger stratum and then the first name before).
   */
  public List<Drawn> draw(List<Target> targets, int count) {
    Map<String, List<Target>> strata = strata(targets);
    return draw(strata, shares(strata, targets.size(), count));
  }

  /** Draws so many of each stratum; none of a stratum that is not named. */
  public List<Drawn> draw(List<Target> targets, Map<String, Integer> shares) {
    return draw(strata(targets), shares);
  }

  private static Map<String, List<Target>> strata(List<Target> targets) {
    Map<String, List<Target>> strata = new TreeMap<>();
    for (Target target : targets) {
      strata.computeIfAbsent(target.stratum(), key -> new ArrayList<>()).add(target);
    }
    return strata;
  }

  private List<Drawn> draw(Map<String, List<Target>> strata, Map<String, Integer> shares) {
    List<Drawn> drawn = new ArrayList<>();
    strata.forEach(
        (stratum, members) ->
            members.stream()
                .map(this::keyed)
                .sorted(
                    Comparator.comparingDouble(Drawn::key)
                        .thenComparing(each -> each.target.code()))
                .limit(shares.getOrDefault(stratum, 0))
                .forEach(drawn::add));
    drawn.sort(Comparator.comparingDouble(Drawn::key).thenComparing(each -> each.target.code()));
    List<Drawn> numbered = new ArrayList<>();
    for (Drawn each : drawn) {
      numbered.add(new Drawn(numbered.size() + 1, each.target, each.ticket, each.key));
    }
    return numbered;
  }

  private Drawn keyed(Target target) {
    String ticket = tickets.ticket(target.code());
    double key = -StrictMath.log(Tickets.fraction(ticket)) / target.weight();
    return new Drawn(0, target, ticket, key);
  }

  private static Map<String, Integer> shares(
      Map<String, List<Target>> strata, int size, int count) {
    Map<String, Integer> shares = new TreeMap<>();
    Map<String, Long> remainders = new TreeMap<>();
    int given = 0;
    for (Map.Entry<String, List<Target>> stratum : strata.entrySet()) {
      long wanted = (long) count * stratum.getValue().size();
      int whole = (int) (wanted / size);
      shares.put(stratum.getKey(), whole);
      remainders.put(stratum.getKey(), wanted % size);
      given += whole;
    }
    List<String> order = new ArrayList<>(strata.keySet());
    order.sort(
        Comparator.comparing((String name) -> remainders.getOrDefault(name, 0L))
            .thenComparing(name -> strata.getOrDefault(name, List.of()).size())
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    for (int i = 0; given + i < count; i++) {
      shares.merge(order.get(i), 1, Integer::sum);
    }
    return shares;
  }
}
