package zhiheng.intake.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiheng.intake.lines.LinesFindings.LinesColumnIgnored;
import zhiheng.intake.lines.LinesFindings.LinesColumnMissing;
import zhiheng.intake.lines.LinesFindings.LinesColumnTwice;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * Which cell of a line is which column of the dataset; a header may name columns by their codes or
 * by their words in either language. Columns that are kept apart need not be there.
 *
 * @param columns beside the cells; empty where a cell is left out
 */
record Header(List<Optional<Column>> columns, Findings findings) {

  static Header of(List<String> cells, Dataset dataset, String file) {
    FilePlace place = new FilePlace(file);
    List<Optional<Column>> columns = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      Optional<Column> column = column(cell, dataset);
      if (column.isEmpty() && !cell.isBlank()) {
        // Where persons are named, a file without a header would have its first one told here.
        String told = dataset.apart().isEmpty() ? cell.strip() : "№ " + (columns.size() + 1);
        found.add(new LinesColumnIgnored(place, told));
      }
      if (column.isPresent() && !seen.add(column.get().code())) {
        found.add(new LinesColumnTwice(place, column.get().name()));
      }
      columns.add(column);
    }
    for (Column column : dataset.written()) {
      if (!seen.contains(column.code()) && column.presence() == Column.Presence.ALWAYS) {
        found.add(new LinesColumnMissing(place, column.code(), column.name()));
      }
    }
    return new Header(columns, new Findings(found));
  }

  private static Optional<Column> column(String cell, Dataset dataset) {
    String written = cell.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(dataset.written().stream(), dataset.apart().stream())
        .filter(
            column ->
                column.code().equals(written)
                    || column.name().zh().equals(cell.strip())
                    || column.name().en().toLowerCase(Locale.ROOT).equals(written))
        .findFirst();
  }
}
