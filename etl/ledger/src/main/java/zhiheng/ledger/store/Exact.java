package zhiheng.ledger.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one written form of each number and moment, so that what is read from any database equals
 * what was given to it: no trailing zeros and never an exponent ({@code 10.00} is {@code 10}), at
 * most {@value #PLACES} decimal places and {@value #DIGITS} digits before the point; moments in
 * microseconds, which is what PostgreSQL keeps.
 */
public final class Exact {
  /** Decimal places of every numeric column, {@code numeric(48, 20)}. */
  public static final int PLACES = 20;

  /** Digits before the point of every numeric column. */
  public static final int DIGITS = 28;

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private Exact() {}

  /** The number as it is kept; refuses one that the ledger could not keep to the last digit. */
  public static BigDecimal number(BigDecimal given) {
    BigDecimal plain = given.stripTrailingZeros();
    if (plain.scale() > PLACES) {
      throw new IllegalArgumentException(given + " has more than " + PLACES + " decimal places");
    }
    if (plain.precision() - plain.scale() > DIGITS) {
      throw new IllegalArgumentException(given + " has more than " + DIGITS + " digits");
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** The number as it is kept, or nothing where there is none. */
  public static @Nullable BigDecimal numberOrNone(@Nullable BigDecimal given) {
    return given == null ? null : number(given);
  }

  /** A quotient as it is kept: rounded half up to the places there are. */
  public static @Nullable BigDecimal quotientOrNone(@Nullable BigDecimal given) {
    return given == null || given.scale() <= PLACES
        ? numberOrNone(given)
        : number(given.setScale(PLACES, RoundingMode.HALF_UP));
  }

  /** The moment as it is kept; one outside of four-digit years is brought to their edge. */
  public static Instant moment(Instant given) {
    Instant kept = given.isBefore(FIRST) ? FIRST : given.isAfter(LAST) ? LAST : given;
    return kept.truncatedTo(ChronoUnit.MICROS);
  }

  /** Named texts in the order of their names, whatever order they came in. */
  public static SortedMap<String, String> fields(Map<String, String> given) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(given));
  }
}
