package zhiheng.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import zhiheng.indicators.score.Known;
import zhiheng.indicators.score.Scores;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.system.Example;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.SystemFindings.ExampleFails;
import zhiheng.templates.system.Systems;
import zhiheng.templates.unit.UnitCode;

/**
 * Runs the examples that systems carry with them: the same scoring as for real, on figures that fit
 * on a line. A definition that does not do what its own examples say is refused.
 */
public final class Examples {
  private static final UnitCode UNIT = new UnitCode("990000");

  private Examples() {}

  /** What is wrong in all systems; nothing if every example gives its points. */
  public static Findings check(Systems systems) {
    List<Finding> found = new ArrayList<>();
    for (IndicatorSystem system : systems.all()) {
      for (Example example : systems.examplesOf(system)) {
        found.addAll(check(system, example).list());
      }
    }
    return new Findings(found);
  }

  private static Findings check(IndicatorSystem system, Example example) {
    ScoreNode node = score(system, example);
    boolean points = node.points().compareTo(example.points()) == 0;
    boolean reason =
        example.reason().filter(wanted -> !wanted.equals(node.reason().code())).isEmpty();
    return points && reason
        ? Findings.none()
        : Findings.of(
            new ExampleFails(
                example.place(),
                example.says(),
                example.points(),
                node.points().toPlainString() + " (" + node.reason().code() + ")"));
  }

  /** The score of the example's indicator, its peers standing beside it. */
  static ScoreNode score(IndicatorSystem system, Example example) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(subject(UNIT, example, known(system, example.figures(), example.before())));
    String of = system.indicator(example.indicator()).map(found -> found.value().of()).orElse("");
    for (int i = 0; i < example.peers().size(); i++) {
      // a peer's value is its figure over a denominator of one
      Map<String, BigDecimal> figures = new TreeMap<>();
      system
          .indicator(example.indicator())
          .flatMap(found -> found.value().per())
          .ifPresent(per -> figures.put(per, BigDecimal.ONE));
      figures.put(of, example.peers().get(i));
      UnitCode peer = new UnitCode(Integer.toString(990001 + i));
      subjects.add(subject(peer, example, known(system, figures, Map.of())));
    }
    ScoreNode total = Scores.of(system, subjects).get(UNIT);
    return Objects.requireNonNull(total).find(example.indicator()).orElseThrow();
  }

  private static Subject subject(UnitCode unit, Example example, Known known) {
    return new Subject(unit, example.says(), example.group(), Set.of(example.group()), known);
  }

  private static Known known(
      IndicatorSystem system, Map<String, BigDecimal> year, Map<String, BigDecimal> before) {
    return new Known(measured(system, year), measured(system, before));
  }

  private static Map<String, Measured> measured(
      IndicatorSystem system, Map<String, BigDecimal> figures) {
    Map<String, Measured> measured = new TreeMap<>();
    figures.forEach(
        (code, figure) ->
            system
                .measure(code)
                .ifPresent(
                    measure ->
                        measured.put(
                            code,
                            new Measured(
                                code,
                                measure.name(),
                                measure.dataset(),
                                measure.where().text(),
                                measure.aggregate().text(),
                                Map.of(),
                                figure))));
    return measured;
  }
}
