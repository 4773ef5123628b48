package zhiheng.ledger.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.store.CodePoints;

/**
 * A cell that says something else than it said before.
 *
 * @param before as it was; empty if it was blank, or if there was no form
 * @param after as it is; empty likewise
 */
public record CellChange(
    String row, String column, Optional<Observation> before, Optional<Observation> after) {

  private static final Comparator<List<String>> BY_ROW_AND_COLUMN =
      Comparator.comparing((List<String> key) -> key.get(0), CodePoints.ORDER)
          .thenComparing(key -> key.get(1), CodePoints.ORDER);

  /** What differs between two states of a form, in the order of row and column. */
  public static List<CellChange> between(Optional<Figures> before, Optional<Figures> after) {
    Map<List<String>, Observation> then = cells(before);
    Map<List<String>, Observation> now = cells(after);
    Map<List<String>, Observation> either = new TreeMap<>(BY_ROW_AND_COLUMN);
    either.putAll(then);
    either.putAll(now);
    List<CellChange> changes = new ArrayList<>();
    for (List<String> key : either.keySet()) {
      Optional<Observation> one = Optional.ofNullable(then.get(key));
      Optional<Observation> other = Optional.ofNullable(now.get(key));
      if (!one.map(CellChange::said).equals(other.map(CellChange::said))) {
        changes.add(new CellChange(key.get(0), key.get(1), one, other));
      }
    }
    return changes;
  }

  private static Map<List<String>, Observation> cells(Optional<Figures> figures) {
    Map<List<String>, Observation> cells = new TreeMap<>(BY_ROW_AND_COLUMN);
    figures.ifPresent(
        known ->
            known.observations().stream()
                .filter(each -> !said(each).isEmpty())
                .forEach(each -> cells.put(List.of(each.row(), each.column()), each)));
    return cells;
  }

  /** What a reader of the form would read in a cell; empty if it was left blank. */
  public static String said(Observation cell) {
    @Nullable BigDecimal amount = cell.amount();
    String text = cell.text();
    return amount != null ? amount.toPlainString() : text != null ? text : "";
  }
}
