package zhiheng.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.Listing;

/**
 * Heads and codes of a table of statistics: words of the user's language on a screen, codes in
 * files that other programs read. It needs no definitions.
 */
record StatisticHeads(Console console, Listing.Format format) {
  private static final MathContext SHOWN = new MathContext(6);

  Listing listing(String... columns) {
    return new Listing(List.of(columns).stream().map(this::word).toList());
  }

  /** A column, or a value that is one of a few codes. */
  String word(String code) {
    return isScreen() ? console.say("stat_" + code) : code;
  }

  /** A share of one: per cent on a screen. */
  @Nullable Object share(double share) {
    if (!isScreen() || Double.isNaN(share)) {
      return share;
    }
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).round(SHOWN);
    return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
  }

  boolean isScreen() {
    return format == Listing.Format.TEXT;
  }
}
