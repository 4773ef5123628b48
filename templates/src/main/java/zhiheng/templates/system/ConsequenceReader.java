package zhiheng.templates.system;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.SourceFindings.ExpectedOneOf;
import zhiheng.templates.system.SystemFindings.NoMonthAndDay;
import zhiheng.templates.system.SystemFindings.NotPositive;

/** Reads what follows from a grade, or from being among the best. */
final class ConsequenceReader {
  private final Names gradeNames;

  /**
   * A reader.
   *
   * @param gradeNames the grades of the system, to be asked for
   */
  ConsequenceReader(Names gradeNames) {
    this.gradeNames = gradeNames;
  }

  Consequence read(Fields fields) {
    Consequence.Kind kind =
        fields.choice("kind", Consequence.Kind.class, Consequence.Kind.RECTIFICATION);
    Optional<Integer> best = fields.optionalWhole("best");
    best.filter(most -> most < 1)
        .ifPresent(
            most ->
                fields.report(
                    new NotPositive(fields.place("best"), "best", BigDecimal.valueOf(most))));
    if (best.isPresent() && kind != Consequence.Kind.COMMENDATION) {
      fields.report(new ExpectedOneOf(fields.place("kind"), fields.text("kind"), "commendation"));
    }
    Optional<String> grade =
        best.isPresent() ? fields.optionalText("grade") : Optional.of(fields.text("grade"));
    grade.ifPresent(named -> gradeNames.ask(named, fields, fields.place("grade")));
    int years = fields.optionalWhole("years").orElse(1);
    if (years < 1) {
      fields.report(new NotPositive(fields.place("years"), "years", BigDecimal.valueOf(years)));
    }
    return new Consequence(
        fields.text("code"),
        kind,
        fields.words("name"),
        fields.words("source"),
        grade,
        best,
        years,
        fields.optionalText("until").flatMap(day -> monthDay(fields, day)));
  }

  private static Optional<MonthDay> monthDay(Fields fields, String written) {
    try {
      return Optional.of(MonthDay.parse("--" + written));
    } catch (DateTimeParseException e) {
      fields.report(new NoMonthAndDay(fields.place("until"), written));
      return Optional.empty();
    }
  }
}
