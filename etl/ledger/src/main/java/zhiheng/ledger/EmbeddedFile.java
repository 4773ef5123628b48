package zhiheng.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import zhiheng.ledger.LedgerUnavailable.Reason;

/**
 * The file of an embedded ledger. It is made under another name and given its own only when all
 * tables are there, so a process killed while making it leaves no half-made ledger.
 */
record EmbeddedFile(LedgerAddress address, Path file) {
  private static final String URL = "jdbc:h2:file:";
  private static final String SUFFIX = ".mv.db";

  /** Bytes that a ledger takes in which there is nothing yet, about. */
  private static final long EMPTY_LEDGER = 1 << 20;

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
      migrate(name);
      nameFinally(fresh);
    } catch (IOException e) {
      throw new SQLException(e.toString(), "90028", e);
    } finally {
      deleteQuietly(fresh);
    }
  }

  // H2 forgets what the disk said as soon as it has closed its file.
  private void migrate(String name) throws SQLException, IOException {
    try {
      Database database = Database.h2(address, URL + file.resolveSibling(name));
      Migrations.migrate(database);
      foretell(database);
    } catch (SQLException e) {
      if (Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() >= EMPTY_LEDGER) {
        throw e;
      }
      SQLException full = new SQLException("No space left on device", "53100");
      full.addSuppressed(e);
      throw full;
    }
  }

  /**
   * Tells H2 how many rows share a value, in percent of different ones, until it has counted for
   * itself: it takes every column to hold as many values as half its rows, and then looks a unit's
   * returns up among those of all units.
   */
  private static void foretell(Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String column : List.of("form", "period", "first_day", "last_day", "part", "revision")) {
        statement.execute("alter table submission alter column " + column + " selectivity 1");
      }
      statement.execute("alter table submission alter column unit selectivity 5");
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
