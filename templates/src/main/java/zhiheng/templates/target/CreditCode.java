package zhiheng.templates.target;

import java.util.Locale;
import java.util.Optional;

/**
 * The unified social credit code of an enterprise or another organization, by GB 32100-2015: one
 * character for the department that registered it, one for its kind, six digits for the division of
 * that department (GB/T 2260), nine for the organization itself (GB 11714), and a check character.
 *
 * <p>The check character is 31 − Σ cᵢ·3ⁱ⁻¹ mod 31 over the first seventeen, each counted by its
 * place among the 31 characters that may stand (31 counts as 0). Of the division only the province
 * is looked at: development zones register under codes that GB/T 2260 does not know.
 */
public final class CreditCode {
  /** How many characters a code has. */
  public static final int LENGTH = 18;

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int BASE = CHARACTERS.length();
  private static final String DEPARTMENTS = "123456789ANY";
  private static final int DEPARTMENT_AT = 0;
  private static final int KIND_AT = 1;
  private static final int DIVISION_AT = 2;
  private static final int DIVISION_END = 8;

  private static final byte[] VALUES = values();
  private static final int[] WEIGHTS = weights();

  private CreditCode() {}

  /** A part of a code. */
  public enum Part {
    LENGTH,
    CHARACTER,
    DEPARTMENT,
    KIND,
    DIVISION,
    CHECK;

    /** The word under which its name is kept. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is wrong with a code.
   *
   * @param found what stands there
   * @param expected what could stand there
   */
  public record Fault(Part part, String found, String expected) {}

  /** True if nothing is wrong; small letters count as capitals. */
  public static boolean isValid(String written) {
    return written.length() == LENGTH
        && isRegistered(written)
        && checkCharacter(written) == Character.toUpperCase(written.charAt(LENGTH - 1));
  }

  /** The first thing that is wrong with a code; empty if nothing is. */
  public static Optional<Fault> fault(String written) {
    String code = written.toUpperCase(Locale.ROOT);
    if (code.length() != LENGTH) {
      return fault(Part.LENGTH, Integer.toString(code.length()), Integer.toString(LENGTH));
    }
    for (int i = 0; i < LENGTH; i++) {
      if (value(code.charAt(i)) < 0) {
        return fault(Part.CHARACTER, code.substring(i, i + 1), "0–9, A–Z − I, O, S, V, Z");
      }
    }
    if (DEPARTMENTS.indexOf(code.charAt(DEPARTMENT_AT)) < 0) {
      return fault(Part.DEPARTMENT, code.substring(DEPARTMENT_AT, KIND_AT), "1–9, A, N, Y");
    }
    if (!isKind(code.charAt(KIND_AT))) {
      return fault(Part.KIND, code.substring(KIND_AT, DIVISION_AT), "1–9");
    }
    if (!isDivision(code)) {
      return fault(
          Part.DIVISION, code.substring(DIVISION_AT, DIVISION_END), "100000, 110000–659999 …");
    }
    char expected = checkCharacter(code);
    return expected == code.charAt(LENGTH - 1)
        ? Optional.empty()
        : fault(Part.CHECK, code.substring(LENGTH - 1), String.valueOf(expected));
  }

  /**
   * The check character that belongs to the first seventeen characters.
   *
   * @param code at least seventeen characters, each one that may stand in a code
   */
  public static char checkCharacter(String code) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += value(code.charAt(i)) * WEIGHTS[i];
    }
    return CHARACTERS.charAt((BASE - sum % BASE) % BASE);
  }

  private static boolean isRegistered(String code) {
    for (int i = 0; i < LENGTH; i++) {
      if (value(code.charAt(i)) < 0) {
        return false;
      }
    }
    return DEPARTMENTS.indexOf(Character.toUpperCase(code.charAt(DEPARTMENT_AT))) >= 0
        && isKind(code.charAt(KIND_AT))
        && isDivision(code);
  }

  private static boolean isKind(char kind) {
    return kind >= '1' && kind <= '9';
  }

  /** Six digits; 10 stands for the whole country, then come the provinces by their regions. */
  private static boolean isDivision(String code) {
    for (int i = DIVISION_AT; i < DIVISION_END; i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    int province = (code.charAt(DIVISION_AT) - '0') * 10 + code.charAt(DIVISION_AT + 1) - '0';
    return switch (province / 10) {
      case 1 -> province <= 15;
      case 2 -> province >= 21 && province <= 23;
      case 3 -> province >= 31 && province <= 37;
      case 4 -> province >= 41 && province <= 46;
      case 5 -> province >= 50 && province <= 54;
      case 6 -> province >= 61 && province <= 66;
      case 7 -> province == 71;
      case 8 -> province == 81 || province == 82;
      default -> false;
    };
  }

  private static Optional<Fault> fault(Part part, String found, String expected) {
    return Optional.of(new Fault(part, found, expected));
  }

  private static int value(char character) {
    return character < VALUES.length ? VALUES[character] : -1;
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    for (char c = 0; c < values.length; c++) {
      values[c] = (byte) CHARACTERS.indexOf(Character.toUpperCase(c));
    }
    return values;
  }

  private static int[] weights() {
    int[] weights = new int[LENGTH - 1];
    int weight = 1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight;
      weight = weight * 3 % BASE;
    }
    return weights;
  }
}
