package zhiheng.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Databases of one real PostgreSQL server, which lives as long as the tests do. */
enum PostgresDatabases implements Databases {
  ONLY;

  private @Nullable EmbeddedPostgres server;
  private int count;

  /** The server; started when it is first asked for. */
  synchronized EmbeddedPostgres server() throws IOException {
    if (server == null) {
      skipWhereItCannotRun();
      server =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofSeconds(60))
              .setServerConfig("fsync", "off")
              .setServerConfig("max_connections", "60")
              .start();
    }
    return server;
  }

  // PostgreSQL refuses to run as root; "unshare -U" makes it think that it does not.
  private static void skipWhereItCannotRun() throws IOException {
    Assumptions.assumeTrue(
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"),
        "binaries of PostgreSQL are at hand for Linux on amd64 only");
    if (System.getProperty("user.name").equals("root")) {
      Process unshare = new ProcessBuilder("unshare", "-U", "true").start();
      Assumptions.assumeTrue(
          unshare.onExit().join().exitValue() == 0,
          "as root PostgreSQL needs user namespaces, which this machine does not allow");
    }
  }

  @Override
  public synchronized LedgerAddress ready(Path folder) throws Exception {
    if (count == 0) {
      Ledger.open(create("ledger_made", "template0"), Clock.systemUTC()).close();
    }
    return create("ledger_" + ++count, "ledger_made");
  }

  @Override
  public synchronized LedgerAddress empty(Path folder) throws Exception {
    return create("empty_" + ++count, "template0");
  }

  private LedgerAddress create(String name, String template) throws SQLException, IOException {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " template " + template + " encoding 'UTF8'");
    }
    return new LedgerAddress(server().getJdbcUrl("postgres", name));
  }
}
