package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.check.CheckFindings.LaterReturnNoLongerFits;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.Receipt;
import zhiheng.templates.period.Month;

/**
 * Lesson 8: one clerk's two months, with a ledger on a real PostgreSQL. Skipped where none runs.
 */
class I08_OnPostgresTest {
  private static final Month JANUARY = new Month(2017, 1);
  @TempDir private Path folder;

  @Test
  void recordedRevisedAndTheSameFileTwice() throws IOException {
    skipWhereItCannotRun();
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
        Desk desk =
            new Desk(folder, new LedgerAddress(server.getJdbcUrl("postgres", "postgres")))) {
      Outcome first = desk.submit(desk.file(JANUARY, "", Desk.filed(0, 12, 12)));
      Outcome next = desk.submit(desk.file(JANUARY.plus(1), "", Desk.filed(12, 3, 15)));
      Outcome corrected = desk.submit(desk.file(JANUARY, "", Desk.filed(0, 14, 14)));
      Outcome again = desk.submit(desk.file(JANUARY, "", Desk.filed(0, 14, 14)));

      assertThat(receipt(first).outcome()).isEqualTo(Receipt.Outcome.RECORDED);
      assertThat(next.findings().refuse()).isFalse();
      assertThat(receipt(corrected).outcome()).isEqualTo(Receipt.Outcome.REVISED);
      assertThat(corrected.findings().stream()).anyMatch(LaterReturnNoLongerFits.class::isInstance);
      assertThat(receipt(again).outcome()).isEqualTo(Receipt.Outcome.ALREADY_KNOWN);
      assertThat(receipt(again).number()).isEqualTo(receipt(corrected).number());
      assertThat(desk.ledger().submissions().handed("monthly-return", "", "", Instant.MAX))
          .hasSize(2);
    }
  }

  private static Receipt receipt(Outcome outcome) {
    return ((Accepted) outcome).receipt();
  }

  // PostgreSQL refuses to run as root; "unshare -U" makes it think that it does not.
  private static void skipWhereItCannotRun() throws IOException {
    assumeTrue(
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"),
        "binaries of PostgreSQL are at hand for Linux on amd64 only");
    if (System.getProperty("user.name").equals("root")) {
      Process unshare = new ProcessBuilder("unshare", "-U", "true").start();
      assumeTrue(
          unshare.onExit().join().exitValue() == 0,
          "as root PostgreSQL needs user namespaces, which this machine does not allow");
    }
  }
}
