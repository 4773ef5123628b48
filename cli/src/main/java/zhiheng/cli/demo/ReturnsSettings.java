package zhiheng.cli.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.TemplatesInvalid;
import zhiheng.templates.period.Month;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.UnitCode;

/**
 * What the returns of the demonstration are made from; its file says what is real in it.
 *
 * @param seed begins every chain of chance
 * @param national totals of 2016 and 2017
 * @param season weights of the twelve months
 * @param refused of 1,000 infringement cases accepted
 * @param provinces in the order of their codes
 * @param patentTypes weights of invention, utility model and design
 * @param cities the cities of one province, and first the province's own work under its own code
 */
record ReturnsSettings(
    String seed,
    List<Quota> national,
    List<Long> season,
    long refused,
    List<Area> provinces,
    List<Long> patentTypes,
    List<Area> cities,
    List<Derived> derived,
    List<Surge> surges,
    List<Explained> explanations,
    List<Mistake> mistakes) {

  /**
   * A province or city and its weights.
   *
   * @param growth of cases from 2016 to 2017, in thousandths
   * @param online of 1,000 infringement cases, those in e-commerce
   * @param accepted infringement cases of 2016 by type of patent, where they were published; else
   *     empty
   */
  record Area(
      UnitCode unit,
      long infringement,
      long counterfeit,
      long growth,
      long online,
      long centers,
      List<Long> accepted) {

    private static Area read(Fields fields) {
      return new Area(
          new UnitCode(fields.text("unit")),
          fields.whole("infringement"),
          fields.whole("counterfeit"),
          fields.whole("growth"),
          fields.whole("ecommerce"),
          fields.whole("centers"),
          numbers(fields, "accepted_2016"));
    }
  }

  /** An item that follows from others: so many of a thousand, poor bureaus and good. */
  record Derived(
      String item, List<String> of, List<String> without, int poor, int good, int uneven) {

    private static Derived read(Fields fields) {
      return new Derived(
          fields.text("item"),
          fields.texts("of"),
          fields.texts("without"),
          fields.whole("poor"),
          fields.whole("good"),
          fields.optionalWhole("uneven").orElse(0));
    }
  }

  /** Far more cases in one month than the year before, and the bureau's explanation. */
  record Surge(
      UnitCode unit, Month month, String item, int times, String check, String explanation) {

    private static Surge read(Fields fields) {
      return new Surge(
          new UnitCode(fields.text("unit")),
          monthOf(fields),
          fields.text("item"),
          fields.whole("times"),
          fields.text("check"),
          fields.text("explanation"));
    }
  }

  /** What a bureau says of a figure beyond its usual range that came about by chance. */
  record Explained(UnitCode unit, Month month, String item, String explanation) {

    private static Explained read(Fields fields) {
      return new Explained(
          new UnitCode(fields.text("unit")),
          monthOf(fields),
          fields.text("item"),
          fields.text("explanation"));
    }
  }

  /** A return that counted too many cases at first and was corrected some days later. */
  record Mistake(UnitCode unit, Month month, String item, long tooMany, int days) {

    private static Mistake read(Fields fields) {
      return new Mistake(
          new UnitCode(fields.text("unit")),
          monthOf(fields),
          fields.text("item"),
          fields.whole("too_many"),
          fields.whole("days"));
    }
  }

  /** Reads {@code demo/returns.yaml} below the folder of definitions. */
  static ReturnsSettings read(Path templates) {
    String name = "demo/returns.yaml";
    YamlFile.Read<ReturnsSettings> read =
        YamlFile.read(templates.resolve(name), name, ReturnsSettings::read);
    if (read.findings().refuse()) {
      throw new TemplatesInvalid(read.findings());
    }
    return read.value().orElseThrow();
  }

  private static ReturnsSettings read(Fields fields) {
    return new ReturnsSettings(
        fields.text("seed"),
        fields.list(
            "national",
            year -> {
              year.whole("year");
              return Quota.read(year);
            }),
        numbers(fields, "season"),
        fields.whole("refused"),
        fields.list("provinces", Area::read),
        numbers(fields, "patent_types"),
        fields.list("cities", Area::read),
        fields.list("derived", Derived::read),
        fields.list("surges", Surge::read),
        fields.list("explanations", Explained::read),
        fields.list("corrections", Mistake::read));
  }

  private static Month monthOf(Fields fields) {
    Optional<Month> month = Month.parse(fields.text("month"));
    return month.orElseThrow(
        () -> new IllegalArgumentException("demo/returns.yaml: not a month at " + fields.place()));
  }

  private static List<Long> numbers(Fields fields, String name) {
    return fields.texts(name).stream().map(Long::valueOf).toList();
  }
}
