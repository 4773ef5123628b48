package zhiheng.cli.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.templates.TemplatesInvalid;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.UnitCode;

/**
 * What reports on work plans are made from; all shares are of a thousand.
 *
 * @param evidence what stands under "Evidence", by state
 */
record ProgressSettings(
    Due due, NotDue notDue, List<Report> reports, Map<String, String> evidence) {

  /**
   * Milestones that are due.
   *
   * @param poor done in time by the poorest bureaus
   * @param good done in time by the best
   * @param interim of the others, those with an interim result
   * @param tooLate of the others, those done too late
   */
  record Due(int poor, int good, int interim, int tooLate) {

    private static Due read(Fields fields) {
      List<Integer> done = numbers(fields, "done");
      return new Due(done.get(0), done.get(1), fields.whole("interim"), fields.whole("too_late"));
    }
  }

  /** Milestones that are not due: those done already, and those with an interim result. */
  record NotDue(int done, int interim) {

    private static NotDue read(Fields fields) {
      return new NotDue(fields.whole("done"), fields.whole("interim"));
    }
  }

  /** When reports on a plan come: so many working days after a day, at least and at most. */
  record Report(
      String plan, Year year, LocalDate after, int least, int most, List<UnitCode> missing) {

    private static Report read(Fields fields) {
      List<Integer> days = numbers(fields, "days");
      return new Report(
          fields.text("plan"),
          new Year(fields.whole("year")),
          LocalDate.parse(fields.text("after")),
          days.get(0),
          days.get(1),
          fields.texts("missing").stream().map(UnitCode::new).toList());
    }
  }

  /** Reads {@code demo/progress.yaml} below the folder of definitions. */
  static ProgressSettings read(Path templates) {
    String name = "demo/progress.yaml";
    YamlFile.Read<ProgressSettings> read =
        YamlFile.read(templates.resolve(name), name, ProgressSettings::read);
    if (read.findings().refuse()) {
      throw new TemplatesInvalid(read.findings());
    }
    return read.value().orElseThrow();
  }

  private static ProgressSettings read(Fields fields) {
    return new ProgressSettings(
        fields.map("due", Due::read).orElse(new Due(0, 0, 0, 0)),
        fields.map("not_due", NotDue::read).orElse(new NotDue(0, 0)),
        fields.list("reports", Report::read),
        fields.map("evidence", ProgressSettings::texts).orElse(Map.of()));
  }

  private static Map<String, String> texts(Fields fields) {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.names().forEach(name -> texts.put(name, fields.text(name)));
    return texts;
  }

  private static List<Integer> numbers(Fields fields, String name) {
    return fields.texts(name).stream().map(Integer::valueOf).toList();
  }
}
