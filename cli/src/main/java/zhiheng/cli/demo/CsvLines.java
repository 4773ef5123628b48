package zhiheng.cli.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;

/**
 * Rows of a dataset as a CSV file in UTF-8 whose columns are those of its definition: also those
 * kept apart.
 */
final class CsvLines {
  private CsvLines() {}

  /** Writes rows given by column; a column that a row does not name is blank. */
  static void write(Dataset dataset, Stream<Map<String, String>> rows, Path file)
      throws IOException {
    List<String> columns =
        Stream.concat(dataset.written().stream(), dataset.apart().stream())
            .map(Column::code)
            .toList();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", columns));
      out.write('\n');
      for (Map<String, String> row : (Iterable<Map<String, String>>) rows::iterator) {
        if (!columns.containsAll(row.keySet())) {
          throw new IllegalStateException(dataset.code() + " has no such columns: " + row.keySet());
        }
        out.write(
            columns.stream()
                .map(column -> row.getOrDefault(column, ""))
                .collect(Collectors.joining(",")));
        out.write('\n');
      }
    }
  }
}
