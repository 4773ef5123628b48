package zhiheng.reports.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiheng.templates.wording.Lang;

/**
 * By what a report is checked: which one it is, as known when, and a hash over everything that it
 * says. Written in capitals and digits, it makes a small square (QR) on the first page.
 *
 * @param document the code of the document, in capitals
 * @param hash 80 bits of SHA-256, in capitals: no two reports have the same
 */
public record Seal(String document, Lang lang, Instant asOf, String hash) {
  private static final Pattern CODE =
      Pattern.compile(
          "ZHIHENG:([A-Z0-9-]{1,80}):(ZH|EN):([0-9]{1,12})([.][0-9]{6})?:([0-9A-F]{20})");

  /** The seal of a document that says what was known at a moment. */
  public static Seal of(Document document, Instant asOf) {
    return new Seal(
        document.code().toUpperCase(Locale.ROOT),
        document.lang(),
        asOf,
        hash(Contents.of(document)));
  }

  /** The first seal in a text, wherever it stands. */
  public static Optional<Seal> in(String text) {
    Matcher code = CODE.matcher(text);
    if (!code.find()) {
      return Optional.empty();
    }
    try {
      long nanos = code.group(4) == null ? 0 : Long.parseLong(code.group(4).substring(1)) * 1000;
      return Optional.of(
          new Seal(
              code.group(1),
              Lang.valueOf(code.group(2)),
              Instant.ofEpochSecond(Long.parseLong(code.group(3)), nanos),
              code.group(5)));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** True if a document is the one that bears this seal, to the last word. */
  public boolean fits(Document found) {
    return equals(of(found, asOf));
  }

  /** As it is printed: {@code ZHIHENG:BULLETIN-2017-12:ZH:1516636799.999999:…}. */
  @Override
  public String toString() {
    String micros =
        asOf.getNano() == 0 ? "" : String.format(Locale.ROOT, ".%06d", asOf.getNano() / 1000);
    return "ZHIHENG:"
        + document
        + ":"
        + lang.name()
        + ":"
        + asOf.getEpochSecond()
        + micros
        + ":"
        + hash;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().withUpperCase().formatHex(hash, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
