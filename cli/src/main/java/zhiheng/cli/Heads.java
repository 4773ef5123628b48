package zhiheng.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.Listing;

/**
 * Heads and shares of a table of results: words and per cent on a screen, codes and fractions in
 * files that other programs read.
 *
 * @param prefix of the heads' codes among the messages
 */
record Heads(Console console, Listing.Format format, String prefix) {

  Listing listing(String... columns) {
    String[] heads = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      heads[i] = head(columns[i]);
    }
    return new Listing(heads);
  }

  /** The head of a column, or a word under one. */
  String head(String code) {
    return isScreen() ? console.say(prefix + code) : code;
  }

  /** A share of 1. */
  @Nullable Object share(double share) {
    if (!isScreen() || !Double.isFinite(share)) {
      return share;
    }
    return new BigDecimal(share).scaleByPowerOfTen(2).setScale(1, RoundingMode.HALF_UP) + "%";
  }

  boolean isScreen() {
    return format == Listing.Format.TEXT;
  }
}
