package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Total;
import zhiheng.ledger.submission.UnitReturns;
import zhiheng.templates.Templates;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;

/**
 * What a unit said from month to month in the cells that have a usual range, under the codes of one
 * version of the form.
 */
final class UnitMonths {
  private final Form form;
  private final Templates templates;
  private final Map<CellKey, TreeMap<Month, BigDecimal>> figures;

  private UnitMonths(
      Form form, Templates templates, Map<CellKey, TreeMap<Month, BigDecimal>> figures) {
    this.form = form;
    this.templates = templates;
    this.figures = figures;
  }

  /** Asks the ledger once for all of them. */
  static UnitMonths read(Form form, UnitReturns own, Month from, Month to, Templates templates) {
    UnitMonths months = new UnitMonths(form, templates, new HashMap<>());
    Set<String> rows = new HashSet<>();
    Set<String> columns = new TreeSet<>();
    for (UsualRange range : form.usualRanges()) {
      columns.add(range.column());
      for (String item : range.items()) {
        rows.addAll(Formerly.codes(templates, form, item, from));
        rows.addAll(Formerly.codes(templates, form, item, to));
      }
    }
    if (!rows.isEmpty()) {
      for (Total total : own.totals(rows, columns, from, to)) {
        months.add(total);
      }
    }
    return months;
  }

  /** How far back the usual ranges of a form look, in months. */
  static int most(Form form) {
    return form.usualRanges().stream().mapToInt(UsualRange::most).max().orElse(0);
  }

  private void add(Total total) {
    if (total.period() instanceof Month month) {
      for (String item : items()) {
        if (Formerly.codes(templates, form, item, month).contains(total.row())) {
          figures
              .computeIfAbsent(new CellKey(item, total.column()), any -> new TreeMap<>())
              .merge(month, total.sum(), BigDecimal::add);
        }
      }
    }
  }

  private Set<String> items() {
    Set<String> items = new TreeSet<>();
    form.usualRanges().forEach(range -> items.addAll(range.items()));
    return items;
  }

  /** The same with what a return says of its month. */
  UnitMonths with(Draft draft, Month month) {
    Map<CellKey, TreeMap<Month, BigDecimal>> changed = new HashMap<>();
    figures.forEach((cell, months) -> changed.put(cell, new TreeMap<>(months)));
    for (UsualRange range : form.usualRanges()) {
      for (String item : range.items()) {
        Optional<BigDecimal> sum =
            Formerly.codes(templates, form, item, month).stream()
                .flatMap(code -> draft.amount(code, range.column()).stream())
                .reduce(BigDecimal::add);
        TreeMap<Month, BigDecimal> months =
            changed.computeIfAbsent(new CellKey(item, range.column()), any -> new TreeMap<>());
        months.remove(month);
        sum.ifPresent(figure -> months.put(month, figure));
      }
    }
    return new UnitMonths(form, templates, changed);
  }

  /** What a cell said in the months before one, at most so many back, the oldest first. */
  List<BigDecimal> before(CellKey cell, Month month, int most) {
    return List.copyOf(
        figures
            .getOrDefault(cell, new TreeMap<>())
            .subMap(month.plus(-most), true, month, false)
            .values());
  }

  /** What was said of a month. */
  Map<CellKey, BigDecimal> of(Month month) {
    Map<CellKey, BigDecimal> cells = new HashMap<>();
    figures.forEach(
        (cell, months) ->
            Optional.ofNullable(months.get(month)).ifPresent(figure -> cells.put(cell, figure)));
    return cells;
  }
}
