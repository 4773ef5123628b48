package zhiheng.intake.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.intake.lines.LinesFindings.LineFormulaError;
import zhiheng.intake.workbook.Cell;
import zhiheng.intake.workbook.SheetStream;
import zhiheng.intake.workbook.SheetStream.Row;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.RowPlace;

/** The first sheet that a clerk sees, row by row. */
final class SheetLines {
  /** Fifteen digits are what a spreadsheet keeps; the rest of its binary fraction is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int CERTAINLY_EXACT = 15;

  private SheetLines() {}

  /** Hands out all rows; gives the reasons if the file breaks off. */
  static Findings read(SheetStream sheet, String file, LineSink sink) {
    for (Optional<Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
      sink.line(row.get().number(), line(file, row.get()));
    }
    return sheet.findings();
  }

  private static List<String> line(String file, Row row) {
    List<String> line = new ArrayList<>(row.cells().size());
    for (Cell cell : row.cells()) {
      line.add(text(file, row.number(), cell));
    }
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
    if (isPlain(saved)) {
      return saved;
    }
    try {
      return new BigDecimal(saved).round(DIGITS).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return saved;
    }
  }

  /** Short whole numbers, which most are, stand already as they should. */
  private static boolean isPlain(String saved) {
    boolean plain =
        !saved.isEmpty()
            && saved.length() <= CERTAINLY_EXACT
            && (saved.charAt(0) != '0' || saved.length() == 1);
    for (int i = 0; i < saved.length() && plain; i++) {
      plain = saved.charAt(i) >= '0' && saved.charAt(i) <= '9';
    }
    return plain;
  }
}
