package zhiheng.ledger.submission;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import zhiheng.ledger.submission.Submissions.Entry;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** Adds up what forms said, over the parts of a return. */
final class Totals {
  /** Forms whose cells are read at once: some ten thousand cells of a monthly return. */
  private static final int FORMS_AT_ONCE = 100;

  private record Cell(UnitCode unit, Period period, String row, String column) {
    Total with(BigDecimal sum) {
      return new Total(unit, period, row, column, sum);
    }
  }

  private Totals() {}

  /** Sums of some forms, in no order; an empty set of rows or columns means all. */
  static List<Total> of(List<Entry> forms, Cells cells, Set<String> rows, Set<String> columns) {
    Map<Cell, BigDecimal> sums = new HashMap<>();
    for (int from = 0; from < forms.size(); from += FORMS_AT_ONCE) {
      Map<Long, Handed> some = new LinkedHashMap<>();
      forms
          .subList(from, Math.min(from + FORMS_AT_ONCE, forms.size()))
          .forEach(form -> some.put(form.entry(), form.handed()));
      cells.numbers(
          some.keySet(),
          rows,
          columns,
          (entry, row, column, amount) -> {
            Handed form = Objects.requireNonNull(some.get(entry));
            sums.merge(new Cell(form.unit(), form.period(), row, column), amount, BigDecimal::add);
          });
    }
    return sums.entrySet().stream().map(each -> each.getKey().with(each.getValue())).toList();
  }
}
