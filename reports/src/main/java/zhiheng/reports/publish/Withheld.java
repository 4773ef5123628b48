package zhiheng.reports.publish;

import java.util.OptionalLong;

/** A table of counts with what is withheld of it. */
public final class Withheld {
  private final CountTable table;
  private final boolean[][] mask;
  private final boolean safe;

  Withheld(CountTable table, boolean[][] mask, boolean safe) {
    this.table = table;
    this.mask = mask;
    this.safe = safe;
  }

  /**
   * False if no choice of cells protects the small ones: then nothing of the table is published.
   */
  public boolean isSafe() {
    return safe;
  }

  /** True if a cell is withheld; the column after the last is the total of the row. */
  public boolean hides(int row, int column) {
    return table.cell(row, column).isPresent() && (!safe || mask[row][column]);
  }

  /** The count to publish; empty if it is withheld or was not reported. */
  public OptionalLong published(int row, int column) {
    return hides(row, column) ? OptionalLong.empty() : table.cell(row, column);
  }

  /** How many cells are withheld. */
  public int count() {
    int count = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column <= table.width(); column++) {
        count += hides(row, column) ? 1 : 0;
      }
    }
    return count;
  }
}
