package zhiheng.reports.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tints of a shaded column: white at its smallest value, a pale blue at its largest, on which
 * black letters still stand out (contrast over 10). Printed without color it is a pale gray.
 */
public final class Shading {
  private static final int[] PALE = {255, 255, 255};
  private static final int[] FULL = {158, 197, 232};

  private final BigDecimal least;
  private final BigDecimal most;

  private Shading(BigDecimal least, BigDecimal most) {
    this.least = least;
    this.most = most;
  }

  /**
   * The range of a column over the rows that are no totals; empty if there is nothing to compare.
   */
  public static Optional<Shading> of(Table table, int column) {
    List<BigDecimal> values =
        table.rows().stream()
            .filter(row -> row.kind() != Row.Kind.TOTAL)
            .map(row -> row.cells().get(column).value())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .sorted()
            .toList();
    return values.isEmpty() || values.get(0).compareTo(values.get(values.size() - 1)) == 0
        ? Optional.empty()
        : Optional.of(new Shading(values.get(0), values.get(values.size() - 1)));
  }

  /** Where a value lies between the smallest, 0, and the largest, 1; null if it lies outside. */
  public @Nullable BigDecimal share(@Nullable BigDecimal value) {
    if (value == null || value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      return null;
    }
    return value.subtract(least).divide(most.subtract(least), 4, RoundingMode.HALF_UP);
  }

  /** The tint of a value as {@code #RRGGBB}; null for no value. */
  public @Nullable String tint(@Nullable BigDecimal value) {
    BigDecimal share = share(value);
    if (share == null) {
      return null;
    }
    double part = share.doubleValue();
    return String.format(Locale.ROOT, "#%02X%02X%02X", mix(0, part), mix(1, part), mix(2, part));
  }

  private static int mix(int channel, double share) {
    return (int) Math.round(PALE[channel] + (FULL[channel] - PALE[channel]) * share);
  }
}
