package zhiheng.lake.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** One file of facts being written: UTF-8, commas, a header, the same bytes for the same facts. */
final class FactsFile implements AutoCloseable {
  private final MessageDigest digest = Store.digest();
  private final Writer out;
  private long rows = -1;

  FactsFile(Store store, String path, String... header) {
    out =
        new BufferedWriter(
            new OutputStreamWriter(
                new DigestOutputStream(store.write(path), digest), StandardCharsets.UTF_8),
            1 << 16);
    row((Object[]) header);
  }

  /** Writes one row; nothing at all for what is missing, an empty pair of quotes for no text. */
  void row(@Nullable Object... values) {
    try {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          out.write(',');
        }
        Object value = values[i];
        if (value != null) {
          out.write(value instanceof BigDecimal number ? exact(number) : text(value.toString()));
        }
      }
      out.write('\n');
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long rows() {
    return rows;
  }

  /** Ends the file; its hash can be asked for from now on. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String sha256() {
    return Store.hex(digest);
  }

  /** Refuses what the lake's numbers cannot hold, for Spark would round it and say nothing. */
  private static String exact(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > 6 || plain.precision() - plain.scale() > 12) {
      throw new ArithmeticException("more than 12 digits or 6 decimals: " + number);
    }
    return plain.toPlainString();
  }

  /** One row is one line, so that a file can be read from its middle: breaks become spaces. */
  private static String text(String text) {
    boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return quoted(broken ? text.replaceAll("[\\r\\n]+", " ") : text);
  }

  private static String quoted(String text) {
    boolean plain = !text.isEmpty() && text.equals(text.strip());
    for (int i = 0; plain && i < text.length(); i++) {
      char c = text.charAt(i);
      plain = c != ',' && c != '"';
    }
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
