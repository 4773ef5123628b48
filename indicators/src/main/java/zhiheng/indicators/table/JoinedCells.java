package zhiheng.indicators.table;

/** The cells of a table with one column more, whose values are several columns' together. */
record JoinedCells(Cells cells, int columns, Coded joined) implements Cells {
  @Override
  public int rows() {
    return cells.rows();
  }

  @Override
  public long line(int row) {
    return cells.line(row);
  }

  @Override
  public String text(int row, int column) {
    return column < columns ? cells.text(row, column) : joined.text(row);
  }

  @Override
  public double number(int row, int column) {
    return column < columns ? cells.number(row, column) : Double.NaN;
  }

  @Override
  public Coded coded(int column) {
    return column < columns ? cells.coded(column) : joined;
  }
}
