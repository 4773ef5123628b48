package zhiheng.templates.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.source.Fields;
import zhiheng.templates.survey.SurveyFindings.FieldDayWrong;
import zhiheng.templates.survey.SurveyFindings.QuestionnaireUnknown;
import zhiheng.templates.survey.SurveyFindings.SurveyFileName;
import zhiheng.templates.survey.Wave.Checks;
import zhiheng.templates.survey.Wave.Columns;
import zhiheng.templates.survey.Wave.Design;
import zhiheng.templates.survey.Wave.Lonely;

/** Reads one wave; whatever is wrong with it is reported to the fields. */
final class WaveReader {
  private static final Checks CHECKS = new Checks(8, BigDecimal.valueOf(30));
  private static final Design NOBODY =
      new Design(List.of(), List.of(), Optional.empty(), List.of(), Lonely.FAIL);

  private final List<Questionnaire> known;

  WaveReader(List<Questionnaire> known) {
    this.known = known;
  }

  Wave read(Fields fields) {
    String code = fields.text("wave");
    if (!fields.place().file().endsWith("/" + code + ".yaml")) {
      fields.report(new SurveyFileName(fields.place("wave"), code + ".yaml"));
    }
    String questionnaire = fields.text("questionnaire");
    String version = fields.text("version");
    if (known.stream()
        .noneMatch(each -> each.code().equals(questionnaire) && each.version().equals(version))) {
      fields.report(
          new QuestionnaireUnknown(
              fields.place("version"),
              questionnaire + " " + version,
              String.join(
                  ", ", known.stream().map(each -> each.code() + " " + each.version()).toList())));
    }
    LocalDate from = day(fields, "from");
    LocalDate to = day(fields, "to");
    if (to.isBefore(from)) {
      fields.report(new FieldDayWrong(fields.place("to"), to.toString()));
    }
    return new Wave(
        code,
        fields.words("title"),
        questionnaire,
        version,
        from,
        to,
        fields
            .map("columns", WaveReader::columns)
            .orElse(new Columns("", "", "", Optional.empty())),
        fields.map("design", WaveReader::design).orElse(NOBODY),
        fields.optionalMap("checks", WaveReader::checks).orElse(CHECKS),
        fields.flag("illustration", false));
  }

  private static Columns columns(Fields fields) {
    return new Columns(
        fields.text("number"),
        fields.text("unit"),
        fields.text("group"),
        fields.optionalText("seconds"));
  }

  private static Design design(Fields fields) {
    return new Design(
        fields.texts("strata"),
        fields.texts("clusters"),
        fields.optionalText("weight"),
        fields.texts("population"),
        fields.optionalChoice("lonely", Lonely.class).orElse(Lonely.FAIL));
  }

  private static Checks checks(Fields fields) {
    return new Checks(
        fields.optionalWhole("alike").orElse(CHECKS.alike()),
        fields.optionalNumber("hasty").orElse(CHECKS.hasty()));
  }

  private static LocalDate day(Fields fields, String field) {
    String found = fields.text(field);
    try {
      return LocalDate.parse(found);
    } catch (DateTimeParseException e) {
      fields.report(new FieldDayWrong(fields.place(field), found));
      return LocalDate.EPOCH;
    }
  }
}
