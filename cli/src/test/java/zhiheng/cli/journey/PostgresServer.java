package zhiheng.cli.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL server from binaries in a library; it also runs where tests run as root. */
record PostgresServer(EmbeddedPostgres server) implements AutoCloseable {

  static PostgresServer start() throws IOException {
    skipWhereItCannotRun();
    return new PostgresServer(
        EmbeddedPostgres.builder()
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("fsync", "off")
            .start());
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

  /** A database that is empty, or a copy of another. */
  String database(String name, String like) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " template " + like + " encoding 'UTF8'");
    }
    return server.getJdbcUrl("postgres", name);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
