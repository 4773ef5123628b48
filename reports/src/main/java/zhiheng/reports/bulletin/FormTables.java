package zhiheng.reports.bulletin;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.submission.Figure;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.reports.publish.OpenCell;
import zhiheng.reports.publish.OpenColumn;
import zhiheng.reports.publish.OpenTable;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Choice;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.FormTable;
import zhiheng.templates.form.Item;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * A table of each further form, as its definition says: the national sums of a grid's items, or how
 * many rows of a list bear each choice of a column. Of bureaus only those of the highest level that
 * hands a form in are added up, for their returns hold those of the bureaus below them.
 */
final class FormTables {
  /** How many columns name a row before its figures begin. */
  static final int NAMES = 3;

  private final Templates templates;
  private final Submissions submissions;
  private final Instant asOf;

  FormTables(Templates templates, Submissions submissions, Instant asOf) {
    this.templates = templates;
    this.submissions = submissions;
    this.asOf = asOf;
  }

  /** The table of every form that shows one and of which something was handed in for the year. */
  List<OpenTable> of(Month month) {
    return forms(templates, month).stream().flatMap(form -> of(form, month).stream()).toList();
  }

  /** The newest version of every form that there was in a month. */
  static List<Form> forms(Templates templates, Month month) {
    Map<String, Form> current = new TreeMap<>();
    for (Form form : templates.forms().all()) {
      if (!form.validFrom().isAfter(month.lastDay())) {
        current.put(form.code(), form);
      }
    }
    return List.copyOf(current.values());
  }

  /** The table of one form; empty if it shows none, or nothing was handed in for the year. */
  Optional<OpenTable> of(Form form, Month month) {
    String january = new Month(month.year(), 1).code();
    if (form.table().isEmpty()
        || submissions.handed(form.code(), january, month.code(), asOf).isEmpty()) {
      return Optional.empty();
    }
    FormTable shown = form.table().get();
    FigureQuery year = FigureQuery.all(form.code(), january, month.code());
    List<List<OpenCell>> rows =
        form.kind() == Form.Kind.GRID
            ? items(form, shown, year, month)
            : choices(form, shown, year, month);
    Text title = shown.title().orElse(form.title());
    return Optional.of(
        new OpenTable(
            "form-" + form.code(),
            title,
            note(form, shown),
            columns(form, shown),
            List.of("item"),
            rows));
  }

  private static Text note(Form form, FormTable shown) {
    Text column = form.column(shown.column()).map(Column::name).orElse(new Text("", ""));
    return new Text(
        "按“" + form.title().zh() + "”的“" + column.zh() + "”栏汇总；累计指当年1月1日至本月末的各期。",
        "From the column \""
            + column.en()
            + "\" of the form \""
            + form.title().en()
            + "\"; year to date: its periods from January 1 to the end of the month.");
  }

  private static List<OpenColumn> columns(Form form, FormTable shown) {
    List<OpenColumn> columns = new ArrayList<>();
    columns.add(OpenColumn.words("item", new Text("项目代码", "Item")));
    columns.add(OpenColumn.words("name_zh", new Text("项目", "Name in Chinese")));
    columns.add(OpenColumn.words("name_en", new Text("英文项目", "Name in English")));
    columns.add(OpenColumn.decimal("this_month", new Text("本月", "This month")));
    columns.add(OpenColumn.decimal("year_to_date", new Text("本年累计", "Year to date")));
    for (String sum : form.kind() == Form.Kind.LIST ? shown.sums() : List.<String>of()) {
      Text name = form.column(sum).map(column -> column.name()).orElse(new Text(sum, sum));
      columns.add(
          OpenColumn.decimal(
              "sum_" + sum, new Text("累计" + name.zh(), name.en() + ", year to date")));
    }
    return columns;
  }

  private List<List<OpenCell>> items(Form form, FormTable shown, FigureQuery year, Month month) {
    Predicate<UnitCode> top = topLevel(form, month);
    List<Total> totals =
        submissions.totals(year, asOf).stream()
            .filter(total -> total.column().equals(shown.column()) && top.test(total.unit()))
            .toList();
    List<List<OpenCell>> rows = new ArrayList<>();
    for (String code : shown.items()) {
      Optional<Item> item = form.item(code);
      if (item.isPresent()) {
        List<Total> own = totals.stream().filter(total -> total.row().equals(code)).toList();
        rows.add(
            List.of(
                OpenCell.of(code),
                OpenCell.of(form.fullName(item.get()).zh()),
                OpenCell.of(form.fullName(item.get()).en()),
                sum(own, month),
                isFlow(form, item.get())
                    ? OpenCell.of(sum(own), OpenCell.Mark.MISSING)
                    : OpenCell.Mark.NOT_APPLICABLE));
      }
    }
    return rows;
  }

  /** A level, such as staff in post, is asked in one column where flows are asked in two. */
  private static boolean isFlow(Form form, Item item) {
    return item.columns().size() == form.columns().size();
  }

