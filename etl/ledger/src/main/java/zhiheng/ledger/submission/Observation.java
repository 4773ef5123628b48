package zhiheng.ledger.submission;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.store.Exact;

/**
 * One cell of a form handed in: a number, a text, or neither where the clerk left it blank.
 *
 * @param row the item's code in a grid ({@code infringement.filed}); {@code 0001}, {@code 0002} …
 *     in a list
 * @param column {@code month} or {@code ytd} in a grid; the column's code in a list
 * @param amount in the item's unit of measure; exact, without trailing zeros (see {@link Exact})
 * @param sheet the sheet's name in the workbook
 * @param cell the cell's A1 reference
 */
public record Observation(
    String row,
    String column,
    @Nullable BigDecimal amount,
    @Nullable String text,
    String sheet,
    String cell) {

  public Observation {
    amount = Exact.numberOrNone(amount);
  }
}
