package zhiheng.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.indicators.change.Change;
import zhiheng.indicators.score.Known;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Measure;

/**
 * The units of a recorded assessment with the figures that it kept: enough to score them once more,
 * by the same rules or by others, without asking the lake. A measure that no indicator looked at
 * then is not known, and so not reported under rules that ask for it.
 */
public final class Recalled implements Change.Side {
  private final Assessment assessment;
  private final IndicatorSystem rules;
  private final Templates templates;
  private final Map<String, Known> known = new TreeMap<>();

  /**
   * Reads an assessment back.
   *
   * @param rules the system of the assessment's year
   */
  public Recalled(Assessment assessment, IndicatorSystem rules, Templates templates) {
    this.assessment = assessment;
    this.rules = rules;
    this.templates = templates;
    for (UnitScore score : assessment.units()) {
      known.put(score.unit().code(), known(score.total()));
    }
  }

  /** The assessment with the system of its year; empty if there is none any more. */
  public static Optional<Recalled> of(Assessment assessment, Templates templates) {
    return templates
        .systems()
        .find(assessment.system(), assessment.year())
        .map(rules -> new Recalled(assessment, rules, templates));
  }

  public Assessment assessment() {
    return assessment;
  }

  /** True if the system's file is no longer the one that the assessment was made with. */
  public boolean rulesChanged() {
    return !rules.hash().equals(assessment.systemHash());
  }

  @Override
  public IndicatorSystem rules() {
    return rules;
  }

  /** The units by the rules of their own year. */
  public List<Subject> subjects() {
    return subjects(rules);
  }

  @Override
  public List<Subject> subjects(IndicatorSystem by) {
    Year year = new Year(assessment.year());
    Assessed assessed = new Assessed(by, templates.register(), year);
    return assessment.units().stream()
        .map(
            score -> {
              Known figures =
                  known.getOrDefault(score.unit().code(), new Known(Map.of(), Map.of()));
              return templates
                  .register()
                  .find(score.unit(), year.lastDay())
                  .map(unit -> assessed.subject(unit, figures))
                  .orElseGet(() -> unregistered(score, figures));
            })
        .toList();
  }

  private static Subject unregistered(UnitScore score, Known figures) {
    return new Subject(
        score.unit(), score.unitName(), score.peerGroup(), Set.of(score.peerGroup()), figures);
  }

  private Known known(ScoreNode total) {
    Map<String, Measured> now = new TreeMap<>();
    Map<String, Measured> before = new TreeMap<>();
    Map<String, BigDecimal> errors = new TreeMap<>();
    collect(total, yearBefore(), now, before);
    errors(total, errors);
    return new Known(now, before, errors);
  }

  private static void collect(
      ScoreNode node, Set<String> back, Map<String, Measured> now, Map<String, Measured> before) {
    for (Measured measured : node.measured()) {
      boolean earlier = back.contains(measured.measure() + "\n" + measured.where());
      (earlier ? before : now).put(measured.measure(), measured);
    }
    node.children().forEach(child -> collect(child, back, now, before));
  }

  private static void errors(ScoreNode node, Map<String, BigDecimal> errors) {
    BigDecimal error = node.error();
    if (error != null) {
      errors.put(node.code(), error);
    }
    node.children().forEach(child -> errors(child, errors));
  }

  /** Which questions were asked of the year before, by measure and condition. */
  private Set<String> yearBefore() {
    Set<String> back = new TreeSet<>();
    Year year = new Year(assessment.year());
    for (Measure measure : rules.measures()) {
      String now = measure.during(year).text();
      String before = measure.during(year.yearBefore()).text();
      if (!now.equals(before)) {
        back.add(measure.code() + "\n" + before);
      }
    }
    return back;
  }
}
