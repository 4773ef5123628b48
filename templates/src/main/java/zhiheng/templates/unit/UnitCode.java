package zhiheng.templates.unit;

import java.util.regex.Pattern;

/**
 * The code of a unit: six digits for an office or bureau (the GB/T 2260 code of its area, 100000
 * for the national office), and for a center the code of its seat with a letter and two digits, as
 * in {@code 330000-A01}.
 */
public record UnitCode(String code) implements Comparable<UnitCode> {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(-[A-Z]\\d{2})?");

  /** The national office. */
  public static final UnitCode NATIONAL = new UnitCode("100000");

  public UnitCode {
    if (!isWellFormed(code)) {
      throw new IllegalArgumentException("not a unit code: " + code);
    }
  }

  public static boolean isWellFormed(String code) {
    return FORM.matcher(code).matches();
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
