package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * By what units are assessed for a year: dimensions and their indicators, a bonus part, vetoes, and
 * the measures that all of it is made of.
 *
 * @param version the first year for which it holds
 * @param basis on what it rests
 * @param illustration true if points or goalposts are made up
 * @param points the total without the bonus; empty where points are open-ended
 * @param grades from the best to the worst; empty if no grades are given
 * @param circular the words of its circular; empty if it has none of its own
 * @param hash SHA-256 of the file, by which a later reader knows that it is the same
 */
public record IndicatorSystem(
    String code,
    String version,
    Text title,
    Text basis,
    boolean illustration,
    Selection units,
    List<PeerGroup> peerGroups,
    Optional<BigDecimal> points,
    Rounding rounding,
    List<Grade> grades,
    List<Dimension> dimensions,
    Optional<Bonus> bonus,
    List<Veto> vetoes,
    List<Consequence> consequences,
    Optional<Circular> circular,
    List<Measure> measures,
    String hash) {

  public IndicatorSystem {
    peerGroups = List.copyOf(peerGroups);
    grades = List.copyOf(grades);
    dimensions = List.copyOf(dimensions);
    vetoes = List.copyOf(vetoes);
    consequences = List.copyOf(consequences);
    measures = List.copyOf(measures);
  }

  /**
   * The same for the bureaus of another province: {@code cities} of 440000 is {@code
   * cities-440000}. Empty if it is not for the bureaus of one province, or for those already.
   */
  public Optional<IndicatorSystem> of(UnitCode province) {
    return units
        .below()
        .filter(own -> !own.equals(province.code()))
        .map(
            own ->
                new IndicatorSystem(
                    code + "-" + province,
                    version,
                    title,
                    basis,
                    illustration,
                    units.below(province),
                    peerGroups,
                    points,
                    rounding,
                    grades,
                    dimensions,
                    bonus,
                    vetoes,
                    consequences,
                    circular,
                    measures,
                    hash));
  }

  /** The peer groups, or the one group of all. */
  public List<PeerGroup> groups() {
    return peerGroups.isEmpty() ? List.of(PeerGroup.ALL) : peerGroups;
  }

  /** What it calls its grades and peer groups, under the codes of the words of reasons. */
  public Map<String, Text> names() {
    Map<String, Text> names = new TreeMap<>();
    grades.forEach(grade -> names.put("grade." + grade.code(), grade.name()));
    peerGroups.forEach(group -> names.put("group." + group.code(), group.name()));
    return names;
  }

  /**
   * All indicators in the order of the file, the bonus part last; in place of one that is made of
   * parts, its parts.
   */
  public List<Indicator> indicators() {
    return whole().flatMap(Indicator::scored).toList();
  }

  /** The codes of everything that has points: the total, its parts and theirs. */
  public Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>(List.of("total"));
    dimensions.forEach(dimension -> codes.add(dimension.code()));
    whole().forEach(indicator -> codes(indicator, codes));
    bonus.ifPresent(part -> codes.add(part.code()));
    vetoes.forEach(veto -> codes.add(veto.code()));
    return codes;
  }

  private Stream<Indicator> whole() {
    return Stream.concat(
        dimensions.stream().flatMap(dimension -> dimension.indicators().stream()),
        bonus.stream().flatMap(part -> part.indicators().stream()));
  }

  private static void codes(Indicator indicator, Set<String> codes) {
    codes.add(indicator.code());
    indicator.parts().forEach(part -> codes(part, codes));
  }

  public Optional<Indicator> indicator(String indicator) {
    return indicators().stream().filter(each -> each.code().equals(indicator)).findFirst();
  }

  public Optional<Measure> measure(String measure) {
    return measures.stream().filter(each -> each.code().equals(measure)).findFirst();
  }
}
