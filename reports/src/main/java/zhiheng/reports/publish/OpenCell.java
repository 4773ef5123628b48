package zhiheng.reports.publish;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a cell of open data. */
public sealed interface OpenCell {

  /** A code, a name or other words. */
  record Words(String text) implements OpenCell {}

  /** An exact number. */
  record Number(BigDecimal value) implements OpenCell {}

  /** Why there is no value; the shorthand is that of the Analysis Function for spreadsheets. */
  enum Mark implements OpenCell {
    /** Confidential: a small count, or a count that would give one away. */
    SUPPRESSED("[c]"),
    /** Not available: not reported, or not known for the year before. */
    MISSING("[x]"),
    /** Not applicable: there is nothing to divide by. */
    NOT_APPLICABLE("[z]");

    private final String shorthand;

    Mark(String shorthand) {
      this.shorthand = shorthand;
    }

    public String shorthand() {
      return shorthand;
    }
  }

  static OpenCell of(String text) {
    return new Words(text);
  }

  static OpenCell of(long number) {
    return new Number(BigDecimal.valueOf(number));
  }

  static OpenCell of(BigDecimal number) {
    return new Number(number);
  }

  /** The number, or a mark where there is none. */
  static OpenCell of(Optional<BigDecimal> number, Mark otherwise) {
    return number.<OpenCell>map(Number::new).orElse(otherwise);
  }

  /** As it is written in a file of text. */
  default String written() {
    if (this instanceof Words words) {
      return words.text();
    }
    return this instanceof Number number
        ? number.value().toPlainString()
        : ((Mark) this).shorthand();
  }
}
