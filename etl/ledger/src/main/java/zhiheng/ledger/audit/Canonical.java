package zhiheng.ledger.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A fact as text that has one form only, to be hashed: a line for each of its parts, fields apart
 * by tabs; tabs, line ends and backslashes inside a field are written as {@code \t}, {@code \n},
 * {@code \\}, and nothing as {@code \0}.
 */
public final class Canonical {
  private final StringBuilder text = new StringBuilder();

  /** Adds a part: its name, then its fields. */
  public Canonical line(String name, @Nullable Object... fields) {
    text.append(name);
    for (Object field : fields) {
      text.append('\t').append(field == null ? "\\0" : written(field));
    }
    text.append('\n');
    return this;
  }

  private static String written(Object field) {
    String plain = field instanceof BigDecimal number ? number.toPlainString() : field.toString();
    return plain.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
  public String sha256() {
    return sha256(text.toString());
  }

  static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
