package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.ledger.submission.Receipt;

/** Many clerks at one PostgreSQL: nothing is lost, nothing doubled, and nobody sees a deadlock. */
class SeveralAtOnceTest {
  private LedgerAddress address;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    address = PostgresDatabases.ONLY.ready(folder);
  }

  @Test
  void twelveClerksInThreeProcessesLoseNothingAndDoubleNothing() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(start(4, 10, 40 * i));
    }
    List<String> numbers = new ArrayList<>();
    for (Process process : processes) {
      byte[] said = process.getInputStream().readAllBytes();
      new String(said, StandardCharsets.UTF_8).lines().forEach(numbers::add);
      assertThat(process.waitFor()).isZero();
    }
    holds(numbers, 120);
  }

  private Process start(int clerks, int files, int first) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Clerks.class.getName(),
            address.jdbcUrl(),
            Integer.toString(clerks),
            Integer.toString(files),
            Integer.toString(first))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void aDatabaseThatBreaksTransactionsOffIsAskedAgain() throws Exception {
    // The strictest isolation: whoever waited for the head of the chain is broken off (40001).
    behindOurBack("set default_transaction_isolation = 'serializable'");
    holds(numbers(Clerks.handIn(address, 10, 5, 0)), 50);
  }

  @Test
  void aDeadlockThatAnotherProgramCausesIsNotShown() throws Exception {
    CountDownLatch locked = new CountDownLatch(1);
    Thread other = new Thread(() -> lockInTheWrongOrder(locked));
    other.start();
    locked.await();
    holds(numbers(Clerks.handIn(address, 2, 3, 0)), 6);
    other.join();
  }

  /** Takes our tables before the head of the chain, which no transaction of ours does. */
  private void lockInTheWrongOrder(CountDownLatch locked) {
    try (Connection connection = Database.at(address).connect();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      // The clerk, who looks for deadlocks after a second, finds this one and is broken off.
      sql.execute("set deadlock_timeout = '30s'");
      sql.execute("lock table submission in access exclusive mode");
      locked.countDown();
      while (!somebodyWaits(sql)) {
        Thread.onSpinWait();
      }
      sql.execute("select seq from audit_head for update");
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A clerk, who has the head of the chain, stands before our table. */
  private static boolean somebodyWaits(Statement sql) throws SQLException {
    try (ResultSet waiting = sql.executeQuery("select 1 from pg_locks where not granted")) {
      return waiting.next();
    }
  }

  private static List<String> numbers(List<Receipt> receipts) {
    return receipts.stream().map(receipt -> receipt.number()).toList();
  }

  private void holds(List<String> numbers, int expected) {
    assertThat(numbers).hasSize(expected).doesNotHaveDuplicates();
    try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
      assertThat(ledger.submissions().handed("monthly-return", "", "", Instant.MAX))
          .extracting(handed -> handed.receipt().number())
          .containsExactlyInAnyOrderElementsOf(numbers);
      assertThat(ledger.audit().entries()).hasSize(expected);
      assertThat(ledger.audit().verify()).isEmpty();
    }
  }

  private void behindOurBack(String setting) throws SQLException {
    String name = address.jdbcUrl().replaceAll(".*/([a-z_0-9]+)\\?.*", "$1");
    try (Connection connection = Database.at(address).connect();
        Statement sql = connection.createStatement()) {
      sql.execute("alter database " + name + " " + setting);
    }
  }
}
