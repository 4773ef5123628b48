package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.assessment.Assessment;

/** The whole job, once with the ledger in a file and once in PostgreSQL: nothing may differ. */
class BothStoresTest {
  private static final String RUN = "provinces-2017-01";
  private static final String CHANGE =
      "update observation set amount = amount + 1"
          + " where row_code = 'infringement.filed' and column_code = 'month' and entry ="
          + " (select entry from submission where unit = '320000' and period = '2017-06')";

  @TempDir private static Path folder;
  private static PostgresServer server;
  private static Office file;
  private static Office postgres;
  private static Said inFile;
  private static Said inPostgres;

  @BeforeAll
  static void doTheJobTwice() throws IOException, SQLException {
    HandIns handIns = HandIns.in(folder.resolve("inbox"));
    file = Office.in(folder.resolve("file"));
    inFile = theWholeJob(file, handIns);
    server = PostgresServer.start();
    postgres =
        Office.in(folder.resolve("postgres"))
            .with("ZHIHENG_LEDGER", server.database("journey", "template0"));
    inPostgres = theWholeJob(postgres, handIns);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  private static Said theWholeJob(Office office, HandIns handIns) {
    office.at("2018-01-05T02:00:00Z").submits(handIns.workbooks()).ends(ExitCode.DONE);
    office
        .at("2018-01-08T02:00:00Z")
        .runs("load", "inspections", handIns.inspections())
        .ends(ExitCode.DONE);
    return office.runs("assess", "--year", 2017).ends(ExitCode.DONE);
  }

  @Test
  void scoresRanksAndSnapshotAreTheSameOnTheScreen() {
    assertThat(inFile.out()).contains("快照 ", "北京", "江苏");
    assertThat(inPostgres.out()).isEqualTo(inFile.out());
  }

  @Test
  void everyScoreIsTheSameToTheLastDigit() {
    assertThat(assessment(postgres)).isEqualTo(assessment(file));
    assertThat(assessment(file).units()).hasSize(31);
  }

  @Test
  void aScoreFindsItsWayBackToItsCellsAndReceipts() {
    Said explained =
        file.runs("explain", "--year", 2017, "--unit", "江苏", "conclusion_rate").ends(ExitCode.DONE);
    assertThat(explained.out())
        .contains("[conclusion_rate]", "320000-2017-06.xlsx", "月报表!", "20180105-00");
    Said rows =
        file.runs("explain", "--year", 2017, "--unit", "110000", "inspections_done", "--rows", 3)
            .ends(ExitCode.DONE);
    assertThat(rows.out()).contains("inspections.csv");
    Said report =
        file.runs(
                "explain", "--year", 2017, "--unit", "110000", "mandatory_milestones", "--rows", 2)
            .ends(ExitCode.DONE);
    assertThat(report.out()).contains("110000.xlsx", "20180105-00");
  }

  @Test
  void theWayBackIsTheSame() {
    for (Object part : List.of("conclusion_rate", "total", "mandatory_milestones")) {
      Object[] command = {"explain", "--year", 2017, "--unit", "110000", part, "--cells"};
      assertThat(postgres.runs(command).ends(ExitCode.DONE))
          .isEqualTo(file.runs(command).ends(ExitCode.DONE));
    }
  }

  @Test
  void computedAgainFromItsSnapshotNothingDiffers() {
    for (Office office : List.of(file, postgres)) {
      Said again = office.runs("assess", "--again", RUN).ends(ExitCode.DONE);
      assertThat(again.out()).contains("重算结果与原结果完全一致");
    }
  }

  @Test
  void whatIsChangedBehindTheLedgersBackIsFoundInAFile(@TempDir Path copy)
      throws IOException, SQLException {
    assertThat(file.runs("verify").ends(ExitCode.DONE).out()).contains("未发现");
    copy(folder.resolve("file/ledger"), copy.resolve("ledger"));
    change("jdbc:h2:file:" + copy.resolve("ledger/ledger"), "zhiheng");

    Said verified = Office.in(copy).runs("verify").ends(ExitCode.NOT_VERIFIED);
    assertThat(verified.out()).contains("[错误]", "发现 1 处绕过台账的改动", "submission 20180105-");
  }

  @Test
  void whatIsChangedBehindTheLedgersBackIsFoundInPostgres() throws SQLException {
    assertThat(postgres.runs("verify").ends(ExitCode.DONE).out()).contains("未发现");
    String url = server.database("tampered", "journey");
    change(url, "postgres");

    Said verified = postgres.with("ZHIHENG_LEDGER", url).runs("verify");
    assertThat(verified.ends(ExitCode.NOT_VERIFIED).out()).contains("[错误]", "发现 1 处绕过台账的改动");
  }

  private static Assessment assessment(Office office) {
    LedgerAddress address =
        LedgerAddress.of(office.environment())
            .orElseGet(() -> LedgerAddress.embedded(office.workspace().resolve("ledger")));
    try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
      return ledger.assessments().find(RUN).orElseThrow();
    }
  }

  private static void change(String url, String user) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(CHANGE)).isEqualTo(1);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path each : files.toList()) {
        Files.copy(each, to.resolve(each.getFileName()));
      }
    }
  }
}
