package zhiheng.templates.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.CsvFindings.EmptyCell;
import zhiheng.templates.source.CsvFindings.ExpectedADate;
import zhiheng.templates.source.SourceFindings.ExpectedANumber;
import zhiheng.templates.source.SourceFindings.ExpectedOneOf;

/**
 * One row of a table of definitions, read cell by cell. What cannot be read becomes a finding and a
 * harmless stand-in, and reading goes on.
 */
public final class CsvRow {
  private final CsvFile file;
  private final List<String> columns;
  private final List<CsvFile.Cell> cells;
  private final int number;
  private final String line;

  CsvRow(CsvFile file, List<String> columns, List<CsvFile.Cell> cells, int number, String line) {
    this.file = file;
    this.columns = columns;
    this.cells = cells;
    this.number = number;
    this.line = line;
  }

  /** Where a cell begins. */
  public LinePlace place(String column) {
    return file.place(number, cell(column).at(), line);
  }

  /** Adds a finding of the caller's own about this file. */
  public void report(Finding finding) {
    file.report(finding);
  }

  /** A text that must be there. */
  public String text(String column) {
    String text = cell(column).text();
    if (text.isEmpty()) {
      report(new EmptyCell(place(column), column));
    }
    return text;
  }

  public Optional<String> optionalText(String column) {
    return Optional.of(cell(column).text()).filter(text -> !text.isEmpty());
  }

  public int whole(String column) {
    try {
      return Integer.parseInt(cell(column).text());
    } catch (NumberFormatException e) {
      report(new ExpectedANumber(place(column), cell(column).text()));
      return 0;
    }
  }

  /** An exact number. */
  public BigDecimal number(String column) {
    try {
      return new BigDecimal(cell(column).text());
    } catch (NumberFormatException e) {
      report(new ExpectedANumber(place(column), cell(column).text()));
      return BigDecimal.ZERO;
    }
  }

  public Optional<BigDecimal> optionalNumber(String column) {
    return optionalText(column).map(text -> number(column));
  }

  /** A day as in {@code 2017-06-30}. */
  public LocalDate date(String column) {
    String text = cell(column).text();
    try {
      return file.days.computeIfAbsent(text, LocalDate::parse);
    } catch (DateTimeParseException e) {
      report(new ExpectedADate(place(column), text));
      return LocalDate.EPOCH;
    }
  }

  public Optional<LocalDate> optionalDate(String column) {
    return optionalText(column).map(text -> date(column));
  }

  /** One constant of an enum, written in lower case with hyphens; the first one if it is none. */
  public <E extends Enum<E>> E choice(String column, Class<E> kind) {
    String text = cell(column).text();
    Map<String, Enum<?>> constants = file.constants(kind);
    Enum<?> constant = constants.get(text);
    if (constant == null) {
      String expected = String.join(", ", constants.keySet());
      report(new ExpectedOneOf(place(column), text, expected));
      return kind.getEnumConstants()[0];
    }
    return kind.cast(constant);
  }

  private CsvFile.Cell cell(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("no such column: " + column);
    }
    return cells.get(index);
  }
}
