package zhiheng.templates.unit;

import org.jspecify.annotations.Nullable;

/**
 * The code of a unit: six digits for an office or bureau (the GB/T 2260 code of its area, 100000
 * for the national office), and for a center the code of its seat with a letter and two digits, as
 * in {@code 330000-A01}.
 */
public record UnitCode(String code) implements Comparable<UnitCode> {
  /** The national office. */
  public static final UnitCode NATIONAL = new UnitCode("100000");

  public UnitCode {
    if (!isWellFormed(code)) {
      throw new IllegalArgumentException("not a unit code: " + code);
    }
  }

  /** Digits, hyphen and letter in their places; by hand, for thousands are read at each start. */
  public static boolean isWellFormed(String code) {
    return switch (code.length()) {
      case 6 -> code.charAt(0) != '0' && digits(code, 0, 6);
      case 10 ->
          code.charAt(0) != '0'
              && digits(code, 0, 6)
              && code.charAt(6) == '-'
              && code.charAt(7) >= 'A'
              && code.charAt(7) <= 'Z'
              && digits(code, 8, 10);
      default -> false;
    };
  }

  private static boolean digits(String code, int from, int to) {
    for (int at = from; at < to; at++) {
      if (code.charAt(at) < '0' || code.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /** By hand, like {@link #equals}: what the compiler makes for records is slow at first. */
  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitCode that && code.equals(that.code);
  }

  @Override
  public int compareTo(UnitCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
