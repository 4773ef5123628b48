package zhiheng.ledger.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiheng.ledger.submission.Submissions.Entry;
import zhiheng.templates.period.Period;

/**
 * What one unit handed in of one form, as it stood at a moment. Which returns there are is read at
 * once, the numbers of a return when they are first asked for.
 */
public final class UnitReturns {
  private final Cells cells;
  private final List<Entry> entries;
  private final Map<Long, Map<Key, BigDecimal>> numbers = new HashMap<>();

  private record Key(String row, String column) {}

  UnitReturns(Cells cells, List<Entry> entries) {
    this.cells = cells;
    this.entries = entries;
  }

  /** Every return, ordered by period and part. */
  public List<Handed> all() {
    return entries.stream().map(Entry::handed).toList();
  }

  /** The return of a period and part. */
  public Optional<Handed> find(Period period, String part) {
    return entry(period, part).map(Entry::handed);
  }

  /** The number in a cell; empty if there is no such return, or none in the cell. */
  public Optional<BigDecimal> number(Period period, String part, String row, String column) {
    return entry(period, part)
        .map(entry -> numbers.computeIfAbsent(entry.entry(), this::read))
        .map(all -> all.get(new Key(row, column)));
  }

  /** Sums over parts in the returns that lie between two periods, those included; in no order. */
  public List<Total> totals(Set<String> rows, Set<String> columns, Period from, Period to) {
    List<Entry> some = new ArrayList<>();
    for (Entry each : entries) {
      Period period = each.handed().period();
      if (!period.firstDay().isBefore(from.firstDay()) && !period.lastDay().isAfter(to.lastDay())) {
        some.add(each);
      }
    }
    return Totals.of(some, cells, rows, columns);
  }

  private Optional<Entry> entry(Period period, String part) {
    return entries.stream()
        .filter(each -> each.handed().period().equals(period))
        .filter(each -> each.handed().part().equals(part))
        .findFirst();
  }

  private Map<Key, BigDecimal> read(long entry) {
    Map<Key, BigDecimal> read = new HashMap<>();
    cells.numbers(
        List.of(entry),
        Set.of(),
        Set.of(),
        (of, row, column, amount) -> read.put(new Key(row, column), amount));
    return read;
  }
}
