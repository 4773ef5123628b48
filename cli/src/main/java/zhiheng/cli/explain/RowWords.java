package zhiheng.cli.explain;

import java.util.ArrayList;
import java.util.List;
import zhiheng.lake.Rows;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.wording.Lang;

/**
 * Rows of evidence as a person reads them: columns and allowed values by their names, and no column
 * that is empty in all of them.
 *
 * @param heads the names of the columns
 * @param values the cells beside them, row by row
 */
public record RowWords(List<String> heads, List<List<String>> values) {

  public RowWords {
    heads = List.copyOf(heads);
    values = values.stream().map(List::copyOf).toList();
  }

  /** The rows in the words of their dataset. */
  public static RowWords of(Rows rows, Dataset dataset, Lang lang) {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < rows.columns().size(); i++) {
      int column = i;
      if (rows.list().stream().anyMatch(row -> !row.values().get(column).isEmpty())) {
        filled.add(i);
      }
    }
    List<String> codes = filled.stream().map(rows.columns()::get).toList();
    List<List<String>> values = new ArrayList<>();
    for (Rows.Row row : rows.list()) {
      values.add(
          filled.stream()
              .map(i -> word(dataset, rows.columns().get(i), row.values().get(i), lang))
              .toList());
    }
    return new RowWords(codes.stream().map(code -> head(dataset, code, lang)).toList(), values);
  }

  private static String head(Dataset dataset, String code, Lang lang) {
    return dataset.find(code).map(Column::name).map(name -> name.in(lang)).orElse(code);
  }

  private static String word(Dataset dataset, String column, String value, Lang lang) {
    return dataset.find(column).stream()
        .flatMap(found -> found.values().stream())
        .filter(allowed -> allowed.code().equals(value))
        .map(allowed -> allowed.name().in(lang))
        .findFirst()
        .orElse(value);
  }
}
