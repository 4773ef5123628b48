package zhiheng.reports.jasper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Shading;
import zhiheng.reports.document.Table;

/**
 * The rows of {@code table.jrxml}: its kind, its cells, the tints of shaded cells; first the heads.
 */
final class TableRows {
  private TableRows() {}

  /** The rows from one to before another; tinted by their place among all of them. */
  static JRDataSource of(Table table, int from, int to) {
    List<Optional<Shading>> shadings = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      shadings.add(table.columns().get(i).shaded() ? Shading.of(table, i) : Optional.empty());
    }
    List<Map<String, ?>> rows = new ArrayList<>();
    for (Row row : table.rows().subList(from, to)) {
      rows.add(fields(row, shadings));
    }
    return new JRMapCollectionDataSource(rows);
  }

  private static Map<String, ?> fields(Row row, List<Optional<Shading>> shadings) {
    Map<String, Object> fields = new HashMap<>();
    for (Row.Kind kind : Row.Kind.values()) {
      fields.put(kind.name().toLowerCase(Locale.ROOT), kind == row.kind());
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean further = i == 0 && row.kind() == Row.Kind.PART;
      fields.put("c" + i, further ? "　" + cell.text() : cell.text());
      String tint =
          row.kind() == Row.Kind.TOTAL
              ? null
              : shadings.get(i).map(shading -> shading.tint(cell.value())).orElse(null);
      if (tint != null) {
        fields.put("t" + i, tint);
        fields.put("m" + i, "Opaque");
      }
    }
    return fields;
  }
}
