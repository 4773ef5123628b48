package zhiheng.intake.sheet;

import java.util.Map;
import java.util.TreeMap;
import zhiheng.intake.sheet.SheetLayout.Spot;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;

/**
 * How high the rows of a list are when some of it is filled in already: high enough for the longest
 * text, and the rows below those that are given hidden. Programs do not work this out themselves
 * for a file that they did not write.
 */
public final class RowHeights {
  private static final int POINTS_OF_A_LINE = 15;
  private static final int LEAST_LINES = 2;

  private RowHeights() {}

  /** Points by the number of the row, from 1, for rows that differ from what was drawn; 0 hides. */
  public static Map<Integer, Integer> of(SheetLayout layout, Map<CellKey, String> values) {
    Map<Integer, Integer> lines = new TreeMap<>();
    Form form = layout.form();
    if (form.kind() != Form.Kind.LIST || values.isEmpty()) {
      return lines;
    }
    int last = 0;
    for (Map.Entry<CellKey, String> value : values.entrySet()) {
      Spot spot = layout.spots().get(value.getKey());
      if (spot != null) {
        int width = form.column(value.getKey().column()).map(Column::width).orElse(1);
        lines.merge(spot.row() + 1, lines(value.getValue(), width), Integer::max);
        last = Math.max(last, spot.row() + 1);
      }
    }
    Map<Integer, Integer> heights = new TreeMap<>();
    lines.forEach(
        (row, many) -> {
          if (many > LEAST_LINES) {
            heights.put(row, many * POINTS_OF_A_LINE);
          }
        });
    if (form.columns().stream().anyMatch(Column::given)) {
      for (int row : layout.rows().values()) {
        if (row + 1 > last) {
          heights.put(row + 1, 0);
        }
      }
    }
    return heights;
  }

  /** Lines of a text in a column; Chinese characters count for two. */
  private static int lines(String text, int width) {
    int halves = text.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum();
    int room = Math.max(2, width - 2);
    return (halves + room - 1) / room;
  }
}
