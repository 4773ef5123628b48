package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An expression with its figures put in: what it comes to, and how that reads.
 *
 * @param day true if it comes to a day
 */
record Worked(BigDecimal value, String text, boolean day) {

  static Worked of(BigDecimal value) {
    return new Worked(value, plain(value), false);
  }

  static Worked of(LocalDate day) {
    return new Worked(BigDecimal.valueOf(day.toEpochDay()), day.toString(), true);
  }

  Worked plus(Worked other) {
    return new Worked(value.add(other.value), text + " + " + other.text, day || other.day);
  }

  Worked minus(Worked other) {
    return new Worked(value.subtract(other.value), text + " − " + other.text, day && !other.day);
  }

  Worked times(Worked other) {
    return new Worked(value.multiply(other.value), text + " × " + other.text, false);
  }

  /** The text, and what it comes to where that is not plain from it. */
  String told() {
    String result = day ? LocalDate.ofEpochDay(value.longValue()).toString() : plain(value);
    return text.equals(result) ? text : text + " = " + result;
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
