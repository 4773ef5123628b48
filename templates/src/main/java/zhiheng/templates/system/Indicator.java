package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import zhiheng.templates.system.rule.Growth;
import zhiheng.templates.system.rule.Milestones;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.wording.Text;

/**
 * One thing that is assessed.
 *
 * @param source the article or table that asks for it
 * @param points the most it can give; empty where points are open-ended
 * @param pointsFor the points where a peer group has its own
 * @param noCase what holds when the denominator is zero: there was no case
 * @param notReported what holds when a figure was never handed in
 * @param appliesTo peer groups or tags of the units it is meant for; empty for all
 * @param parts what a {@link zhiheng.templates.system.rule.Weighted} indicator is made of, each
 *     with the points of its share; empty for an indicator with a value of its own
 */
public record Indicator(
    String code,
    Text name,
    Text source,
    Optional<BigDecimal> points,
    Map<String, BigDecimal> pointsFor,
    Value value,
    Rule rule,
    Missing noCase,
    Missing notReported,
    Set<String> appliesTo,
    boolean illustration,
    List<Indicator> parts) {

  public Indicator {
    pointsFor = Collections.unmodifiableMap(new LinkedHashMap<>(pointsFor));
    appliesTo = Collections.unmodifiableSet(new TreeSet<>(appliesTo));
    parts = List.copyOf(parts);
  }

  /** An indicator with a value of its own. */
  public Indicator(
      String code,
      Text name,
      Text source,
      Optional<BigDecimal> points,
      Map<String, BigDecimal> pointsFor,
      Value value,
      Rule rule,
      Missing noCase,
      Missing notReported,
      Set<String> appliesTo,
      boolean illustration) {
    this(
        code,
        name,
        source,
        points,
        pointsFor,
        value,
        rule,
        noCase,
        notReported,
        appliesTo,
        illustration,
        List.of());
  }

  /** Itself, or its parts and theirs: those that are scored by a value. */
  public Stream<Indicator> scored() {
    return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Indicator::scored);
  }

  /** True if it looks at the year before, for growth or in place of what was not reported. */
  public boolean looksBack() {
    return rule instanceof Growth || notReported == Missing.LAST_YEAR;
  }

  /** The points for units of a peer group. */
  public Optional<BigDecimal> pointsIn(String group) {
    return Optional.ofNullable(pointsFor.get(group)).or(() -> points);
  }

  /** The codes of all measures it needs, those of its rule included. */
  public List<String> measures() {
    TreeSet<String> codes = new TreeSet<>(value.measures());
    if (rule instanceof Milestones milestones) {
      codes.addAll(milestones.credit().keySet());
    }
    return List.copyOf(codes);
  }

  /** True if it is meant for a unit that carries these labels (its peer group and tags). */
  public boolean appliesTo(Set<String> labels) {
    return appliesTo.isEmpty() || appliesTo.stream().anyMatch(labels::contains);
  }
}
