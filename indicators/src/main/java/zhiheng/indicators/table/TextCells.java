package zhiheng.indicators.table;

import java.util.List;

/** Cells as texts, as the reader of CSV gave them. */
record TextCells(List<String[]> texts, long[] lines) implements Cells {
  @Override
  public int rows() {
    return texts.size();
  }

  @Override
  public long line(int row) {
    return lines[row];
  }

  @Override
  public String text(int row, int column) {
    return texts.get(row)[column];
  }
}
