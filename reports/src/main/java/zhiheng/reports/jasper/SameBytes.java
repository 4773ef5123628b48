package zhiheng.reports.jasper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes chance out of a finished PDF: the six letters before the name of a subset font and the
 * identifier of the file are drawn at random by OpenPDF. Both have a fixed length, so that every
 * offset in the file stays right.
 */
final class SameBytes {
  private static final byte[] FONT_NAME = "/FontName".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] BASE_FONT = "/BaseFont".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] ID = "/ID".getBytes(StandardCharsets.ISO_8859_1);

  /** The letters before the name of a subset. */
  private static final int LETTERS = 6;

  /** The digits of an identifier; there are two of them. */
  private static final int DIGITS = 32;

  private final byte[] pdf;
  private final Map<String, String> prefixes = new LinkedHashMap<>();

  private SameBytes(byte[] pdf) {
    this.pdf = pdf;
  }

  /** Changes the bytes of a file, and gives them. */
  static byte[] of(byte[] pdf) {
    SameBytes same = new SameBytes(pdf);
    same.nameSubsets();
    same.identify("0".repeat(DIGITS));
    same.identify(fingerprint(pdf));
    return pdf;
  }

  /** {@code /FontName /XKCDAB+Noto} becomes {@code /FontName /AAAAAA+Noto}, the next one AAAAAB. */
  private void nameSubsets() {
    for (int at = 0; at < pdf.length; at++) {
      if (pdf[at] == '/' && (is(at, FONT_NAME) || is(at, BASE_FONT))) {
        int slash = afterSpace(at + FONT_NAME.length);
        if (isAt(slash, '/') && letters(slash + 1) && isAt(slash + 1 + LETTERS, '+')) {
          String drawn = new String(pdf, slash + 1, LETTERS, StandardCharsets.ISO_8859_1);
          put(slash + 1, prefixes.computeIfAbsent(drawn, any -> prefix(prefixes.size())));
        }
      }
    }
  }

  /** {@code /ID [<…><…>]}: both are the same for a file that was never changed. */
  private void identify(String id) {
    for (int at = 0; at < pdf.length; at++) {
      if (pdf[at] != '/' || !is(at, ID)) {
        continue;
      }
      int bracket = afterSpace(at + ID.length);
      int first = afterSpace(bracket + 1);
      int second = afterSpace(first + DIGITS + 2);
      if (isAt(bracket, '[') && isIdentifier(first) && isIdentifier(second)) {
        put(first + 1, id);
        put(second + 1, id);
      }
    }
  }

  private boolean is(int at, byte[] word) {
    return at + word.length <= pdf.length
        && Arrays.equals(pdf, at, at + word.length, word, 0, word.length);
  }

  private boolean isAt(int at, char sign) {
    return at < pdf.length && pdf[at] == sign;
  }

  private int afterSpace(int at) {
    return isAt(at, ' ') ? at + 1 : at;
  }

  private boolean letters(int from) {
    for (int at = from; at < from + LETTERS; at++) {
      if (at >= pdf.length || pdf[at] < 'A' || pdf[at] > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code <…>} stands there. */
  private boolean isIdentifier(int from) {
    for (int at = from + 1; at <= from + DIGITS; at++) {
      if (at >= pdf.length || !HexFormat.isHexDigit(pdf[at])) {
        return false;
      }
    }
    return isAt(from, '<') && isAt(from + DIGITS + 1, '>');
  }

  private void put(int at, String text) {
    byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(letters, 0, pdf, at, letters.length);
  }

  /** AAAAAA, AAAAAB, … */
  private static String prefix(int number) {
    return "AAAA" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  private static String fingerprint(byte[] pdf) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(pdf);
      return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
