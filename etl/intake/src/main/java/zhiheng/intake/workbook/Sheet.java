package zhiheng.intake.workbook;

import java.util.Map;

/** A sheet with the cells that hold something. */
public record Sheet(String name, boolean visible, Map<String, Cell> cells) {

  public Sheet {
    cells = Map.copyOf(cells);
  }

  /** The cell of an A1 reference; blank if it holds nothing. */
  public Cell cell(String ref) {
    Cell cell = cells.get(ref);
    return cell == null ? Cell.blank(ref) : cell;
  }

  /** The text of a cell; empty if it holds nothing. */
  public String text(String ref) {
    return cell(ref).text();
  }
}
