package zhiheng.indicators.alter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import zhiheng.indicators.rank.Grades;
import zhiheng.indicators.score.Scores;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Measure;
import zhiheng.templates.unit.UnitCode;

/**
 * What a unit would need to reach a grade: for each of its figures, the nearest value with which it
 * would, all else being as it is. The whole assessment is scored with each value that is tried, so
 * that a figure which counts in several indicators, or moves the peers, counts in all of them.
 */
public final class Reach {
  /** How often a figure that counts as it is may grow before a way counts as none. */
  private static final BigDecimal TENFOLD = BigDecimal.TEN;

  private static final BigDecimal AT_LEAST = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final IndicatorSystem system;
  private final List<Subject> subjects;
  private final UnitCode unit;
  private final int wanted;

  private Reach(IndicatorSystem system, List<Subject> subjects, UnitCode unit, int wanted) {
    this.system = system;
    this.subjects = subjects;
    this.unit = unit;
    this.wanted = wanted;
  }

  /**
   * One way.
   *
   * @param needed the nearest figure that is enough; empty if none within reach is
   * @param most the total with the best figure within reach
   */
  public record Way(Measure measure, BigDecimal now, Optional<BigDecimal> needed, BigDecimal most) {

    /** How far the figure has to move, as a share of itself. */
    BigDecimal distance() {
      BigDecimal base = now.abs().max(BigDecimal.ONE);
      return needed
          .map(figure -> figure.subtract(now).abs().divide(base, 6, RoundingMode.HALF_UP))
          .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }
  }

  /**
   * The ways for a unit, those that are enough and the shortest first; without those that change
   * nothing.
   *
   * @throws CannotSet if there is no such unit or grade
   */
  public static List<Way> ways(
      IndicatorSystem system, List<Subject> subjects, UnitCode unit, String grade) {
    List<String> grades = system.grades().stream().map(Grade::code).toList();
    if (!grades.contains(grade)) {
      throw new CannotSet(grade, String.join(", ", grades));
    }
    if (subjects.stream().noneMatch(subject -> subject.unit().equals(unit))) {
      throw new CannotSet(
          unit.code(),
          String.join(", ", subjects.stream().map(each -> each.unit().code()).toList()));
    }
    Reach reach = new Reach(system, subjects, unit, grades.indexOf(grade));
    BigDecimal now = reach.score(subjects).points();
    List<Way> ways = new ArrayList<>();
    for (String code : reach.figures()) {
      reach.way(system.measure(code).orElseThrow()).ifPresent(ways::add);
    }
    ways.removeIf(way -> way.needed().isEmpty() && way.most().compareTo(now) <= 0);
    ways.sort(
        Comparator.comparing(Way::distance).thenComparing(Way::most, Comparator.reverseOrder()));
    return ways;
  }

  /** What is counted: values and numerators, and what vetoes look at. */
  private TreeSet<String> figures() {
    TreeSet<String> figures = new TreeSet<>();
    for (Indicator indicator : system.indicators()) {
      figures.add(indicator.value().of());
    }
    system.vetoes().forEach(veto -> figures.add(veto.measure()));
    return figures;
  }

  private Optional<Way> way(Measure measure) {
    Optional<BigDecimal> now = subject(subjects).known().figure(measure.code());
    if (now.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal figure = now.get();
    BigDecimal up = most(measure, figure);
    BigDecimal above = total(measure, up).points();
    BigDecimal below = total(measure, BigDecimal.ZERO).points();
    BigDecimal best = above.compareTo(below) >= 0 ? up : BigDecimal.ZERO;
    Optional<BigDecimal> needed =
        isEnough(total(measure, best))
            ? Optional.of(nearest(measure, figure, best))
            : Optional.empty();
    return Optional.of(new Way(measure, figure, needed, above.max(below)));
  }

  /** A share of a whole ends at the whole; what counts by itself at ten times of what it is. */
  private BigDecimal most(Measure measure, BigDecimal figure) {
    Optional<BigDecimal> whole =
        system.indicators().stream()
            .filter(indicator -> indicator.value().of().equals(measure.code()))
            .filter(indicator -> indicator.value().show().name().equals("PERCENT"))
            .flatMap(indicator -> indicator.value().per().stream())
            .flatMap(per -> subject(subjects).known().figure(per).stream())
            .min(BigDecimal::compareTo);
    return whole
        .map(figure::max)
        .orElseGet(() -> figure.multiply(TENFOLD).max(figure.add(AT_LEAST)));
  }

  /** Between a figure that is not enough and one that is, halving the way. */
  private BigDecimal nearest(Measure measure, BigDecimal from, BigDecimal enough) {
    int places = from.stripTrailingZeros().scale() > 0 ? 2 : 0;
    BigDecimal step = BigDecimal.ONE.movePointLeft(places);
    BigDecimal near = from;
    BigDecimal far = enough;
    while (far.subtract(near).abs().compareTo(step) > 0) {
      BigDecimal middle =
          near.add(far)
              .divide(
                  TWO, places, far.compareTo(near) > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
      if (middle.compareTo(near) == 0) {
        break;
      }
      if (isEnough(total(measure, middle))) {
        far = middle;
      } else {
        near = middle;
      }
    }
    return isEnough(total(measure, near)) ? near : far;
  }

  private boolean isEnough(ScoreNode total) {
    List<String> grades = system.grades().stream().map(Grade::code).toList();
    return grades.indexOf(Grades.of(system, total)) <= wanted;
  }

  private ScoreNode total(Measure measure, BigDecimal figure) {
    return score(WhatIf.figure(subjects, unit, measure, figure));
  }

  private ScoreNode score(List<Subject> among) {
    return Objects.requireNonNull(Scores.of(system, among, subject(among)));
  }

  private Subject subject(List<Subject> among) {
    return among.stream().filter(each -> each.unit().equals(unit)).findFirst().orElseThrow();
  }
}
