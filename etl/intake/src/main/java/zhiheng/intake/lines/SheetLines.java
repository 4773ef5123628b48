package zhiheng.intake.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.intake.lines.LinesFindings.LineFormulaError;
import zhiheng.intake.lines.LinesFindings.LinesNotThere;
import zhiheng.intake.workbook.Cell;
import zhiheng.intake.workbook.Limits;
import zhiheng.intake.workbook.Sheet;
import zhiheng.intake.workbook.Workbook;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;

/** The first sheet that a clerk sees, row by row. */
final class SheetLines {
  /** Some 80,000 rows of twelve columns; whoever has more hands in CSV, which has no limit. */
  static final Limits LIMITS = new Limits(40L << 20, 500, 256L << 20, 150, 50, 1_000_000);

  /** Fifteen digits are what a spreadsheet keeps; the rest of its binary fraction is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private SheetLines() {}

  static void read(Workbook workbook, LineSink sink) {
    Sheet sheet =
        workbook
            .firstVisible()
            .orElseThrow(() -> new LinesRefused(new LinesNotThere(new FilePlace(workbook.file()))));
    SortedMap<Long, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    for (Cell cell : sheet.cells().values()) {
      int digits = letters(cell.ref());
      rows.computeIfAbsent(Long.valueOf(cell.ref().substring(digits)), none -> new TreeMap<>())
          .put(column(cell.ref().substring(0, digits)), cell);
    }
    rows.forEach((number, cells) -> sink.line(number, line(workbook.file(), number, cells)));
  }

  private static List<String> line(String file, long number, SortedMap<Integer, Cell> cells) {
    List<String> line = new ArrayList<>();
    cells.forEach(
        (column, cell) -> {
          while (line.size() < column) {
            line.add("");
          }
          line.add(text(file, number, cell));
        });
    return line;
  }

  private static String text(String file, long number, Cell cell) {
    return switch (cell.kind()) {
      case NUMBER -> number(cell.text());
      case ERROR ->
          throw new LinesRefused(
              new LineFormulaError(new RowPlace(file, number, cell.ref()), cell.text()));
      case BLANK, TEXT, TRUTH -> cell.text();
    };
  }

  private static String number(String saved) {
    try {
      return new BigDecimal(saved).round(DIGITS).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return saved;
    }
  }

  private static int letters(String ref) {
    int end = 0;
    while (end < ref.length() && Character.isLetter(ref.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A is 0, Z 25, AA 26. */
  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
  }
}
