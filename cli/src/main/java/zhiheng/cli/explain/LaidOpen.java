package zhiheng.cli.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import zhiheng.cli.explain.Fact.Origin;
import zhiheng.cli.explain.Fact.Role;
import zhiheng.indicators.Explanation.Evidence;
import zhiheng.indicators.Explanation.Explained;
import zhiheng.indicators.change.Change;
import zhiheng.lake.Rows;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.submission.Figure;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.UnitCode;

/**
 * All that is known of one score: its tree, the figures behind it down to the cell, and what
 * changed since last year.
 *
 * @param change empty if last year was not assessed
 */
public record LaidOpen(
    Assessment assessment, Explained explained, List<Fact> facts, Optional<Change> change) {

  public LaidOpen {
    facts = List.copyOf(facts);
  }

  /**
   * Gathers it.
   *
   * @param rows finds rows behind a figure of line-level data
   * @param system by which numerators and denominators are told apart, if it is still defined
   */
  public static LaidOpen of(
      Assessment assessment,
      Explained explained,
      Optional<IndicatorSystem> system,
      Submissions submissions,
      Optional<Change> change,
      Function<Measured, Optional<Rows>> rows) {
    List<Fact> facts = new ArrayList<>();
    for (Evidence evidence : explained.evidence()) {
      facts.add(
          new Fact(
              evidence.node(),
              evidence.measured(),
              role(system, evidence),
              origins(evidence.figures(), submissions, assessment),
              evidence.figures().isEmpty() ? rows.apply(evidence.measured()) : Optional.empty()));
    }
    return new LaidOpen(assessment, explained, facts, change);
  }

  /** The figures behind one part, its own only. */
  public List<Fact> of(String node) {
    return facts.stream().filter(fact -> fact.node().equals(node)).toList();
  }

  /** What a figure is in the value of its indicator, as far as the system is still defined. */
  public static Role role(Optional<IndicatorSystem> system, Evidence evidence) {
    String measure = evidence.measured().measure();
    return system
        .flatMap(found -> found.indicator(evidence.node()))
        .map(
            indicator ->
                indicator.value().per().filter(measure::equals).isPresent()
                    ? Role.DENOMINATOR
                    : indicator.value().of().equals(measure) ? Role.NUMERATOR : Role.ASKED_BY_RULE)
        .orElse(Role.ASKED_BY_RULE);
  }

  private static List<Origin> origins(
      List<Figure> figures, Submissions submissions, Assessment assessment) {
    Map<String, String> explained = explanations(figures, submissions, assessment);
    List<Origin> origins = new ArrayList<>();
    for (Figure figure : figures) {
      BigDecimal amount = figure.observation().amount();
      String receipt = figure.handed().receipt().number();
      origins.add(
          new Origin(
              figure.handed().period().code(),
              figure.observation().row(),
              amount == null ? "" : amount.toPlainString(),
              figure.handed().file(),
              figure.observation().sheet(),
              figure.observation().cell(),
              receipt,
              explained.getOrDefault(receipt + "\n" + figure.observation().row(), "")));
    }
    return origins;
  }

  /** What bureaus explained, by receipt and item. */
  private static Map<String, String> explanations(
      List<Figure> figures, Submissions submissions, Assessment assessment) {
    Map<String, Set<UnitCode>> units = new TreeMap<>();
    Set<String> rows = new TreeSet<>();
    for (Figure figure : figures) {
      units
          .computeIfAbsent(figure.handed().form(), form -> new TreeSet<>())
          .add(figure.handed().unit());
      rows.add(figure.observation().row());
    }
    Map<String, String> explained = new TreeMap<>();
    units.forEach(
        (form, whose) ->
            submissions
                .explanations(
                    new FigureQuery(form, rows, Set.of(), whose, "", ""), assessment.asOf())
                .forEach(
                    one ->
                        explained.merge(
                            one.handed().receipt().number() + "\n" + one.remark().row(),
                            one.remark().explanation(),
                            (some, more) -> some.equals(more) ? some : some + "; " + more)));
    return explained;
  }
}
