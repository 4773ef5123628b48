package zhiheng.intake.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final StringBuilder plain = new StringBuilder();
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
    if (isBlank(cells)) {
      return;
    }
    plain.setLength(0);
    if (header == null) {
      header = Header.of(cells, dataset, file);
      plain.append("row");
      header.columns().stream()
          .flatMap(Optional::stream)
          .filter(column -> !dataset.apart().contains(column))
          .forEach(column -> plain.append(',').append(column.code()));
    } else if (header.findings().refuse()) {
      return;
    } else {
      plain.append(number);
      values(header, number, cells);
    }
    write();
  }

  private static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void values(Header known, long number, List<String> cells) {
    int most = known.columns().size();
    for (int i = most; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        throw new LinesRefused(new LineTooLong(new RowPlace(file, number, ""), cells.size(), most));
      }
    }
    Map<Column, String> aside = new HashMap<>();
    for (int i = 0; i < most; i++) {
      Optional<Column> column = known.columns().get(i);
      if (column.isPresent()) {
        String cell = i < cells.size() ? cells.get(i).strip() : "";
        if (apart.isPresent() && dataset.apart().contains(column.get())) {
          aside.put(column.get(), cell);
        } else {
          plain.append(',');
          quoted(plain, dayZero.isEmpty() ? cell : value(dayZero.get(), column.get(), cell));
        }
      }
    }
    apart.ifPresent(
        to ->
            to.line(
                number,
                dataset.apart().stream().map(column -> aside.getOrDefault(column, "")).toList()));
  }

  /** What a workbook holds for a day may be a number of days. */
  private static String value(LocalDate zero, Column column, String cell) {
    boolean counted = column.type() == ColumnType.DATE && cell.matches("\\d{1,5}(\\.\\d+)?");
    return counted
        ? zero.plusDays(Long.parseLong(cell.replaceFirst("\\..*", ""))).toString()
        : cell;
  }

  private void write() {
    try {
      out.append(plain.append('\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of CSV; the first cell needs no quotes. */
  static String line(String first, List<String> values) {
    StringBuilder line = new StringBuilder(first);
    for (String value : values) {
      quoted(line.append(','), value);
    }
    return line.append('\n').toString();
  }

  private static void quoted(StringBuilder line, String value) {
    if (isPlain(value)) {
      line.append(value);
    } else {
      line.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
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
