package zhiheng.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import zhiheng.ledger.LedgerUnavailable.Reason;

/** The way to one database: its address with the settings that the ledger needs. */
record Database(LedgerAddress address, String url, Properties settings) {
  private static final long LONGEST_WAIT_MS = 5_000;
  private static final long PAUSE_MS = 50;

  static Database at(LedgerAddress address) {
    return address.isH2() ? h2(address, address.jdbcUrl()) : postgres(address);
  }

  /**
   * H2 writes every commit at once and not half a second later, so that what has a receipt is there
   * even if the process is killed; a writer waits for the one before it.
   */
  static Database h2(LedgerAddress address, String url) {
    Properties settings = new Properties();
    settings.setProperty("user", "zhiheng");
    settings.setProperty("password", "");
    return new Database(
        address, url + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0", settings);
  }

  private static Database postgres(LedgerAddress address) {
    Properties settings = new Properties();
    settings.setProperty("ApplicationName", "zhiheng");
    settings.setProperty("reWriteBatchedInserts", "true");
    settings.setProperty("options", "-c lock_timeout=20000");
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
  Connection connectPatiently() throws SQLException {
    long since = System.nanoTime();
    while (true) {
      try {
        return connect();
      } catch (SQLException e) {
        boolean locked = Refusals.reason(e).filter(Reason.LOCKED::equals).isPresent();
        if (!locked || System.nanoTime() - since > LONGEST_WAIT_MS * 1_000_000) {
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
