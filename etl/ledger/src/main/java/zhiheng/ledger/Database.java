package zhiheng.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import zhiheng.ledger.LedgerUnavailable.Reason;

/** The way to one database: its address with the settings that the ledger needs. */
record Database(LedgerAddress address, String url, Properties settings) {
  private static final long PAUSE_MS = 50;

  static Database at(LedgerAddress address) {
    if (address.isH2()) {
      return h2(address, address.jdbcUrl());
    }
    if (!address.jdbcUrl().startsWith("jdbc:postgresql:")) {
      throw new LedgerUnavailable(Reason.UNREACHABLE, "neither jdbc:h2:… nor jdbc:postgresql:…");
    }
    return postgres(address);
  }

  /**
   * H2 writes every commit at once and not half a second later, so that what has a receipt is there
   * even if the process is killed; a writer waits for the one before it. It keeps as many
   * statements understood as a return needs, so that none is read twice.
   */
  static Database h2(LedgerAddress address, String url) {
    Properties settings = new Properties();
    settings.setProperty("user", "zhiheng");
    settings.setProperty("password", "");
    return new Database(
        address,
        url
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0;QUERY_CACHE_SIZE=64",
        settings);
  }

  private static Database postgres(LedgerAddress address) {
    Properties settings = new Properties();
    settings.setProperty("ApplicationName", "zhiheng");
    settings.setProperty("reWriteBatchedInserts", "true");
    settings.setProperty("options", "-c lock_timeout=20000");
    settings.setProperty("loginTimeout", "15");
    settings.setProperty("socketTimeout", "300");
    return new Database(address, address.jdbcUrl(), settings);
  }

  Connection connect() throws SQLException {
    // H2 is asked directly: the driver manager would first load every driver there is.
    Connection connection =
        address.isH2()
            ? new org.h2.Driver().connect(url, settings)
            : DriverManager.getConnection(url, settings);
    if (connection == null) {
      throw new SQLException("no driver for " + address, "08001");
    }
    return connection;
  }

  /** Connects; while another process has the file open, waits a little and tries again. */
  Connection connectPatiently(Duration patience) throws SQLException {
    long since = System.nanoTime();
    while (true) {
      try {
        return connect();
      } catch (SQLException e) {
        boolean locked = Refusals.reason(e).filter(Reason.LOCKED::equals).isPresent();
        if (!locked || System.nanoTime() - since > patience.toNanos()) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(SQLException e) throws SQLException {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw e;
    }
  }
}
