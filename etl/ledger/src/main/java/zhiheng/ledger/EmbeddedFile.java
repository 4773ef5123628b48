package zhiheng.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import zhiheng.ledger.LedgerUnavailable.Reason;

/**
 * The file of an embedded ledger. It is made under another name and given its own only when all
 * tables are there, so a process killed while making it leaves no half-made ledger.
 */
record EmbeddedFile(LedgerAddress address, Path file) {
  private static final String URL = "jdbc:h2:file:";
  private static final String SUFFIX = ".mv.db";

  static boolean isNamedBy(LedgerAddress address) {
    return address.jdbcUrl().startsWith(URL) && !address.jdbcUrl().contains(";");
  }

  static EmbeddedFile of(LedgerAddress address) {
    return new EmbeddedFile(address, Path.of(address.jdbcUrl().substring(URL.length()) + SUFFIX));
  }

  void makeUnlessThere() throws SQLException {
    if (Files.exists(file)) {
      refuseIfEmpty();
      return;
    }
    String name = "ledger-" + UUID.randomUUID();
    Path fresh = file.resolveSibling(name + SUFFIX);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Migrations.migrate(Database.h2(address, URL + file.resolveSibling(name)));
      nameFinally(fresh);
    } catch (IOException e) {
      throw new SQLException(e.toString(), "90028", e);
    } finally {
      deleteQuietly(fresh);
    }
  }

  /**
   * Keeps a copy, beside the file, of what it was before its tables are changed: H2 cannot take
   * back a change of tables that was broken off.
   */
  void backUp(Connection connection) throws SQLException {
    try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
      backup.setString(1, file.resolveSibling("ledger-before-update.zip").toString());
      backup.execute();
    }
  }

  // H2 would take a file without a byte for a new database, and what was in it would seem gone.
  private void refuseIfEmpty() throws SQLException {
    try {
      if (Files.size(file) == 0) {
        throw new LedgerUnavailable(Reason.BROKEN, file + ": 0 bytes");
      }
    } catch (IOException e) {
      throw new SQLException(e.toString(), "90028", e);
    }
  }

  // A link, unlike a move, never replaces a file that another process made meanwhile.
  private void nameFinally(Path fresh) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // Somebody was faster, and made the same.
    } catch (UnsupportedOperationException | FileSystemException e) {
      // A file system without links, such as FAT.
      Files.move(fresh, file);
    }
  }

  private static void deleteQuietly(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      // A file more, which nobody looks at.
    }
  }
}
