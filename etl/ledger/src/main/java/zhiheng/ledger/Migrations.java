package zhiheng.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import zhiheng.ledger.LedgerUnavailable.Reason;
import zhiheng.ledger.assessment.ScoreRowsAsLines;

/**
 * Brings the tables up to date. Flyway takes a second to wake up, so its history is read first, by
 * one query, and Flyway is called only if that is not exactly what this version expects.
 */
final class Migrations {
  /**
   * The migrations of this version, in order; a test compares them with the files. All are files
   * but 014, {@link ScoreRowsAsLines}.
   */
  static final List<String> VERSIONS =
      List.of(
          "001", "002", "003", "004", "005", "006", "007", "008", "009", "010", "011", "012", "013",
          "014", "015");

  static final String FOLDER = "zhiheng/ledger/migration";

  private Migrations() {}

  static void bringUpToDate(Database database, Connection connection) throws SQLException {
    List<String> done = done(connection);
    for (String version : done) {
      if (version.compareTo(VERSIONS.get(VERSIONS.size() - 1)) > 0) {
        throw new LedgerUnavailable(
            Reason.NEWER_SCHEMA,
            database.address() + ": " + version + " > " + VERSIONS.get(VERSIONS.size() - 1));
      }
    }
    if (done.isEmpty() && EmbeddedFile.isNamedBy(database.address())) {
      // The file was made with all tables, so this is another's, or what is left of a damaged one.
      throw new LedgerUnavailable(Reason.BROKEN, database.address() + ": no tables");
    }
    if (!done.equals(VERSIONS)) {
      if (EmbeddedFile.isNamedBy(database.address())) {
        EmbeddedFile.of(database.address()).backUp(connection);
      }
      migrate(database);
    }
  }

  /** The migrations that were done and went well; none if there are no tables yet. */
  private static List<String> done(Connection connection) throws SQLException {
    List<String> done = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select \"version\" from \"flyway_schema_history\""
                    + " where \"version\" is not null and \"success\" order by \"installed_rank\"")) {
      while (rows.next()) {
        done.add(rows.getString(1));
      }
    } catch (SQLException e) {
      if (!noSuchTable(e)) {
        throw e;
      }
    }
    return done;
  }

  private static boolean noSuchTable(SQLException e) {
    return List.of("42S02", "42S03", "42S04", "42P01").contains(String.valueOf(e.getSQLState()));
  }

  static void migrate(Database database) throws SQLException {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(
              database.url(),
              database.settings().getProperty("user"),
              database.settings().getProperty("password"))
          .locations("classpath:" + FOLDER)
          .javaMigrations(new ScoreRowsAsLines())
          .loggers(Silence.class.getName())
          .load()
          .migrate();
    } catch (FlywaySqlException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw cause;
      }
      throw e;
    } catch (FlywayException e) {
      throw new LedgerUnavailable(Reason.BROKEN, database.address() + ": " + e.getMessage(), e);
    }
  }
}
