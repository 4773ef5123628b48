package zhiheng.indicators.review;

import org.jspecify.annotations.Nullable;

/** What cannot be said is nothing, not a number that is none. */
final class Numbers {
  private Numbers() {}

  static @Nullable Double known(double number) {
    return Double.isFinite(number) ? number : null;
  }
}
