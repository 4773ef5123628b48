package zhiheng.templates.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.CheckExample.Cell;
import zhiheng.templates.form.FormFindings.ItemWithoutColumn;
import zhiheng.templates.form.FormFindings.NotAPeriodOfTheForm;
import zhiheng.templates.form.FormFindings.UnknownCheck;
import zhiheng.templates.form.FormFindings.UnknownFormInCheck;
import zhiheng.templates.form.FormFindings.UnknownItem;
import zhiheng.templates.form.FormFindings.UnknownUnitInExample;
import zhiheng.templates.period.Day;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.source.SourceFindings.ExpectedANumber;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/** Reads the examples of one form, and whether they speak of what is there. */
final class CheckExampleReader {
  /** Jiangsu, whose cities report too in the demonstration. */
  private static final String SOME_UNIT = "320000";

  private final Form form;
  private final Forms forms;
  private final Register register;

  CheckExampleReader(Form form, Forms forms, Register register) {
    this.form = form;
    this.forms = forms;
    this.register = register;
  }

  List<CheckExample> read(Fields fields) {
    return fields.list("examples", this::example);
  }

  private CheckExample example(Fields fields) {
    String check = fields.text("check");
    List<String> known =
        Stream.concat(
                form.checks().stream().map(Check::id),
                form.usualRanges().stream().map(UsualRange::id))
            .toList();
    if (!known.contains(check)) {
      fields.report(new UnknownCheck(fields.place("check"), check, String.join(", ", known)));
    }
    Period period = period(fields);
    Map<From, Map<Cell, BigDecimal>> others = new EnumMap<>(From.class);
    for (From from : List.of(From.PREVIOUS, From.YEAR_BEFORE, From.BELOW)) {
      String name = from.prefix().substring(0, from.prefix().length() - 1);
      fields
          .optionalMap(name, inner -> numbers(inner, List.of(form)))
          .ifPresent(figures -> others.put(from, figures));
    }
    return new CheckExample(
        fields.words("says"),
        check,
        unit(fields, period),
        period,
        rows(fields),
        others,
        fields.optionalWhole("missing_below").orElse(0),
        fields.optionalMap("within", inner -> within(inner, period)).orElse(Map.of()),
        fields.optionalMap("published", CheckExampleReader::published).orElse(Map.of()),
        fields.optionalMap("forms", this::otherForms).orElse(Map.of()),
        fields.optionalMap("history", this::history).orElse(Map.of()),
        finds(fields),
        fields.place());
  }

  /** The period of the example; the first one of the form if it does not matter. */
  private Period period(Fields fields) {
    Optional<String> written = fields.optionalText("period");
    Optional<Period> period = written.flatMap(Period::parse).filter(form::holdsFor);
    if (written.isPresent() && period.isEmpty()) {
      fields.report(new NotAPeriodOfTheForm(fields.place("period"), written.get()));
    }
    return period.orElseGet(this::first);
  }

  private Period first() {
    LocalDate day = form.validFrom();
    return form.periodsIn(new Year(day.getYear())).stream().findFirst().orElse(new Day(day));
  }

  private UnitCode unit(Fields fields, Period period) {
    String written = fields.optionalText("unit").orElse(SOME_UNIT);
    Optional<UnitCode> unit =
        Optional.of(written)
            .filter(UnitCode::isWellFormed)
            .map(UnitCode::new)
            .filter(code -> register.find(code, period.firstDay()).isPresent());
    if (unit.isEmpty()) {
      fields.report(new UnknownUnitInExample(fields.place("unit"), written));
    }
    return unit.orElse(UnitCode.NATIONAL);
  }

  private List<Map<Cell, String>> rows(Fields fields) {
    if (form.kind() == Form.Kind.GRID) {
      return fields.map("figures", this::texts).stream().toList();
    }
    List<Map<Cell, String>> rows = new ArrayList<>();
    fields.list(
        "rows",
        row -> {
          String number = number(rows.size() + 1);
          Map<Cell, String> cells = new LinkedHashMap<>();
          row.names()
              .forEach(
                  name ->
                      cell(number + "." + name, row.place(name), row, List.of(form))
                          .ifPresent(cell -> cells.put(cell, row.text(name))));
          rows.add(cells);
          return cells;
        });
    return rows;
  }

  private static String number(int row) {
    return String.format(Locale.ROOT, "%04d", row);
  }

  private Map<Cell, String> texts(Fields fields) {
    return cells(fields, List.of(form), fields::text);
  }

  private static Map<Cell, BigDecimal> numbers(Fields fields, List<Form> of) {
    return cells(fields, of, fields::number);
  }

