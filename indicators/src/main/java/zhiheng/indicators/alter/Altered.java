package zhiheng.indicators.alter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import zhiheng.indicators.score.Known;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.Measured;
import zhiheng.templates.system.Bonus;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Missing;
import zhiheng.templates.system.PeerGroup;
import zhiheng.templates.system.rule.Milestones;

/** Copies of systems and units with one thing set otherwise. */
public final class Altered {
  private Altered() {}

  /**
   * What was not reported is answered otherwise by all indicators; milestones, for which nothing
   * can stand in, keep their own answer then.
   */
  public static IndicatorSystem notReported(IndicatorSystem system, Missing answer) {
    return indicators(system, indicator -> notReported(indicator, answer));
  }

  private static Indicator notReported(Indicator it, Missing answer) {
    boolean keeps = answer.standsIn() && it.rule() instanceof Milestones;
    return new Indicator(
        it.code(),
        it.name(),
        it.source(),
        it.points(),
        it.pointsFor(),
        it.value(),
        it.rule(),
        it.noCase(),
        keeps ? it.notReported() : answer,
        it.appliesTo(),
        it.illustration(),
        it.parts().stream().map(part -> notReported(part, answer)).toList());
  }

  /** The bonus has another cap; 0 takes it away. */
  public static IndicatorSystem bonus(IndicatorSystem system, BigDecimal most) {
    return with(
        system,
        system.dimensions(),
        system.bonus().map(it -> new Bonus(it.code(), it.name(), most, it.indicators())));
  }

  /**
   * All units are compared with each other, with the points and targets that hold where a group has
   * none of its own.
   */
  public static List<Subject> together(List<Subject> subjects) {
    return subjects.stream()
        .map(it -> new Subject(it.unit(), it.name(), PeerGroup.ALL.code(), labels(it), it.known()))
        .toList();
  }

  private static Set<String> labels(Subject subject) {
    Set<String> labels = new TreeSet<>(subject.labels());
    labels.add(subject.group());
    return labels;
  }

  /** The unit with another figure of the year. */
  public static Subject figure(Subject subject, Measured figure) {
    Map<String, Measured> year = new TreeMap<>(subject.known().year());
    year.put(figure.measure(), figure);
    return new Subject(
        subject.unit(),
        subject.name(),
        subject.group(),
        subject.labels(),
        new Known(year, subject.known().before(), subject.known().errors()));
  }

  private static IndicatorSystem indicators(
      IndicatorSystem system, UnaryOperator<Indicator> change) {
    return with(
        system,
        system.dimensions().stream()
            .map(
                it ->
                    new Dimension(
                        it.code(),
                        it.name(),
                        it.points(),
                        it.indicators().stream().map(change).toList()))
            .toList(),
        system
            .bonus()
            .map(
                it ->
                    new Bonus(
                        it.code(),
                        it.name(),
                        it.most(),
                        it.indicators().stream().map(change).toList())));
  }

  private static IndicatorSystem with(
      IndicatorSystem it, List<Dimension> dimensions, Optional<Bonus> bonus) {
    return new IndicatorSystem(
        it.code(),
        it.version(),
        it.title(),
        it.basis(),
        it.illustration(),
        it.units(),
        it.peerGroups(),
        it.points(),
        it.rounding(),
        it.grades(),
        dimensions,
        bonus,
        it.vetoes(),
        it.consequences(),
        it.circular(),
        it.measures(),
        it.hash());
  }
}
