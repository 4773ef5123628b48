package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.workplan.Duty;
import zhiheng.templates.workplan.WorkPlan;

/** Milestones are reported, proved by files, and confirmed by the owners of the tasks. */
class MilestonesTest {
  private static final Year YEAR = new Year(2018);
  private static final WorkPlan PLAN =
      Office.DEFINED.workPlans().find("promotion-plan-2018").orElseThrow();
  private static final Unit JIANGSU =
      Office.DEFINED.register().find(new UnitCode("320000"), YEAR.lastDay()).orElseThrow();

  /** {@code printf done | sha256sum}. */
  private static final String HASH =
      "a4c3ed04a95a3da14a9d235c83d868bed7c0f45cf7f3faa751ee8f50598d2211";

  private static final Duty FIRST = PLAN.duties(JIANGSU, YEAR).get(0);

  private final Path folder;
  private final Office office;

  MilestonesTest(@TempDir Path folder) {
    this.folder = folder;
    this.office =
        Office.in(folder.resolve("workspace")).at("2019-01-20T02:00:00Z").speaking(Lang.EN);
  }

  private void reports(String state, int file) throws IOException {
    Path ledgers = Files.createDirectories(folder.resolve("workspace/ledger"));
    Clock clock = Clock.fixed(Instant.parse("2019-01-10T02:00:00Z"), ZoneOffset.UTC);
    try (Ledger ledger = Ledger.open(LedgerAddress.embedded(ledgers), clock)) {
      ledger
          .submissions()
          .record(
              new Submission(
                  "workplan-progress",
                  "2017-01",
                  JIANGSU.code(),
                  YEAR,
                  PLAN.code(),
                  "320000.xlsx",
                  ("0" + file).repeat(32),
                  List.of(cell("milestone", FIRST.milestone().code()), cell("state", state)),
                  List.of()));
    }
  }

  private static Observation cell(String column, String text) {
    return new Observation("0001", column, null, text, "s", "A1");
  }

  private Said list(String... more) {
    Object[] command = new Object[more.length + 5];
    List<String> always =
        List.of("milestones", "list", "--year=2018", "--plan=" + PLAN.code(), "--format=csv");
    for (int i = 0; i < command.length; i++) {
      command[i] = i < always.size() ? always.get(i) : more[i - always.size()];
    }
    return office.runs(command).ends(ExitCode.DONE);
  }

  private Said confirm(String department) {
    return office.runs(
        "milestones",
        "confirm",
        "--year=2018",
        "--plan=" + PLAN.code(),
        "--milestone=" + FIRST.milestone().code(),
        "--department=" + department,
        "--all",
        "--by=wang");
  }

  @Test
  void whatWasReportedWaitsUntilItsOwnerHasConfirmedItAndAgainAfterANewReport() throws IOException {
    reports("done", 1);
    assertThat(list("--unconfirmed").out().lines()).hasSize(2);
    assertThat(list("--overdue").out().lines().count()).isGreaterThan(100);
    assertThat(confirm("nobody").ends(ExitCode.REFUSED).err()).contains("does not own this task");
    assertThat(confirm(FIRST.task().owners().lead().code()).ends(ExitCode.DONE).out())
        .contains("1 units");
    assertThat(list("--unconfirmed").out().lines()).hasSize(1);
    assertThat(list("--unit=320000").out()).contains("confirmation_confirmed,wang");
    reports("interim", 2);
    assertThat(list("--unconfirmed").out().lines()).hasSize(2);
  }

  @Test
  void evidenceIsKeptUnderItsHashAndATouchedFileIsFound() throws IOException {
    reports("done", 1);
    Path proof = Files.writeString(folder.resolve("总结.txt"), "done");
    office
        .runs(
            "milestones",
            "evidence",
            "--year=2018",
            "--plan=" + PLAN.code(),
            "--milestone=" + FIRST.milestone().code(),
            "--unit=320000",
            "--by=li",
            proof)
        .ends(ExitCode.DONE);
    office.runs("verify").ends(ExitCode.DONE);
    try (var kept = Files.list(folder.resolve("workspace/evidence"))) {
      Path only = kept.findFirst().orElseThrow();
      assertThat(only.getFileName().toString()).isEqualTo(HASH + ".txt");
      Files.writeString(only, "other");
    }
    Said found = office.runs("verify").ends(ExitCode.NOT_VERIFIED);
    assertThat(found.out()).contains("总结.txt", "was changed");
  }
}
