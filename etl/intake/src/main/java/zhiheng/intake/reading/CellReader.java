package zhiheng.intake.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.reading.ReadingFindings.FormulaError;
import zhiheng.intake.reading.ReadingFindings.FormulaTaken;
import zhiheng.intake.reading.ReadingFindings.FormulaWithoutValue;
import zhiheng.intake.reading.ReadingFindings.FractionForCount;
import zhiheng.intake.reading.ReadingFindings.NegativeNumber;
import zhiheng.intake.reading.ReadingFindings.NotAChoice;
import zhiheng.intake.reading.ReadingFindings.NotADate;
import zhiheng.intake.reading.ReadingFindings.TextForNumber;
import zhiheng.intake.reading.ReadingFindings.TextUnfit;
import zhiheng.intake.reading.ReadingFindings.TooManyDigits;
import zhiheng.intake.workbook.Cell;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.form.Choice;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.wording.Text;

/** Reads one cell as the kind of value that its form asks for. */
final class CellReader {
  /**
   * Programs keep numbers as doubles; beyond 15 digits they hold noise, as in 0.30000000000000004.
   */
  private static final MathContext DIGITS_OF_A_DOUBLE = new MathContext(15);

  private static final BigDecimal MOST = new BigDecimal("1000000000000");
  private static final int MOST_LETTERS = 1000;
  private static final DateTimeFormatter LOOSE_DATE =
      DateTimeFormatter.ofPattern("uuuu[-][/][.][年]M[-][/][.][月]d[日]", Locale.ROOT);

  private final boolean from1904;
  private final List<Finding> found;

  /**
   * @param found where findings go
   */
  CellReader(boolean from1904, List<Finding> found) {
    this.from1904 = from1904;
    this.found = found;
  }

  /** A cell with its name in words. */
  record Asked(
      String row, String column, Text item, Text columnName, Entry entry, CellPlace place) {}

  /** What a cell says; without a value if it is blank or cannot be read. */
  Observation read(Cell cell, Asked asked) {
    if (cell.kind() == Cell.Kind.ERROR) {
      found.add(new FormulaError(asked.place, asked.item, asked.columnName, cell.text()));
      return blank(asked);
    }
    EntryType type = asked.entry.type();
    if (cell.formula()
        && (type.isNumber() ? cell.kind() != Cell.Kind.NUMBER : cell.text().isEmpty())) {
      found.add(new FormulaWithoutValue(asked.place, asked.item, asked.columnName));
      return blank(asked);
    }
    if (cell.kind() == Cell.Kind.BLANK) {
      return blank(asked);
    }
    if (cell.formula()) {
      found.add(new FormulaTaken(asked.place, asked.item, asked.columnName, cell.text()));
    }
    return switch (type) {
      case COUNT, AMOUNT, DECIMAL -> of(asked, number(cell, asked), null);
      case DATE -> of(asked, null, date(cell, asked));
      case CHOICE -> of(asked, null, choice(cell, asked));
      case TEXT, CODE -> of(asked, null, words(cell, asked));
    };
  }

  private @Nullable BigDecimal number(Cell cell, Asked asked) {
    BigDecimal number = cell.kind() == Cell.Kind.NUMBER ? parsed(cell.text()) : null;
    if (number == null) {
      boolean truth = cell.kind() == Cell.Kind.TRUTH;
      String shown = truth ? (cell.text().equals("1") ? "TRUE" : "FALSE") : cell.text();
      found.add(new TextForNumber(asked.place, asked.item, asked.columnName, shown));
      return null;
    }
    String shown = number.toPlainString();
    boolean whole = number.scale() <= 0;
    if (number.signum() < 0) {
      found.add(new NegativeNumber(asked.place, asked.item, asked.columnName, shown));
      return null;
    }
    if (asked.entry.type() == EntryType.COUNT && !whole) {
      found.add(new FractionForCount(asked.place, asked.item, asked.columnName, shown));
      return null;
    }
    boolean tooFine = asked.entry.type() == EntryType.AMOUNT && number.scale() > 2;
    if (tooFine || number.compareTo(MOST) >= 0) {
      found.add(new TooManyDigits(asked.place, asked.item, asked.columnName, shown));
      return null;
    }
    return number;
  }

  private static @Nullable BigDecimal parsed(String text) {
    try {
      BigDecimal number =
          new BigDecimal(text.strip()).round(DIGITS_OF_A_DOUBLE).stripTrailingZeros();
      boolean sane = number.scale() < 400 && number.scale() > -400;
      return !sane ? null : number.scale() < 0 ? number.setScale(0) : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable String date(Cell cell, Asked asked) {
    LocalDate day = null;
    if (cell.kind() == Cell.Kind.NUMBER) {
      BigDecimal serial = parsed(cell.text());
      boolean sane = serial != null && serial.signum() > 0 && serial.compareTo(MOST) < 0;
      LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
      day =
          sane && serial != null && serial.longValue() < 200_000
              ? first.plusDays(serial.longValue())
              : null;
    } else if (cell.kind() == Cell.Kind.TEXT) {
      day = written(cell.text());
    }
    if (day == null || day.getYear() < 1985) {
      found.add(new NotADate(asked.place, asked.item, asked.columnName, cell.text()));
      return null;
    }
    return day.toString();
  }

  private static @Nullable LocalDate written(String text) {
    try {
      return LocalDate.parse(text, LOOSE_DATE);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable String choice(Cell cell, Asked asked) {
    String code = asked.entry.choice(cell.text()).map(Choice::code).orElse(null);
    if (code == null) {
      found.add(new NotAChoice(asked.place, asked.item, asked.columnName, cell.text()));
    }
    return code;
  }

  private @Nullable String words(Cell cell, Asked asked) {
    String words = cell.text();
    if (cell.kind() == Cell.Kind.NUMBER) {
      BigDecimal number = parsed(words);
      words = number == null ? words : number.toPlainString();
    }
    boolean spaced = asked.entry.type() == EntryType.CODE && words.matches("(?s).*\\s.*");
    if (spaced || words.length() > MOST_LETTERS) {
      found.add(new TextUnfit(asked.place, asked.item, asked.columnName, MOST_LETTERS));
      return null;
    }
    return words;
  }

  private static Observation blank(Asked asked) {
    return of(asked, null, null);
  }

  private static Observation of(Asked asked, @Nullable BigDecimal amount, @Nullable String text) {
    return new Observation(
        asked.row, asked.column, amount, text, asked.place.sheet(), asked.place.cell());
  }
}
