package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Veto;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * The tree of scores of each unit: total, dimensions, indicators, bonus, vetoes. At every node the
 * points of the parts add up to the points of the whole, to the last digit.
 */
public final class Scores {
  private static final Text TOTAL = new Text("总分", "Total");

  private final IndicatorSystem system;
  private final Map<String, BigDecimal> weights;
  private final Map<String, Peers> peers = new HashMap<>();

  private Scores(IndicatorSystem system, List<Subject> subjects, Map<String, BigDecimal> weights) {
    this.system = system;
    this.weights = weights;
    for (Indicator indicator : system.indicators()) {
      peers.put(indicator.code(), new Peers(indicator, subjects));
    }
  }

  /** Scores all units by a system; in what order they come does not matter. */
  public static SortedMap<UnitCode, ScoreNode> of(IndicatorSystem system, List<Subject> subjects) {
    return of(system, subjects, Map.of());
  }

  /**
   * The same with other points for some dimensions; what their indicators earned is taken to these
   * in proportion.
   */
  public static SortedMap<UnitCode, ScoreNode> of(
      IndicatorSystem system, List<Subject> subjects, Map<String, BigDecimal> weights) {
    List<Subject> sorted = subjects.stream().sorted(Comparator.comparing(Subject::unit)).toList();
    Scores scores = new Scores(system, sorted, weights);
    SortedMap<UnitCode, ScoreNode> totals = new TreeMap<>();
    sorted.forEach(subject -> totals.put(subject.unit(), scores.total(subject)));
    return totals;
  }

  /** The score of one unit among the others. */
  public static ScoreNode of(IndicatorSystem system, List<Subject> subjects, Subject unit) {
    return new Scores(system, subjects, Map.of()).total(unit);
  }

  private ScoreNode total(Subject subject) {
    List<DimensionScore> dimensions =
        system.dimensions().stream()
            .map(
                dimension ->
                    DimensionScore.of(
                            dimension,
                            indicators(dimension.indicators(), subject),
                            system.rounding())
                        .weighing(
                            Optional.ofNullable(weights.get(dimension.code())), system.rounding()))
            .toList();
    List<ScoreNode> children = new ArrayList<>(sharedOut(dimensions));
    BigDecimal earned = SharedOut.sum(children);
    system
        .bonus()
        .map(bonus -> BonusScore.of(bonus, indicators(bonus.indicators(), subject)))
        .ifPresent(children::add);
    BigDecimal withBonus = SharedOut.sum(children);
    for (Veto veto : system.vetoes()) {
      children.add(VetoScore.of(system, veto, subject.known(), SharedOut.sum(children)));
    }
    BigDecimal total = SharedOut.sum(children);
    Map<String, String> fields =
        Map.of(
            "dimensions", Shown.number(earned),
            "bonus", Shown.number(withBonus.subtract(earned)),
            "veto", Shown.number(withBonus.subtract(total)),
            "points", Shown.number(total));
    return new ScoreNode(
        "total",
        Kind.TOTAL,
        TOTAL,
        total,
        system.points().orElse(null),
        State.MEASURED,
        null,
        List.of(),
        new Reason(total.compareTo(withBonus) < 0 ? "total_vetoed" : "total", fields),
        children);
  }

  private List<ScoreNode> sharedOut(List<DimensionScore> dimensions) {
    List<ScoreNode> parts = dimensions.stream().map(DimensionScore::node).toList();
    Optional<BigDecimal> whole = system.points();
    if (whole.isEmpty()) {
      return parts;
    }
    List<DimensionScore> assessed = dimensions.stream().filter(each -> !each.leftOut()).toList();
    BigDecimal points = SharedOut.sumOf(assessed.stream().map(DimensionScore::full).toList());
    int left = dimensions.size() - assessed.size();
    return SharedOut.with(
        parts, "total", Kind.DIMENSION, whole.get(), points, left, system.rounding());
  }

  private List<IndicatorScore> indicators(List<Indicator> indicators, Subject subject) {
    return indicators.stream().map(indicator -> score(indicator, subject)).toList();
  }

  private IndicatorScore score(Indicator indicator, Subject subject) {
    return IndicatorScore.of(
        indicator,
        subject,
        each ->
            Optional.ofNullable(peers.get(each.code()))
                .map(found -> found.of(subject))
                .orElse(List.of()),
        system.rounding());
  }
}