  private static OpenCell sum(List<Total> totals, Month month) {
    return OpenCell.of(
        sum(totals.stream().filter(total -> total.period().isWithin(month)).toList()),
        OpenCell.Mark.MISSING);
  }

  private static Optional<BigDecimal> sum(List<Total> totals) {
    return totals.stream().map(Total::sum).reduce(BigDecimal::add);
  }

  /** A row of a list: whose, and by its key; what stood there last counts. */
  private record Row(Period period, Map<String, Figure> cells) {
    @Nullable String text(String column) {
      Figure figure = cells.get(column);
      return figure == null ? null : figure.observation().text();
    }

    BigDecimal amount(String column) {
      Figure figure = cells.get(column);
      BigDecimal amount = figure == null ? null : figure.observation().amount();
      return amount == null ? BigDecimal.ZERO : amount;
    }
  }

  private List<List<OpenCell>> choices(Form form, FormTable shown, FigureQuery year, Month month) {
    List<Row> rows = lastOfEachKey(form, year, topLevel(form, month));
    List<List<OpenCell>> table = new ArrayList<>();
    table.add(row("all", new Text("合计", "All"), rows, shown, month));
    List<Choice> choices =
        form.column(shown.column()).stream()
            .flatMap(column -> column.entry().stream())
            .flatMap(entry -> entry.choices().stream())
            .toList();
    for (Choice choice : choices) {
      List<Row> own =
          rows.stream().filter(row -> choice.code().equals(row.text(shown.column()))).toList();
      table.add(row(choice.code(), choice.name(), own, shown, month));
    }
    return table;
  }

  private static List<OpenCell> row(
      String code, Text name, List<Row> rows, FormTable shown, Month month) {
    List<OpenCell> cells = new ArrayList<>();
    cells.add(OpenCell.of(code));
    cells.add(OpenCell.of(name.zh()));
    cells.add(OpenCell.of(name.en()));
    cells.add(OpenCell.of(rows.stream().filter(row -> row.period().isWithin(month)).count()));
    cells.add(OpenCell.of(rows.size()));
    for (String sum : shown.sums()) {
      BigDecimal added =
          rows.stream().map(row -> row.amount(sum)).reduce(BigDecimal.ZERO, BigDecimal::add);
      cells.add(OpenCell.of(added));
    }
    return cells;
  }

  /** A row that is followed from return to return stands in several and counts once. */
  private List<Row> lastOfEachKey(Form form, FigureQuery year, Predicate<UnitCode> top) {
    Map<List<String>, Map<String, Figure>> rows = new LinkedHashMap<>();
    submissions.figures(
        year,
        asOf,
        figure -> {
          if (top.test(figure.handed().unit())) {
            rows.computeIfAbsent(
                    List.of(figure.handed().receipt().number(), figure.observation().row()),
                    any -> new LinkedHashMap<>())
                .put(columnNow(form, figure), figure);
          }
        });
    Map<List<String>, Row> last = new LinkedHashMap<>();
    rows.values().stream()
        .map(cells -> new Row(cells.values().iterator().next().handed().period(), cells))
        .sorted(Comparator.comparing(Row::period, Period.ORDER))
        .forEach(row -> last.put(key(form, row), row));
    return List.copyOf(last.values());
  }

  /** The column under the code of the form's newest version. */
  private String columnNow(Form form, Figure figure) {
    String column = figure.observation().column();
    return templates.forms().versions(form.code()).stream()
        .filter(one -> one.version().equals(figure.handed().version()))
        .findFirst()
        .map(then -> templates.forms().columns(form.code()).renamed(then, form))
        .map(renamed -> renamed.getOrDefault(column, column))
        .orElse(column);
  }

  private static List<String> key(Form form, Row row) {
    Figure any = row.cells().values().iterator().next();
    List<String> key = new ArrayList<>(List.of(any.handed().unit().code(), any.handed().part()));
    if (form.key().isEmpty()) {
      key.add(any.handed().receipt().number());
      key.add(any.observation().row());
    }
    for (String column : form.key()) {
      Figure cell = row.cells().get(column);
      key.add(cell == null ? "" : cell.observation().text() + " " + cell.observation().amount());
    }
    return key;
  }

  private Predicate<UnitCode> topLevel(Form form, Month month) {
    // A center counts its own work only, whatever its level.
    Optional<Level> top =
        form.by().kinds().contains(Unit.Kind.BUREAU)
            ? form.by().levels().stream().min(Comparator.naturalOrder())
            : Optional.empty();
    Set<UnitCode> units =
        templates.register().at(month.lastDay()).stream()
            .filter(form.by()::include)
            .filter(unit -> top.isEmpty() || unit.level() == top.get())
            .map(Unit::code)
            .collect(Collectors.toSet());
    return units::contains;
  }
}
