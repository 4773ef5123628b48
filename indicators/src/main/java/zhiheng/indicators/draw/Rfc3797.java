package zhiheng.indicators.draw;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * D. Eastlake, Publicly Verifiable Nominations Committee (NomCom) Random Selection, RFC 3797
 * (2004): from public key material to a list of numbers that anyone can compute again. The method
 * prescribes MD5; what protects the draw is that the key is not known before, not the hash.
 */
public final class Rfc3797 {
  /** The counter that goes before and after the key has two bytes. */
  public static final int MOST = 1 << 16;

  private Rfc3797() {}

  /**
   * One step of a draw.
   *
   * @param number from 1
   * @param md5 of counter, key and counter, in capital hexadecimal digits
   * @param remaining how many there still were to select from
   * @param selected which one, counted from 1 in the whole pool
   */
  public record Step(int number, String md5, int remaining, int selected) {}

  /**
   * Selects without replacement.
   *
   * @param key the key string of section 4: {@code 9319./2.5.8.10.12./}, used as it is
   * @param population how many there are
   * @param count how many are to be selected, at most {@link #MOST} and the population
   */
  @SuppressWarnings("JdkObsolete")
  public static List<Step> select(String key, int population, int count) {
    if (count < 0 || count > population || count > MOST) {
      throw new IllegalArgumentException(count + " of " + population);
    }
    byte[] material = key.getBytes(StandardCharsets.UTF_8);
    Remaining pool = new Remaining(population);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] digest = digest(i, material);
      int remaining = population - i;
      int nth = new BigInteger(1, digest).mod(BigInteger.valueOf(remaining)).intValue();
      String md5 = HexFormat.of().withUpperCase().formatHex(digest);
      steps.add(new Step(i + 1, md5, remaining, pool.take(nth)));
    }
    return steps;
  }

  /**
   * The key string in the canonical form of section 4.1: each number followed by a point, each
   * source by a slash, the numbers of a source ascending.
   */
  public static boolean isCanonical(String key) {
    if (!key.matches("((\\d+\\.)+/)+")) {
      return false;
    }
    for (String source : key.split("/")) {
      BigInteger before = BigInteger.ONE.negate();
      for (String number : source.split("\\.")) {
        BigInteger value = new BigInteger(number);
        if (value.compareTo(before) < 0 || number.length() > 1 && number.startsWith("0")) {
          return false;
        }
        before = value;
      }
    }
    return true;
  }

  private static byte[] digest(int counter, byte[] key) {
    byte[] count = {(byte) (counter >> 8), (byte) counter};
    try {
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      md5.update(count);
      md5.update(key);
      md5.update(count);
      return md5.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
