package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.ledger.LedgerUnavailable.Reason;

/** Whatever keeps a ledger from being used has a name, and never shows a password. */
class UnavailableTest {

  private static void refused(LedgerAddress address, Reason reason) {
    assertThatThrownBy(() -> Ledger.open(address, Clock.systemUTC()))
        .isInstanceOfSatisfying(
            LedgerUnavailable.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.detail()).isNotBlank().doesNotContain("secret");
            });
  }

  @Test
  void aServerThatDoesNotAnswerIsUnreachable() {
    refused(
        new LedgerAddress("jdbc:postgresql://127.0.0.1:1/zhiheng?user=a&password=secret"),
        Reason.UNREACHABLE);
  }

  @Test
  void aDatabaseThatDoesNotExistIsUnreachable() throws Exception {
    refused(
        new LedgerAddress(PostgresDatabases.ONLY.server().getJdbcUrl("postgres", "nowhere")),
        Reason.UNREACHABLE);
  }

  @Test
  void aWrongPasswordIsUnreachable() throws Exception {
    try (Connection connection =
            PostgresDatabases.ONLY.server().getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("create role clerk login password 'right'");
      Path rules;
      try (ResultSet file = sql.executeQuery("show hba_file")) {
        file.next();
        rules = Path.of(file.getString(1));
      }
      String before = Files.readString(rules);
      Files.writeString(rules, "host all clerk 127.0.0.1/32 scram-sha-256\n" + before);
      sql.execute("select pg_reload_conf()");
    }
    String url = "jdbc:postgresql://127.0.0.1:" + PostgresDatabases.ONLY.server().getPort();
    refused(new LedgerAddress(url + "/postgres?user=clerk&password=secret"), Reason.UNREACHABLE);
  }

  @Test
  void anAddressThatNobodyKnowsIsUnreachable() {
    refused(new LedgerAddress("jdbc:oracle:thin:@secret"), Reason.UNREACHABLE);
  }

  @Test
  void aFileThatIsNoLedgerIsBroken(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ledger.mv.db");
    Files.writeString(file, "<html>not found</html>".repeat(1000));
    refused(LedgerAddress.embedded(folder), Reason.BROKEN);
  }

  @Test
  void aFileWithoutAByteIsBrokenAndNotANewLedger(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve("ledger.mv.db"));
    refused(LedgerAddress.embedded(folder), Reason.BROKEN);
  }

  @Test
  void aFileCutOffIsBroken(@TempDir Path folder) throws Exception {
    LedgerAddress address = H2Databases.ONLY.ready(folder);
    Path file = folder.resolve("ledger.mv.db");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, 8192 + 100));
    refused(address, Reason.BROKEN);
  }

  @Test
  void aFolderThatIsAFileIsBroken(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x", StandardCharsets.UTF_8);
    refused(LedgerAddress.embedded(file), Reason.BROKEN);
  }

  @Test
  void aFullDiskIsNamedWhateverLayerSaysIt() {
    SQLException h2 =
        new SQLException(
            "IO Exception", "90031", 90031, new IOException("No space left on device"));
    SQLException postgres = new SQLException("could not extend file", "53100");
    assertThat(Refusals.reason(h2)).contains(Reason.NO_SPACE);
    assertThat(Refusals.reason(postgres)).contains(Reason.NO_SPACE);
  }

  @Test
  void theEnvironmentNamesTheLedgerAndThePasswordIsNotShown() {
    LedgerAddress address =
        LedgerAddress.of(
                Map.of(
                    "ZHIHENG_LEDGER", "jdbc:postgresql://db/zhiheng",
                    "ZHIHENG_LEDGER_USER", "clerk",
                    "ZHIHENG_LEDGER_PASSWORD", "s&cret"))
            .orElseThrow();
    assertThat(address.jdbcUrl())
        .isEqualTo("jdbc:postgresql://db/zhiheng?user=clerk&password=s%26cret");
    assertThat(address).hasToString("jdbc:postgresql://db/zhiheng");
    assertThat(LedgerAddress.of(Map.of())).isEmpty();
  }
}
