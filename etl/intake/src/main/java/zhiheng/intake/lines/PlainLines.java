package zhiheng.intake.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.lines.LinesFindings.LineTooLong;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.ColumnType;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.RowPlace;

/**
 * Lines as the lake takes them: the number of the row, then the columns of the dataset by their
 * codes. Blank lines are left out; the numbers stay those of the file.
 */
final class PlainLines implements LineSink {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

  private final Dataset dataset;
  private final String file;
  private final Writer out;
  private final Optional<LocalDate> dayZero;
  private final Optional<Apart> apart;
  private @Nullable Header header;

  private PlainLines(
      Dataset dataset,
      String file,
      Writer out,
      Optional<LocalDate> dayZero,
      Optional<Apart> apart) {
    this.dataset = dataset;
    this.file = file;
    this.out = out;
    this.dayZero = dayZero;
    this.apart = apart;
  }

  /** From CSV, in which a day is a text. */
  static PlainLines ofText(Dataset dataset, String file, Writer out, Optional<Apart> apart) {
    return new PlainLines(dataset, file, out, Optional.empty(), apart);
  }

  /** From a workbook, in which a day may be a number counted from a day zero. */
  static PlainLines ofWorkbook(
      Dataset dataset, String file, Writer out, Optional<Apart> apart, boolean from1904) {
    return new PlainLines(
        dataset, file, out, Optional.of(from1904 ? DAY_ZERO_1904 : DAY_ZERO), apart);
  }

  /** What the header was like; empty if there was not even one. */
  Optional<Findings> findings() {
    return Optional.ofNullable(header).map(Header::findings);
  }

  @Override
  public void line(long number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (header == null) {
      header = Header.of(cells, dataset, file);
      write(
          "row",
          header.columns().stream()
              .flatMap(Optional::stream)
              .filter(column -> !dataset.apart().contains(column))
              .map(Column::code)
              .toList());
    } else if (!header.findings().refuse()) {
      write(Long.toString(number), values(header, number, cells));
    }
  }

  private List<String> values(Header known, long number, List<String> cells) {
    List<String> values = new ArrayList<>();
    Map<Column, String> aside = new HashMap<>();
    int most = known.columns().size();
    for (int i = most; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        throw new LinesRefused(new LineTooLong(new RowPlace(file, number, ""), cells.size(), most));
      }
    }
    for (int i = 0; i < most; i++) {
      String cell = i < cells.size() ? cells.get(i).strip() : "";
      Optional<Column> column = known.columns().get(i);
      if (column.isPresent() && dataset.apart().contains(column.get())) {
        aside.put(column.get(), cell);
      } else if (column.isPresent()) {
        values.add(value(column.get(), cell));
      }
    }
    apart.ifPresent(
        to ->
            to.line(
                number,
                dataset.apart().stream().map(column -> aside.getOrDefault(column, "")).toList()));
    return values;
  }

  private String value(Column column, String cell) {
    boolean counted = column.type() == ColumnType.DATE && cell.matches("\\d{1,5}(\\.\\d+)?");
    return dayZero
        .filter(day -> counted)
        .map(day -> day.plusDays(Long.parseLong(cell.replaceFirst("\\..*", ""))).toString())
        .orElse(cell);
  }

  private void write(String first, List<String> values) {
    try {
      out.write(line(first, values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of CSV; the first cell needs no quotes. */
  static String line(String first, List<String> values) {
    return values.stream()
        .map(PlainLines::quoted)
        .collect(Collectors.joining(",", first + ",", "\n"));
  }

  private static String quoted(String value) {
    return isPlain(value) ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '_'
              || c == '.'
              || c == '-';
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
