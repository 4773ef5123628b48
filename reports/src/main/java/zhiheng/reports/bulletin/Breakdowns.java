package zhiheng.reports.bulletin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.reports.publish.CountTable;
import zhiheng.reports.publish.OpenCell;
import zhiheng.reports.publish.OpenColumn;
import zhiheng.reports.publish.OpenTable;
import zhiheng.reports.publish.Suppression;
import zhiheng.reports.publish.Withheld;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.publication.Breakdown;
import zhiheng.templates.publication.Breakdown.BreakdownItem;
import zhiheng.templates.publication.SmallCells;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Tables of a month by unit, their small cells withheld by the rule of the definition. */
final class Breakdowns {
  private final Templates templates;
  private final Submissions submissions;
  private final Instant asOf;

  Breakdowns(Templates templates, Submissions submissions, Instant asOf) {
    this.templates = templates;
    this.submissions = submissions;
    this.asOf = asOf;
  }

  /** Every breakdown of which something was handed in. */
  List<OpenTable> of(Month month) {
    List<OpenTable> tables = new ArrayList<>();
    for (Breakdown breakdown : templates.publishing().breakdowns()) {
      OpenTable table = of(breakdown, month);
      if (!table.rows().isEmpty()) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** One of them; without rows if nothing was handed in. */
  OpenTable of(Breakdown breakdown, Month month) {
    Map<UnitCode, Map<String, Long>> figures = figures(breakdown, month);
    List<List<OpenCell>> rows = new ArrayList<>();
    for (List<Unit> group : groups(breakdown, month)) {
      List<Unit> known =
          breakdown.units() == Breakdown.Units.PROVINCES
              ? group
              : group.stream().filter(unit -> figures.containsKey(unit.code())).toList();
      if (known.stream().anyMatch(unit -> figures.containsKey(unit.code()))) {
        rows.addAll(rows(breakdown, month, known, figures));
      }
    }
    return new OpenTable(
        breakdown.code(),
        breakdown.title(),
        templates.publishing().smallCells().rule(),
        columns(breakdown),
        List.of("unit", "month"),
        rows);
  }

  /** The figures that a breakdown shows. */
  static FigureQuery query(Breakdown breakdown, Month month) {
    Set<String> items =
        breakdown.items().stream().map(BreakdownItem::code).collect(Collectors.toSet());
    return new FigureQuery(
        breakdown.form(), items, Set.of("month"), Set.of(), month.code(), month.code());
  }

  private Map<UnitCode, Map<String, Long>> figures(Breakdown breakdown, Month month) {
    Map<UnitCode, Map<String, Long>> figures = new HashMap<>();
    for (Total total : submissions.totals(query(breakdown, month), asOf)) {
      figures
          .computeIfAbsent(total.unit(), unit -> new HashMap<>())
          .put(total.row(), total.sum().longValueExact());
    }
    return figures;
  }

  /** Units whose counts add up to figures that are known elsewhere: those of one parent. */
  private List<List<Unit>> groups(Breakdown breakdown, Month month) {
    List<Unit> provinces = templates.register().provinces(month.lastDay());
    if (breakdown.units() == Breakdown.Units.PROVINCES) {
      return List.of(provinces);
    }
    return provinces.stream()
        .map(
            province ->
                templates.register().below(province.code(), month.lastDay()).stream()
                    .filter(unit -> unit.kind() == Unit.Kind.BUREAU)
                    .toList())
        .toList();
  }

  private List<List<OpenCell>> rows(
      Breakdown breakdown,
      Month month,
      List<Unit> units,
      Map<UnitCode, Map<String, Long>> figures) {
    List<List<OptionalLong>> counts = new ArrayList<>();
    for (Unit unit : units) {
      Map<String, Long> own = figures.getOrDefault(unit.code(), Map.of());
      counts.add(
          breakdown.items().stream()
              .map(item -> own.get(item.code()))
              .map(count -> count == null ? OptionalLong.empty() : OptionalLong.of(count))
              .toList());
    }
    SmallCells small = templates.publishing().smallCells();
    CountTable table = new CountTable(counts, breakdown.total().isPresent());
    Withheld withheld = Suppression.of(table, small.from(), small.to());
    List<List<OpenCell>> rows = new ArrayList<>();
    for (int row = 0; row < units.size(); row++) {
      List<OpenCell> cells = new ArrayList<>(names(units.get(row), month));
      int width = table.width() + (breakdown.total().isPresent() ? 1 : 0);
      for (int column = 0; column < width; column++) {
        cells.add(cell(table, withheld, row, column));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static OpenCell cell(CountTable table, Withheld withheld, int row, int column) {
    if (withheld.hides(row, column)) {
      return OpenCell.Mark.SUPPRESSED;
    }
    OptionalLong count = table.cell(row, column);
    return count.isPresent() ? OpenCell.of(count.getAsLong()) : OpenCell.Mark.MISSING;
  }

  private static List<OpenCell> names(Unit unit, Month month) {
    return List.of(
        OpenCell.of(unit.code().code()),
        OpenCell.of(unit.shortName().zh()),
        OpenCell.of(unit.shortName().en()),
        OpenCell.of(month.code()));
  }

  private static List<OpenColumn> columns(Breakdown breakdown) {
    List<OpenColumn> columns = new ArrayList<>(UnitColumns.WITH_MONTH);
    for (BreakdownItem item : breakdown.items()) {
      columns.add(OpenColumn.count(item.code().replace('.', '_'), item.name()));
    }
    Text total = breakdown.total().orElse(new Text("", ""));
    if (breakdown.total().isPresent()) {
      columns.add(OpenColumn.count("total", total));
    }
    return columns;
  }
}
