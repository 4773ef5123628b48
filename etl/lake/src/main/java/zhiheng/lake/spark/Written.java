package zhiheng.lake.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.target.CreditCode;

/**
 * What was written becomes a value, or nothing if it cannot be read. By hand, because a file has
 * millions of days, and regular expressions cost ten times as much.
 */
final class Written {
  static final UserDefinedFunction DAY =
      functions.udf((UDF1<String, LocalDate>) Written::day, DataTypes.DateType);

  static final UserDefinedFunction CREDIT_CODE =
      functions.udf((UDF1<String, String>) Written::creditCode, DataTypes.StringType);

  private Written() {}

  /** 2017-03-05, 2017/3/5, 2017.3.5, 2017年3月5日 and 20170305 are one day. */
  static @Nullable LocalDate day(@Nullable String text) {
    if (text == null || text.length() < 8 || text.length() > 11) {
      return null;
    }
    int year = number(text, 0, 4);
    if (text.length() == 8 && number(text, 4, 8) >= 0) {
      return day(year, number(text, 4, 6), number(text, 6, 8));
    }
    if ("年./-".indexOf(text.charAt(4)) < 0) {
      return null;
    }
    int month = afterDigits(text, 5);
    if (month >= text.length() || "月./-".indexOf(text.charAt(month)) < 0) {
      return null;
    }
    int end = afterDigits(text, month + 1);
    boolean ends = end == text.length() || end == text.length() - 1 && text.charAt(end) == '日';
    return ends ? day(year, number(text, 5, month), number(text, month + 1, end)) : null;
  }

  /** In capital letters. */
  static @Nullable String creditCode(@Nullable String text) {
    return text != null && CreditCode.isValid(text) ? text.toUpperCase(Locale.ROOT) : null;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The place after at most two digits. */
  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The number that stands there; −1 if there are no digits, or something else among them. */
  private static int number(String text, int from, int to) {
    int number = from < to ? 0 : -1;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
