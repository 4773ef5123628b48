package zhiheng.cli.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import zhiheng.templates.TemplatesInvalid;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;

/**
 * What the line-level data of the demonstration is made from.
 *
 * @param cases rows of the list of cases
 * @param inspections rows of the log of inspections
 */
record LinesSettings(Year year, Rows cases, Rows inspections, Survey survey) {

  /**
   * How long a list is.
   *
   * @param least of each province that has as many; 0 if nothing is laid down
   * @param asOf the day of the list; what happened later is blank in it
   */
  record Rows(int rows, int least, LocalDate asOf) {

    private static Rows read(Fields fields) {
      return new Rows(
          fields.whole("rows"),
          fields.optionalWhole("least").orElse(0),
          LocalDate.parse(fields.text("as_of")));
    }
  }

  /**
   * The survey.
   *
   * @param worst mean of the worst province, in tenths of a point
   * @param best mean of the best province, in tenths of a point
   */
  record Survey(
      String wave, int rows, int worst, int best, List<Group> groups, List<Part> dimensions) {

    private static Survey read(Fields fields) {
      List<Integer> mean = fields.texts("mean").stream().map(Integer::valueOf).toList();
      return new Survey(
          fields.text("wave"),
          fields.whole("rows"),
          mean.get(0),
          mean.get(1),
          fields.list("groups", Group::read),
          fields.list("dimensions", Part::read));
    }
  }

  /** A group of respondents: of 1,000 answers, of 1,000 in the population, points off the mean. */
  record Group(String code, int answers, int population, int points) {

    private static Group read(Fields fields) {
      return new Group(
          fields.text("code"),
          fields.whole("answers"),
          fields.whole("population"),
          fields.whole("points"));
    }
  }

  /** A dimension of the survey: points off the mean, and of 1,000 answers those left blank. */
  record Part(String code, int points, int blank) {

    private static Part read(Fields fields) {
      return new Part(fields.text("code"), fields.whole("points"), fields.whole("blank"));
    }
  }

  /** Reads {@code demo/lines.yaml} below the folder of definitions. */
  static LinesSettings read(Path templates) {
    String name = "demo/lines.yaml";
    YamlFile.Read<LinesSettings> read =
        YamlFile.read(templates.resolve(name), name, LinesSettings::read);
    if (read.findings().refuse()) {
      throw new TemplatesInvalid(read.findings());
    }
    return read.value().orElseThrow();
  }

  private static LinesSettings read(Fields fields) {
    Rows none = new Rows(0, 0, LocalDate.EPOCH);
    return new LinesSettings(
        new Year(fields.whole("year")),
        fields.map("cases", Rows::read).orElse(none),
        fields.map("inspections", Rows::read).orElse(none),
        fields.map("survey", Survey::read).orElse(new Survey("", 0, 0, 0, List.of(), List.of())));
  }
}
