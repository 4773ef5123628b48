package zhiheng.templates.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.CsvFindings.ColumnsDiffer;
import zhiheng.templates.source.CsvFindings.QuoteNotClosed;
import zhiheng.templates.source.CsvFindings.WrongNumberOfCells;

/**
 * One table of definitions on its way from text to values: UTF-8, the first line names the columns,
 * commas between cells, a cell with a comma in quotation marks (RFC 4180; no line breaks in cells),
 * lines that begin with {@code #} are remarks. Rows remember where their cells stand.
 */
public final class CsvFile {
  private final String name;
  private final List<Finding> found = new ArrayList<>();

  /** Days by their text: a table repeats a few days thousands of times. */
  final Map<String, LocalDate> days = new HashMap<>();

  private final Map<Class<?>, Map<String, Enum<?>>> constants = new HashMap<>();

  private CsvFile(String name) {
    this.name = name;
  }

  /** What reading gave: the rows that could be read, and all that was wrong. */
  public record Read<T>(List<T> rows, Findings findings) {}

  /** Reads a table with exactly these columns; {@code name} is how findings call the file. */
  public static <T> Read<T> read(
      Path path, String name, List<String> columns, Function<CsvRow, T> reader) {
    try {
      return read(Files.readString(path, StandardCharsets.UTF_8), name, columns, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from a text. */
  public static <T> Read<T> read(
      String text, String name, List<String> columns, Function<CsvRow, T> reader) {
    CsvFile file = new CsvFile(name);
    List<T> rows = file.rows(text, columns, reader);
    return new Read<>(rows, new Findings(file.found));
  }

  private <T> List<T> rows(String text, List<String> columns, Function<CsvRow, T> reader) {
    List<T> rows = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      List<Cell> cells = cells(line, number);
      if (!headed) {
        headed = true;
        if (!cells.stream().map(Cell::text).toList().equals(columns)) {
          report(
              new ColumnsDiffer(
                  new LinePlace(name, number, 1, line), line, String.join(",", columns)));
          return rows;
        }
      } else if (cells.size() != columns.size()) {
        report(
            new WrongNumberOfCells(
                new LinePlace(name, number, 1, line), cells.size(), columns.size()));
      } else {
        rows.add(reader.apply(new CsvRow(this, columns, cells, number, line)));
      }
    }
    if (!headed) {
      report(
          new ColumnsDiffer(
              new LinePlace(name, 1, 1, ""),
              "",
              columns.stream().collect(Collectors.joining(","))));
    }
    return rows;
  }

  /** A cell's text and the column, from 1, at which it begins in its line. */
  record Cell(String text, int at) {}

  private List<Cell> cells(String line, int number) {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      if (at < line.length() && line.charAt(at) == '"') {
        StringBuilder text = new StringBuilder();
        int from = at;
        at = quoted(line, at + 1, text);
        if (at < 0) {
          report(new QuoteNotClosed(new LinePlace(name, number, from + 1, line)));
          at = line.length();
        }
        cells.add(new Cell(text.toString(), from + 1));
        at++;
      } else {
        int comma = line.indexOf(',', at);
        int end = comma < 0 ? line.length() : comma;
        cells.add(new Cell(line.substring(at, end), at + 1));
        at = end + 1;
      }
    }
    return cells;
  }

  /** Reads up to the closing mark and returns the place after it; -1 if there is none. */
  private static int quoted(String line, int from, StringBuilder into) {
    for (int at = from; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c != '"') {
        into.append(c);
      } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
        into.append('"');
        at++;
      } else {
        return at + 1;
      }
    }
    return -1;
  }

  void report(Finding finding) {
    found.add(finding);
  }

  LinePlace place(int line, int column, String text) {
    return new LinePlace(name, line, column, text);
  }

  /** The constants of an enum as they are written: in lower case with hyphens. */
  Map<String, Enum<?>> constants(Class<? extends Enum<?>> kind) {
    return constants.computeIfAbsent(kind, CsvFile::written);
  }

  private static Map<String, Enum<?>> written(Class<?> kind) {
    Map<String, Enum<?>> written = new LinkedHashMap<>();
    for (Object constant : kind.getEnumConstants()) {
      Enum<?> one = (Enum<?>) constant;
      written.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
    }
    return written;
  }
}
