package zhiheng.indicators.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import zhiheng.indicators.score.Scores;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * Why a unit's total is not what it was a year ago, part by part. The unit is scored eight times:
 * its own figures, the rules and the others' figures each of last year or of this. What a part owes
 * to each of the three is the mean over the orders in which they can be exchanged, see {@link
 * Effects}; the parts make the whole, in every column, to the last digit.
 *
 * @param parts the parts of the tree that have no parts themselves, in the order of this year
 */
public record Change(UnitCode unit, Effects total, List<Part> parts) {

  public Change {
    parts = List.copyOf(parts);
  }

  /** One part of the score and what became of it; a part that is new had nothing before. */
  public record Part(String code, Text name, Effects effects) {}

  /**
   * One year as it can be scored: the rules, and the units as those rules group them.
   *
   * @param subjects the units with the figures of the year, by the rules they are to be scored by
   */
  public interface Side {
    IndicatorSystem rules();

    /** The units of the year, grouped by these rules. */
    List<Subject> subjects(IndicatorSystem by);
  }

  /** The change between two years; empty if the unit was not assessed in both. */
  public static Optional<Change> between(Side before, Side after, UnitCode unit) {
    Side[] years = {before, after};
    List<Map<String, ScoreNode>> scored = new ArrayList<>();
    for (int which = 0; which < 8; which++) {
      Optional<ScoreNode> total =
          total(years[which & 1], years[which >> 1 & 1].rules(), years[which >> 2 & 1], unit);
      if (total.isEmpty()) {
        return Optional.empty();
      }
      Map<String, ScoreNode> leaves = new LinkedHashMap<>();
      leaves(total.get(), leaves);
      scored.add(leaves);
    }
    int places = Math.max(before.rules().rounding().places(), after.rules().rounding().places());
    return Optional.of(of(unit, scored, places));
  }

  private static Change of(UnitCode unit, List<Map<String, ScoreNode>> scored, int places) {
    Map<String, Text> names = new LinkedHashMap<>();
    for (int which = scored.size() - 1; which >= 0; which--) {
      scored.get(which).forEach((code, node) -> names.putIfAbsent(code, node.name()));
    }
    List<Part> parts = new ArrayList<>();
    Effects total = Effects.NONE;
    for (Map.Entry<String, Text> part : names.entrySet()) {
      BigDecimal[] points =
          scored.stream()
              .map(leaves -> leaves.get(part.getKey()))
              .map(node -> node == null ? BigDecimal.ZERO : node.points())
              .toArray(BigDecimal[]::new);
      Effects effects = Effects.of(points, places);
      parts.add(new Part(part.getKey(), part.getValue(), effects));
      total = total.plus(effects);
    }
    return new Change(unit, total, parts);
  }

  /** The unit with the figures of one year, among the others with those of another. */
  private static Optional<ScoreNode> total(
      Side own, IndicatorSystem rules, Side others, UnitCode unit) {
    Optional<Subject> subject = find(own.subjects(rules), unit);
    if (subject.isEmpty() || find(others.subjects(rules), unit).isEmpty()) {
      return Optional.empty();
    }
    List<Subject> subjects = new ArrayList<>();
    for (Subject other : others.subjects(rules)) {
      subjects.add(
          other.unit().equals(unit)
              // the class in which it is compared belongs to the comparison
              ? new Subject(
                  unit, other.name(), other.group(), other.labels(), subject.get().known())
              : other);
    }
    return Optional.of(Objects.requireNonNull(Scores.of(rules, subjects).get(unit)));
  }

  private static Optional<Subject> find(List<Subject> subjects, UnitCode unit) {
    return subjects.stream().filter(subject -> subject.unit().equals(unit)).findFirst();
  }

  private static void leaves(ScoreNode node, Map<String, ScoreNode> leaves) {
    if (node.children().isEmpty()) {
      leaves.put(node.code(), node);
    }
    node.children().forEach(child -> leaves(child, leaves));
  }
}
