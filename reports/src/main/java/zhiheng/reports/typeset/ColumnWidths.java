package zhiheng.reports.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Table;

/**
 * How wide the columns of a table are: as asked for, if everything fits. Otherwise no number is
 * broken and no head takes more than two lines, and what room is left goes to the words.
 */
public final class ColumnWidths {
  /** Of the styles {@code cell} and {@code head}, in points. */
  public static final float CELL = 10.5f;

  public static final float HEAD = 10;

  /** Left and right of the letters, and a hair for the difference between fonts. */
  private static final int AROUND = 10;

  /** By how much letters shrink at most before a table is given up: to six points. */
  private static final List<Double> SCALES =
      List.of(1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6);

  private final Table table;
  private final int line;

  /** Words of letters are wider than numbers of as many digits: Guangdong. */
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{5}");

  private static final double ROOMY = 1.08;

  private final double scale;
  private final int[] asked;

  private ColumnWidths(Table table, int line, double scale) {
    this.table = table;
    this.line = line;
    this.scale = scale;
    this.asked = asked(table.columns(), line);
  }

  /**
   * Whole points for each column; together exactly the line.
   *
   * @param points the widths
   * @param scale how large letters are, compared with the styles: less than 1 where a table of many
   *     columns would break its numbers
   */
  public record Widths(int[] points, double scale) {}

  /**
   * The widths for a table.
   *
   * @param line how wide it is, in points
   */
  public static Widths of(Table table, int line) {
    for (double scale : SCALES) {
      Optional<int[]> widths = new ColumnWidths(table, line, scale).widths();
      if (widths.isPresent()) {
        return new Widths(widths.get(), scale);
      }
    }
    return new Widths(asked(table.columns(), line), SCALES.get(SCALES.size() - 1));
  }

  /** Widths in the proportions asked for. */
  private static int[] asked(List<Column> columns, int line) {
    int whole = columns.stream().mapToInt(Column::width).sum();
    int[] widths = new int[columns.size()];
    int before = 0;
    for (int i = 0; i < widths.length; i++) {
      int upTo = before + columns.get(i).width();
      widths[i] = upTo * line / whole - before * line / whole;
      before = upTo;
    }
    return widths;
  }

  /** Empty if numbers would break. */
  private Optional<int[]> widths() {
    int[] wanted = new int[asked.length];
    int[] needed = new int[asked.length];
    boolean allFit = true;
    for (int i = 0; i < asked.length; i++) {
      wanted[i] = Math.max(cells(i), head(i));
      needed[i] =
          table.columns().get(i).kind() == Column.Kind.TEXT
              ? Math.max(Math.max(head(i), words(i)), Math.min(cells(i), asked[i] / 2))
              : wanted[i];
      allFit &= wanted[i] <= asked[i];
    }
    int spare = line - Arrays.stream(needed).sum();
    return allFit
        ? Optional.of(asked)
        : spare < 0 ? Optional.empty() : Optional.of(shared(needed, wanted, spare));
  }

  /** What is left goes first to columns that would break their text, then to all. */
  private int[] shared(int[] needed, int[] wanted, int spare) {
    int lack = Arrays.stream(wanted).sum() - Arrays.stream(needed).sum();
    int[] widths = needed.clone();
    int left = spare;
    for (int i = 0; i < widths.length && lack > 0; i++) {
      int more = (int) ((long) Math.min(spare, lack) * (wanted[i] - needed[i]) / lack);
      widths[i] += more;
      left -= more;
    }
    for (int i = 0; i < widths.length; i++) {
      int upTo = left * (i + 1) / widths.length;
      widths[i] += upTo - left * i / widths.length;
    }
    return widths;
  }

  /** The widest cell of a column on one line. */
  private int cells(int column) {
    double most = 0;
    for (var row : table.rows()) {
      Cell cell = row.cells().get(column);
      most = Math.max(most, ems(cell.text()) * CELL);
    }
    return (int) Math.ceil(most * scale) + AROUND;
  }

  /** The longest English word or number in a column; Chinese may be broken anywhere. */
  private int words(int column) {
    double most = 0;
    for (var row : table.rows()) {
      for (String word : row.cells().get(column).text().split("[^\\x21-\\x7E]+", -1)) {
        most = Math.max(most, ems(word) * CELL * (LETTERS.matcher(word).find() ? ROOMY : 1));
      }
    }
    return (int) Math.ceil(most * scale) + AROUND;
  }

  /** The head of a column on two lines; words of English stay whole. */
  private int head(int column) {
    String title = table.columns().get(column).title();
    double most = 0;
    for (String part : isLatin(title) ? title.split(" ", -1) : broken(title).split("\n", -1)) {
      most = Math.max(most, ems(part));
    }
    return (int) Math.ceil(Math.max(most, isLatin(title) ? ems(title) / 2 : 0) * HEAD * scale)
        + AROUND;
  }

  /** A head as it stands in its cell: one of Chinese that does not fit on a line takes two. */
  public static String head(String title, int width, double scale) {
    return ems(title) * HEAD * scale + AROUND / 2.0 <= width || isLatin(title)
        ? title
        : broken(title);
  }

  /** Broken before its brackets, if they stand near the middle, or in the middle. */
  private static String broken(String title) {
    int middle = (title.length() + 1) / 2;
    int bracket = title.indexOf('（');
    int at = bracket > 0 && Math.abs(bracket - middle) <= 2 ? bracket : middle;
    return title.length() <= 3 ? title : title.substring(0, at) + "\n" + title.substring(at);
  }

  private static boolean isLatin(String word) {
    return word.codePoints().allMatch(each -> each < 0x2E7F);
  }

  /**
   * How wide a text is, in squares of its size: a Chinese character is one, a digit about a half.
   */
  static double ems(String text) {
    return text.codePoints()
        .mapToDouble(each -> each > 0x2E7F || each == '%' || each == '—' ? 1 : 0.57)
        .sum();
  }
}
