package zhiheng.indicators.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final IndicatorSystem system;
  private final Year year;
  private final Register register;

  public Measures(IndicatorSystem system, Year year, Register register) {
    this.system = system;
    this.year = year;
    this.register = register;
  }

  /** Every question of the system, in one list for one walk over each dataset. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    Set<String> compared = compared();
    for (Measure measure : system.measures()) {
      questions.add(question(measure, year));
      if (compared.contains(measure.code())) {
        questions.add(question(measure, year.yearBefore()));
      }
    }
    return questions;
  }

  /** What the answers say of one unit. */
  public Known known(Answers answers, UnitCode unit) {
    Map<String, Measured> now = new TreeMap<>();
    Map<String, Measured> before = new TreeMap<>();
    Set<String> compared = compared();
    Ancestry ancestry = register.ancestry(unit, year.lastDay());
    for (Measure measure : system.measures()) {
      measured(measure, year, answers, ancestry).ifPresent(found -> now.put(measure.code(), found));
      if (compared.contains(measure.code())) {
        measured(measure, year.yearBefore(), answers, ancestry)
            .ifPresent(found -> before.put(measure.code(), found));
      }
    }
    return new Known(now, before);
  }

  private Set<String> compared() {
    Set<String> compared = new TreeSet<>();
    for (Indicator indicator : system.indicators()) {
      if (indicator.looksBack()) {
        compared.addAll(indicator.measures());
      }
    }
    return compared;
  }

  private static Question question(Measure measure, Year year) {
    return new Question(
        code(measure, year),
        measure.dataset(),
        measure.during(year),
        measure.aggregate(),
        List.of(measure.unit()));
  }

  private static String code(Measure measure, Year year) {
    return measure.code() + "@" + year.code();
  }

  private static Optional<Measured> measured(
      Measure measure, Year year, Answers answers, Ancestry ancestry) {
    Figure found = figure(code(measure, year), answers, ancestry.during(year), ancestry.unit());
    return found
        .sum
        .or(() -> measure.absent() == Absent.ZERO ? Optional.of(BigDecimal.ZERO) : Optional.empty())
        .map(
            figure ->
                new Measured(
                    measure.code(),
                    measure.name(),
                    measure.dataset(),
                    measure.during(year).text(),
                    measure.aggregate().text(),
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
