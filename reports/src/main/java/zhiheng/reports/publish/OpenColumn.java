package zhiheng.reports.publish;

import java.util.Locale;
import zhiheng.templates.wording.Text;

/**
 * A column of open data.
 *
 * @param code its head in a file for programs: {@code year_to_date}
 * @param name its head for people, with the unit of measure in brackets
 */
public record OpenColumn(String code, Text name, Kind kind) {

  /** What the column holds. */
  public enum Kind {
    STRING,
    INTEGER,
    DECIMAL,
    /** {@code 2017-12}. */
    MONTH;

    /** The name of the datatype in CSV on the Web. */
    public String datatype() {
      return this == MONTH ? "gYearMonth" : name().toLowerCase(Locale.ROOT);
    }

    boolean takes(OpenCell cell) {
      if (cell instanceof OpenCell.Number number) {
        return this == DECIMAL
            || this == INTEGER && number.value().stripTrailingZeros().scale() <= 0;
      }
      return cell instanceof OpenCell.Mark || this == STRING || this == MONTH;
    }
  }

  public static OpenColumn words(String code, Text name) {
    return new OpenColumn(code, name, Kind.STRING);
  }

  public static OpenColumn count(String code, Text name) {
    return new OpenColumn(code, name, Kind.INTEGER);
  }

  public static OpenColumn decimal(String code, Text name) {
    return new OpenColumn(code, name, Kind.DECIMAL);
  }

  public static OpenColumn month(String code, Text name) {
    return new OpenColumn(code, name, Kind.MONTH);
  }
}
