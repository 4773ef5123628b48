package zhiheng.indicators.draw;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Gives every target a number that nobody could know before the seed was public, and that everybody
 * can compute afterwards with {@code sha256sum}.
 *
 * <p>The register's hash is the SHA-256 of its targets in the order of their codes, a line each:
 * code, tab, stratum, tab, weight (such as 5 or 2.5), line feed. A ticket is the SHA-256 of the
 * text {@code zhiheng-draw-1}, the seed, the register's hash and what is drawn, a line each,
 * without a line feed at the end.
 *
 * @param seed published before, or fixed to something that nobody can influence
 * @param register the register's hash, in small hexadecimal digits
 */
public record Tickets(String seed, String register) {
  private static final String METHOD = "zhiheng-draw-1";

  /** Tickets for a register as it stands. */
  public static Tickets of(String seed, List<Target> targets) {
    StringBuilder text = new StringBuilder();
    targets.stream()
        .sorted(Comparator.comparing(Target::code))
        .forEach(
            target ->
                text.append(target.code())
                    .append('\t')
                    .append(target.stratum())
                    .append('\t')
                    .append(plain(target.weight()))
                    .append('\n'));
    return new Tickets(seed, hex(sha256(text.toString())));
  }

  /** The ticket of something, in small hexadecimal digits; their order is the order of the draw. */
  public String ticket(String what) {
    return hex(sha256(String.join("\n", METHOD, seed, register, what)));
  }

  /**
   * The first 53 bits of a ticket as a number between 0 and 1, neither of them: one half more than
   * the number, divided by 2 to the power of 53.
   */
  static double fraction(String ticket) {
    byte[] first = Arrays.copyOf(HexFormat.of().parseHex(ticket), 7);
    return (new BigInteger(1, first).shiftRight(3).doubleValue() + 0.5) * 0x1.0p-53;
  }

  /** A weight as a person writes it: 5, 2.5. */
  private static String plain(double weight) {
    return new BigDecimal(Double.toString(weight)).stripTrailingZeros().toPlainString();
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
