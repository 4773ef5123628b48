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
import zhiheng.templates.system.rule.Growth;
import zhiheng.templates.unit.UnitCode;

/**
 * The measures of a system for one year: what has to be asked, all of it at once, and what the
 * answers say of each unit. Growth also asks for the year before.
 */
public final class Measures {
  private final IndicatorSystem system;
  private final Year year;

  public Measures(IndicatorSystem system, Year year) {
    this.system = system;
    this.year = year;
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
    for (Measure measure : system.measures()) {
      measured(measure, year, answers, unit).ifPresent(found -> now.put(measure.code(), found));
      if (compared.contains(measure.code())) {
        measured(measure, year.yearBefore(), answers, unit)
            .ifPresent(found -> before.put(measure.code(), found));
      }
    }
    return new Known(now, before);
  }

  private Set<String> compared() {
    Set<String> compared = new TreeSet<>();
    for (Indicator indicator : system.indicators()) {
      if (indicator.rule() instanceof Growth) {
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
      Measure measure, Year year, Answers answers, UnitCode unit) {
    return answers
        .figure(code(measure, year), unit.code())
        .or(() -> measure.absent() == Absent.ZERO ? Optional.of(BigDecimal.ZERO) : Optional.empty())
        .map(
            figure ->
                new Measured(
                    measure.code(),
                    measure.name(),
                    measure.dataset(),
                    measure.during(year).text(),
                    measure.aggregate().text(),
                    Map.of(measure.unit(), unit.code()),
                    figure));
  }
}
