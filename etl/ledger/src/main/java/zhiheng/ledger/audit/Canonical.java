package zhiheng.ledger.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
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

  /** Adds parts that are in this form already. */
  public Canonical lines(String written) {
    text.append(written);
    return this;
  }

  private static String written(Object field) {
    if (field instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String plain = field.toString();
    return isPlain(plain)
        ? plain
        : plain.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static boolean isPlain(String text) {
    return text.indexOf('\\') < 0 && text.indexOf('\t') < 0 && text.indexOf('\n') < 0;
  }

  /**
   * Gives the parts of a text of this form, one after another: the name and the fields of each.
   *
   * @throws IllegalArgumentException if the last line has no end, or for a backslash that this form
   *     does not know
   */
  public static void read(String written, BiConsumer<String, List<@Nullable String>> part) {
    for (int start = 0, end; start < written.length(); start = end + 1) {
      end = written.indexOf('\n', start);
      if (end < 0) {
        throw new IllegalArgumentException("a line without an end");
      }
      int tab = written.indexOf('\t', start);
      int name = tab < 0 || tab > end ? end : tab;
      List<@Nullable String> fields = new ArrayList<>();
      for (int from = name + 1, to; from <= end; from = to + 1) {
        tab = written.indexOf('\t', from);
        to = tab < 0 || tab > end ? end : tab;
        fields.add(plain(written.substring(from, to)));
      }
      part.accept(written.substring(start, name), fields);
    }
  }

  private static @Nullable String plain(String written) {
    int slash = written.indexOf('\\');
    if (slash < 0) {
      return written;
    }
    if (written.equals("\\0")) {
      return null;
    }
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (; slash >= 0; slash = written.indexOf('\\', from)) {
      plain.append(written, from, slash);
      from = slash + 2;
      plain.append(
          switch (from > written.length() ? ' ' : written.charAt(slash + 1)) {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> throw new IllegalArgumentException("a backslash in " + written);
          });
    }
    return plain.append(written, from, written.length()).toString();
  }

  /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
  public String sha256() {
    return sha256(text.toString());
  }

  static String sha256(String text) {
    return sha256(List.of(text));
  }

  /** SHA-256 of a text of this form that is too long to be held in one piece. */
  public static String sha256(Iterable<String> pieces) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      pieces.forEach(piece -> digest.update(piece.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
