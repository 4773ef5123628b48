package zhiheng.indicators.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import zhiheng.indicators.agreement.AgreementFindings.RatingNeedsOrder;
import zhiheng.indicators.agreement.AgreementFindings.RatingNotInOrder;
import zhiheng.indicators.agreement.AgreementFindings.TooFewRaters;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFindings.TableNotANumber;
import zhiheng.indicators.table.TableFindings.TableNumberOutside;
import zhiheng.templates.finding.Place.FilePlace;

/** Ratings as a table: a row for each subject, a column for each rater, blank cells for none. */
public final class RatingsTable {
  /** What columns are called that name subjects: {@code id}, {@code case_id}, {@code 案卷编号}… */
  private static final Pattern NAMES_A_SUBJECT =
      Pattern.compile(
          "|row|(subject|unit|item|object|case|patient|file|target|respondent)s?([ _.-]?name)?"
              + "|(.*[ _.-])?(id|no|no\\.|nr|number|code)|.*(subject|unit|item|case)id"
              + "|.*(编号|序号|代码|案号|编码)|对象|单位|案卷");

  private RatingsTable() {}

  /**
   * The first column, if it names the subjects: it is called so, or counts them from 1 beside
   * ratings that do not go so far, or holds words that are all different and none of which any
   * other column holds.
   */
  public static Optional<String> idColumn(DataTable table) {
    String first = table.columns().get(0);
    boolean named = NAMES_A_SUBJECT.matcher(first.toLowerCase(Locale.ROOT)).matches();
    boolean enough = table.columns().size() > 2;
    return named && table.columns().size() > 1
            || enough && (counts(table, first) || onlyNames(table, first))
        ? Optional.of(first)
        : Optional.empty();
  }

  private static boolean counts(DataTable table, String column) {
    for (int row = 0; row < table.size(); row++) {
      if (!table.text(row, column).equals(Integer.toString(row + 1))) {
        return false;
      }
    }
    // Where others go as far, the first rater has put the subjects in the order of the rows.
    String last = Integer.toString(table.size());
    return table.size() > 2
        && table.columns().stream()
            .filter(other -> !other.equals(column))
            .noneMatch(other -> holds(table, other, last));
  }

  private static boolean holds(DataTable table, String column, String value) {
    for (int row = 0; row < table.size(); row++) {
      if (table.text(row, column).equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean onlyNames(DataTable table, String column) {
    Set<String> names = new HashSet<>();
    for (int row = 0; row < table.size(); row++) {
      if (!names.add(table.text(row, column))) {
        return false;
      }
    }
    if (!table.holdsNames(column) || names.contains("")) {
      return false;
    }
    for (String other : table.columns().subList(1, table.columns().size())) {
      for (int row = 0; row < table.size(); row++) {
        if (names.contains(table.text(row, other))) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Reads the ratings.
   *
   * @param id the column that names the subjects; all columns are raters if there is none
   * @param order the values from the lowest to the highest, for an order that is not of numbers
   */
  public static Ratings read(
      DataTable table, Level level, Optional<String> id, List<String> order) {
    Mistakes mistakes = new Mistakes(table.file());
    id.ifPresent(column -> table.expect(column, mistakes));
    List<String> raters =
        table.columns().stream().filter(column -> !id.equals(Optional.of(column))).toList();
    if (raters.size() < 2) {
      mistakes.add(new TooFewRaters(new FilePlace(table.file()), raters.size()));
    }
    List<String[]> cells = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      String[] subject = new String[raters.size()];
      for (int r = 0; r < subject.length; r++) {
        subject[r] = value(table, row, raters.get(r), level, order, mistakes);
      }
      cells.add(subject);
    }
    mistakes.refuse();
    return Ratings.of(level, cells, order);
  }

  /** The value of a cell, a number in its shortest form so that 1 and 1.0 are the same. */
  private static String value(
      DataTable table, int row, String column, Level level, List<String> order, Mistakes mistakes) {
    String text = table.text(row, column);
    if (text.isEmpty()) {
      return text;
    } else if (!order.isEmpty()) {
      if (!order.contains(text)) {
        mistakes.add(
            new RatingNotInOrder(table.place(row, column), text, String.join(" < ", order)));
      }
      return text;
    } else if (level == Level.NOMINAL) {
      return text;
    }
    if (!DataTable.isNumber(text)) {
      mistakes.add(
          level == Level.ORDINAL
              ? new RatingNeedsOrder(table.place(row, column), text)
              : new TableNotANumber(table.place(row, column), text));
      return "0";
    }
    BigDecimal number = new BigDecimal(text);
    if (level == Level.RATIO && number.signum() < 0) {
      mistakes.add(new TableNumberOutside(table.place(row, column), text, "≥ 0"));
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
  }
}
