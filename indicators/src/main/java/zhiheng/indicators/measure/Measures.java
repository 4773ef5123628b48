package zhiheng.indicators.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import zhiheng.indicators.score.Known;
import zhiheng.lake.Answers;
import zhiheng.lake.Question;
import zhiheng.ledger.assessment.Measured;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Measure;
import zhiheng.templates.system.Measure.Absent;
import zhiheng.templates.unit.Ancestry;
import zhiheng.templates.unit.Ancestry.Segment;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/**
 * The measures of a system for one year: what has to be asked, all of it at once, and what the
 * answers say of each unit. Growth also asks for the year before. A unit has the figures of those
 * that went into it as well, in the year of the merger and in the year before it.
 */
public final class Measures {
  private final Year year;
  private final Register register;
  private final List<Wanted> now = new ArrayList<>();
  private final List<Wanted> before = new ArrayList<>();

  public Measures(IndicatorSystem system, Year year, Register register) {
    this.year = year;
    this.register = register;
    Set<String> compared = compared(system);
    for (Measure measure : system.measures()) {
      now.add(Wanted.of(measure, year));
      if (compared.contains(measure.code())) {
        before.add(Wanted.of(measure, year.yearBefore()));
      }
    }
  }

  /** A measure in one year: the question that all units share, and its words. */
  private record Wanted(Measure measure, Question question, String where, String aggregate) {

    static Wanted of(Measure measure, Year year) {
      Question question =
          new Question(
              measure.code() + "@" + year.code(),
              measure.dataset(),
              measure.during(year),
              measure.aggregate(),
              List.of(measure.unit()));
      return new Wanted(measure, question, question.where().text(), measure.aggregate().text());
    }
  }

  /** Every question of the system, in one list for one walk over each dataset. */
  public List<Question> questions() {
    return Stream.concat(now.stream(), before.stream()).map(Wanted::question).toList();
  }

  /** What the answers say of one unit. */
  public Known known(Answers answers, UnitCode unit) {
    Ancestry ancestry = register.ancestry(unit, year.lastDay());
    return new Known(
        measured(now, answers, ancestry.during(year), unit),
        measured(before, answers, ancestry.during(year.yearBefore()), unit));
  }

  private static Set<String> compared(IndicatorSystem system) {
    Set<String> compared = new TreeSet<>();
    for (Indicator indicator : system.indicators()) {
      if (indicator.looksBack()) {
        compared.addAll(indicator.measures());
      }
    }
    return compared;
  }

  private static Map<String, Measured> measured(
      List<Wanted> wanted, Answers answers, List<Segment> segments, UnitCode unit) {
    Map<String, Measured> measured = new TreeMap<>();
    for (Wanted each : wanted) {
      measured(each, figure(each.question.code(), answers, segments, unit))
          .ifPresent(found -> measured.put(found.measure(), found));
    }
    return measured;
  }

  private static Optional<Measured> measured(Wanted wanted, Figure found) {
    Measure measure = wanted.measure;
    return found
        .sum
        .or(() -> measure.absent() == Absent.ZERO ? Optional.of(BigDecimal.ZERO) : Optional.empty())
        .map(
            figure ->
                new Measured(
                    measure.code(),
                    measure.name(),
                    measure.dataset(),
                    wanted.where,
                    wanted.aggregate,
                    Map.of(measure.unit(), found.of),
                    figure));
  }

  /** A sum, and whose it is: {@code 370100}, or {@code 370100+371200} where units were joined. */
  private record Figure(Optional<BigDecimal> sum, String of) {}

  private static Figure figure(
      String question, Answers answers, List<Segment> segments, UnitCode unit) {
    Optional<BigDecimal> sum = Optional.empty();
    List<String> of = new ArrayList<>(List.of(unit.code()));
    if (segments.stream().noneMatch(segment -> segment.code().equals(unit))) {
      sum = answers.figure(question, unit.code());
    }
    for (Segment segment : segments) {
      Optional<BigDecimal> figure = answers.figure(question, segment.code().code());
      if (figure.isPresent()) {
        BigDecimal counted =
            segment.share().compareTo(BigDecimal.ONE) == 0
                ? figure.get()
                : figure.get().multiply(segment.share());
        sum = Optional.of(sum.map(counted::add).orElse(counted));
        if (!segment.code().equals(unit)) {
          of.add(segment.code().code());
        }
      }
    }
    return new Figure(sum, String.join("+", of));
  }
}
