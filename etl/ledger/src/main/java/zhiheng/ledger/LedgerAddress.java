package zhiheng.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a ledger lies, as a JDBC URL of H2 or PostgreSQL. User and password, if it needs them,
 * stand in the URL as PostgreSQL's driver wants them: {@code ?user=…&password=…}.
 */
public record LedgerAddress(String jdbcUrl) {

  /** A ledger of one's own, in the file {@code ledger.mv.db} of a folder. */
  public static LedgerAddress embedded(Path folder) {
    return new LedgerAddress(
        "jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve("ledger"));
  }

  /**
   * The ledger that the environment names: {@code ZHIHENG_LEDGER} is the URL, {@code
   * ZHIHENG_LEDGER_USER} and {@code ZHIHENG_LEDGER_PASSWORD} stand beside it where a password must
   * not be seen in a URL.
   */
  public static Optional<LedgerAddress> of(Map<String, String> environment) {
    String url = environment.getOrDefault("ZHIHENG_LEDGER", "").strip();
    if (url.isEmpty()) {
      return Optional.empty();
    }
    String whole = with(url, "user", environment.getOrDefault("ZHIHENG_LEDGER_USER", ""));
    return Optional.of(
        new LedgerAddress(
            with(whole, "password", environment.getOrDefault("ZHIHENG_LEDGER_PASSWORD", ""))));
  }

  private static String with(String url, String name, String value) {
    return value.isEmpty()
        ? url
        : url
            + (url.contains("?") ? "&" : "?")
            + name
            + "="
            + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  boolean isH2() {
    return jdbcUrl.startsWith("jdbc:h2:");
  }

  /** The address without user and password, fit to be shown; of an embedded ledger, its file. */
  @Override
  public String toString() {
    if (EmbeddedFile.isNamedBy(this)) {
      return EmbeddedFile.of(this).file().toString();
    }
    return jdbcUrl.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
  }
}
