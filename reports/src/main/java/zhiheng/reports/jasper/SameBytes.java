package zhiheng.reports.jasper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes chance out of a finished PDF: the six letters before the name of a subset font and the
 * identifier of the file are drawn at random by OpenPDF. Both have a fixed length, so that every
 * offset in the file stays right.
 */
final class SameBytes {
  private static final Pattern SUBSET =
      Pattern.compile("(/(?:FontName|BaseFont) ?/)([A-Z]{6})(?=\\+)");
  private static final Pattern ID =
      Pattern.compile("(/ID ?\\[ ?<)(\\p{XDigit}{32})(> ?<)(\\p{XDigit}{32})(>)");

  private SameBytes() {}

  static byte[] of(byte[] pdf) {
    // One character for each byte, there and back.
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Map<String, String> prefixes = new LinkedHashMap<>();
    String named =
        SUBSET
            .matcher(text)
            .replaceAll(
                match ->
                    match.group(1)
                        + prefixes.computeIfAbsent(match.group(2), any -> prefix(prefixes.size())));
    Matcher without = ID.matcher(named);
    String nameless = without.replaceAll("$1" + "0".repeat(32) + "$3" + "0".repeat(32) + "$5");
    String id = fingerprint(nameless);
    return ID.matcher(nameless)
        .replaceAll("$1" + id + "$3" + id + "$5")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** AAAAAA, AAAAAB, … */
  private static String prefix(int number) {
    return "AAAA" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
