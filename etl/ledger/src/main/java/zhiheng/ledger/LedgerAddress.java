package zhiheng.ledger;

import java.nio.file.Path;

/** Where a ledger lies, as a JDBC URL of H2 or PostgreSQL; user and password stand in it. */
public record LedgerAddress(String jdbcUrl) {

  /** A ledger of one's own in a file in a folder. */
  public static LedgerAddress embedded(Path folder) {
    return new LedgerAddress("jdbc:h2:file:" + folder.toAbsolutePath().resolve("ledger"));
  }
}
