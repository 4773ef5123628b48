package zhiheng.intake.repair;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import zhiheng.templates.form.EntryType;

/**
 * One way in which a hand may have gone wrong with a number.
 *
 * @param kind what happened
 * @param meant the number that was meant if it did
 */
record Slip(Kind kind, BigDecimal meant) {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** What may happen to a number between the desk and the keyboard. */
  enum Kind {
    /** Two neighboring digits stand in each other's place: 421 for 412. */
    DIGITS_SWAPPED,
    /** A key was hit twice: 4122 for 412. */
    DIGIT_TWICE,
    /** A nought too many or too few: 4120 for 412. */
    TENFOLD,
    /** In ten thousands of yuan where yuan are asked for, or the other way round. */
    TEN_THOUSANDFOLD,
  }

  /** Every number that may have been meant by the one that was written; each only once. */
  static Set<Slip> of(BigDecimal written, EntryType type) {
    Set<Slip> slips = new LinkedHashSet<>();
    if (written.signum() <= 0) {
      return slips;
    }
    String digits = written.toPlainString();
    for (int i = 0; i + 1 < digits.length(); i++) {
      char one = digits.charAt(i);
      char other = digits.charAt(i + 1);
      if (one == '.' || other == '.') {
        continue;
      }
      String before = digits.substring(0, i);
      String after = digits.substring(i + 2);
      if (one == other) {
        slips.add(new Slip(Kind.DIGIT_TWICE, new BigDecimal(before + one + after)));
      } else {
        slips.add(new Slip(Kind.DIGITS_SWAPPED, new BigDecimal(before + other + one + after)));
      }
    }
    slips.add(new Slip(Kind.TENFOLD, written.multiply(BigDecimal.TEN)));
    slips.add(new Slip(Kind.TENFOLD, written.movePointLeft(1)));
    if (type == EntryType.AMOUNT) {
      slips.add(new Slip(Kind.TEN_THOUSANDFOLD, written.multiply(TEN_THOUSAND)));
      slips.add(new Slip(Kind.TEN_THOUSANDFOLD, written.movePointLeft(4)));
    }
    slips.removeIf(slip -> !fits(slip.meant, type));
    return slips;
  }

  /** True if a cell of the type could hold the number. */
  static boolean fits(BigDecimal number, EntryType type) {
    int places = Math.max(0, number.stripTrailingZeros().scale());
    return number.signum() >= 0
        && switch (type) {
          case COUNT -> places == 0;
          case AMOUNT -> places <= 2;
          case DECIMAL, DATE, CHOICE, TEXT, CODE -> true;
        };
  }
}
