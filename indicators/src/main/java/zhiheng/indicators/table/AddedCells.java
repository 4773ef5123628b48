package zhiheng.indicators.table;

import java.util.List;

/** The cells of a table with columns of numbers that were computed from it. */
record AddedCells(Cells cells, int columns, List<double[]> numbers) implements Cells {
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
    if (column < columns) {
      return cells.text(row, column);
    }
    double number = number(row, column);
    return Double.isNaN(number) ? "" : Double.toString(number);
  }

  @Override
  public double number(int row, int column) {
    return column < columns ? cells.number(row, column) : numbers.get(column - columns)[row];
  }

  @Override
  public Coded coded(int column) {
    return column < columns ? cells.coded(column) : Cells.super.coded(column);
  }
}