  private Map<Cell, List<BigDecimal>> history(Fields fields) {
    return cells(
        fields,
        List.of(form),
        name -> fields.placedTexts(name).stream().map(one -> number(fields, one)).toList());
  }

  private static BigDecimal number(Fields fields, Placed<String> written) {
    try {
      return new BigDecimal(written.value());
    } catch (NumberFormatException e) {
      fields.report(new ExpectedANumber(written.place(), written.value()));
      return BigDecimal.ZERO;
    }
  }

  /** The returns of other forms for periods within that of the example. */
  private Map<String, Map<String, Map<Cell, BigDecimal>>> within(Fields fields, Period period) {
    Map<String, Map<String, Map<Cell, BigDecimal>>> sums = new LinkedHashMap<>();
    for (String code : fields.names()) {
      List<Form> versions = versions(fields, code);
      List<String> known = forms.periods(code, period).stream().map(Period::code).toList();
      fields
          .map(
              code,
              inner -> {
                Map<String, Map<Cell, BigDecimal>> returns = new LinkedHashMap<>();
                for (String when : inner.names()) {
                  if (!known.contains(when)) {
                    inner.report(new NotAPeriodOfTheForm(inner.place(when), when));
                  }
                  inner
                      .map(when, one -> numbers(one, versions))
                      .ifPresent(figures -> returns.put(when, figures));
                }
                return returns;
              })
          .ifPresent(returns -> sums.put(code, returns));
    }
    return sums;
  }

  private static Map<String, BigDecimal> published(Fields fields) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    fields.names().forEach(name -> figures.put(name, fields.number(name)));
    return figures;
  }

  private List<Form> versions(Fields fields, String code) {
    List<Form> versions = forms.versions(code);
    if (versions.isEmpty()) {
      String known = String.join(", ", forms.all().stream().map(Form::code).distinct().toList());
      fields.report(new UnknownFormInCheck(fields.place(code), code, known));
    }
    return versions;
  }

  private Map<String, Map<Cell, BigDecimal>> otherForms(Fields fields) {
    Map<String, Map<Cell, BigDecimal>> others = new LinkedHashMap<>();
    for (String code : fields.names()) {
      List<Form> versions = versions(fields, code);
      fields
          .map(code, inner -> numbers(inner, versions))
          .ifPresent(figures -> others.put(code, figures));
    }
    return others;
  }

  private List<Cell> finds(Fields fields) {
    List<Cell> cells = new ArrayList<>();
    for (Placed<String> written : fields.placedTexts("finds")) {
      String text = written.value();
      boolean list = form.kind() == Form.Kind.LIST && text.matches("\\d{1,4}\\..+");
      String row = list ? number(Integer.parseInt(text.substring(0, text.indexOf('.')))) : "";
      String full = list ? row + text.substring(text.indexOf('.')) : text;
      cell(full, written.place(), fields, List.of(form)).ifPresent(cells::add);
    }
    return cells;
  }

  private static <T> Map<Cell, T> cells(Fields fields, List<Form> of, Function<String, T> value) {
    Map<Cell, T> cells = new LinkedHashMap<>();
    for (String name : fields.names()) {
      T read = value.apply(name);
      cell(name, fields.place(name), fields, of).ifPresent(cell -> cells.put(cell, read));
    }
    return cells;
  }

  /** The cell that a name means in one of some versions of a form; what is wrong is reported. */
  private static Optional<Cell> cell(String name, LinePlace place, Fields fields, List<Form> of) {
    int dot = name.lastIndexOf('.');
    Cell cell =
        new Cell(name.substring(0, Math.max(dot, 0)), dot < 0 ? "" : name.substring(dot + 1));
    boolean list = of.stream().anyMatch(form -> form.kind() == Form.Kind.LIST);
    boolean itemThere = list || of.stream().anyMatch(form -> form.item(cell.row()).isPresent());
    boolean columnThere =
        of.stream()
            .anyMatch(
                form ->
                    list
                        ? form.column(cell.column()).isPresent()
                        : form.item(cell.row())
                            .filter(item -> item.columns().contains(cell.column()))
                            .isPresent());
    if (of.isEmpty() || (itemThere && columnThere)) {
      return Optional.of(cell);
    }
    List<Item> items = of.stream().flatMap(form -> form.items().stream()).toList();
    fields.report(
        itemThere
            ? new ItemWithoutColumn(place, cell.row(), cell.column())
            : new UnknownItem(place, name, Names.similar(items, name)));
    return Optional.empty();
  }
}
