package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.indicators.Assessor;
import zhiheng.lake.Lake;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.reports.document.Seal;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** From the draft to the signature, as an office types it; out of turn nothing is done. */
class LifeOfAnAssessmentTest {
  private final Path folder;
  private final Office office;

  LifeOfAnAssessmentTest(@TempDir Path folder) {
    this.folder = folder;
    this.office = Office.in(folder.resolve("workspace")).speaking(Lang.EN);
  }

  /** Assesses what was known at a moment; other salt, other figures. */
  private void assess(String moment, int salt) throws IOException {
    Instant asOf = Instant.parse(moment);
    try (Ledger ledger = ledger(asOf);
        Lake lake = new MadeUpLake(salt)) {
      new Assessor(Office.DEFINED, lake, ledger).assess("provinces", 2017, asOf, true);
    }
  }

  private Ledger ledger(Instant now) throws IOException {
    Path ledgers = Files.createDirectories(folder.resolve("workspace/ledger"));
    return Ledger.open(LedgerAddress.embedded(ledgers), Clock.fixed(now, ZoneOffset.UTC));
  }

  /** A corrected return, past the checks that a workbook would have to pass. */
  private String correctedReturn(String moment) throws IOException {
    try (Ledger ledger = ledger(Instant.parse(moment))) {
      return ledger
          .submissions()
          .record(
              new Submission(
                  "monthly-return",
                  "2016-01",
                  new UnitCode("320000"),
                  new Month(2017, 12),
                  "",
                  "320000.xlsx",
                  "0a".repeat(32),
                  List.of(
                      new Observation(
                          "infringement.filed", "month", BigDecimal.ONE, null, "a", "B2")),
                  List.of()))
          .number();
    }
  }

  private Said step(String day, String by, Object... words) {
    Object[] command = new Object[words.length + 3];
    command[0] = "assessment";
    command[1] = words[0];
    command[2] = "--year=2017";
    command[3] = "--by=" + by;
    System.arraycopy(words, 1, command, 4, words.length - 1);
    return office.at(day + "T02:00:00Z").runs(command);
  }

  @BeforeEach
  void assess() throws IOException {
    assess("2018-03-01T00:00:00Z", 0);
  }

  @Test
  void aReportOfAnOlderRunIsStillGenuineAndSaysThatAnotherCountsNow() throws IOException {
    Path paper = folder.resolve("papers/circular-provinces-2017-en.html");
    Object[] print = {"report", "summary", "--year=2017", "--format=html", "-o", paper.getParent()};
    office.at("2018-03-02T02:00:00Z").runs(print).ends(ExitCode.DONE);
    assertThat(office.runs("verify", paper).ends(ExitCode.DONE).out())
        .contains("genuine", "provinces-2017-01, which counts");
    assess("2018-03-21T00:00:00Z", 5);
    assertThat(office.runs("verify", paper).ends(ExitCode.DONE).out())
        .contains("genuine", "provinces-2017-01", "provinces-2017-02 does");
    Seal seal = Seal.in(Files.readString(paper)).orElseThrow();
    Instant never = seal.asOf().plusSeconds(1);
    Seal unknown = new Seal(seal.document(), seal.lang(), never, "0".repeat(20));
    assertThat(office.runs("verify", "--code", unknown).ends(ExitCode.NOT_VERIFIED).out())
        .contains("provinces-2017-01, provinces-2017-02", "but none that rests on");
    Seal touched = new Seal(seal.document(), seal.lang(), seal.asOf(), "0".repeat(20));
    assertThat(office.runs("verify", "--code", touched).ends(ExitCode.NOT_VERIFIED).out())
        .contains("provinces-2017-01", "says otherwise");
    Seal elsewhere = new Seal("CIRCULAR-CITIES-2016", seal.lang(), never, seal.hash());
    assertThat(office.runs("verify", "--code", elsewhere).ends(ExitCode.NOT_VERIFIED).out())
        .contains("no assessment 2016");
  }

  @Test
  void anAssessmentGoesFromItsDraftToItsSignature() throws IOException {
    assertThat(
            step("2018-03-02", "wang", "publish", "--until=2018-03-20")
                .ends(ExitCode.REFUSED)
                .err())
        .contains("no draft yet");
    step("2018-03-02", "wang", "draft").ends(ExitCode.DONE);
    step("2018-03-02", "wang", "self-scoring", "--until=2018-03-05").ends(ExitCode.DONE);
    assertThat(step("2018-03-03", "wang", "verified").ends(ExitCode.REFUSED).err())
        .contains("31 have not yet");
    assertThat(step("2018-03-06", "wang", "verified").ends(ExitCode.DONE).out())
        .contains("0 of 31 units");
    step("2018-03-07", "wang", "publish", "--until=2018-03-20").ends(ExitCode.DONE);
    step(
            "2018-03-08",
            "li",
            "appeal",
            "--as=320000",
            "--unit=320000",
            "--indicator=conclusion_rate",
            "--reason=late")
        .ends(ExitCode.DONE);
    String receipt = correctedReturn("2018-03-09T02:00:00Z");
    step(
            "2018-03-10",
            "wang",
            "decide",
            "appeal-provinces-2017-01",
            "--uphold",
            "--evidence",
            receipt,
            "--reason=yes")
        .ends(ExitCode.DONE);
    assertThat(step("2018-03-21", "wang", "close", "--format=html").ends(ExitCode.REFUSED).err())
        .contains("does not hold the corrected evidence");
    assess("2018-03-21T00:00:00Z", 5);
    Said revised = step("2018-03-21", "wang", "revise").ends(ExitCode.DONE);
    assertThat(revised.out()).contains("rank before", "320000");
    step("2018-03-22", "wang", "close", "--format=html").ends(ExitCode.DONE);
    assertThat(folder.resolve("workspace/closed/provinces-2017-02")).isNotEmptyDirectory();
    Said status =
        office.runs("assessment", "status", "--year=2017", "--format=csv").ends(ExitCode.DONE);
    assertThat(status.out().lines()).hasSize(9);
    assertThat(office.runs("assess", "--year=2017").ends(ExitCode.REFUSED).err())
        .contains("closed and signed");
    assertThat(office.runs("verify").ends(ExitCode.DONE).out()).contains("nothing was changed");
  }
}
