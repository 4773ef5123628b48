package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;

/** A return is handed in, chased, approved level by level, sent back, locked out and taken back. */
class LifeOfAReturnTest {
  private static final Month JANUARY = new Month(2017, 1);
  private static final String NANJING = "320100";

  private final Path folder;
  private final Office office;

  LifeOfAReturnTest(@TempDir Path folder) {
    this.folder = folder;
    this.office =
        Office.in(folder.resolve("workspace"))
            .speaking(Lang.EN)
            .at("2017-02-10T02:00:00Z")
            .with("ZHIHENG_USER", "Wang");
  }

  private Path file(String unit) throws IOException {
    return new SomeReturns(Office.DEFINED, folder).of(unit, JANUARY);
  }

  private Path corrected(String unit, String reports) throws IOException {
    return new SomeReturns(Office.DEFINED, folder)
        .of(
            unit,
            JANUARY,
            Map.of(
                new CellKey("media.reports", "month"), reports,
                new CellKey("media.reports", "ytd"), reports));
  }

  /** Definitions by which January 2017 must be approved by all above and locks on February 17. */
  private Office strict() throws IOException {
    Path copy = folder.resolve("definitions");
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Office.TEMPLATES)) {
      files
          .filter(file -> Files.isRegularFile(file))
          .filter(file -> !file.toString().matches(".*[/\\\\](src|target)[/\\\\].*"))
          .forEach(all::add);
    }
    for (Path file : all) {
      Path target = copy.resolve(Office.TEMPLATES.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    Path form = copy.resolve("forms/monthly-return/2016-01.yaml");
    String text = Files.readString(form, StandardCharsets.UTF_8);
    String strict =
        text.replace(
            "terms:\n",
            "terms:\n  - {valid_from: 2016-01-01, valid_to: 2018-12-31, due_working_days: 5,"
                + " locks_working_days: 11, approval: every-level}\n");
    assertThat(strict).isNotEqualTo(text);
    Files.writeString(form, strict, StandardCharsets.UTF_8);
    return office.by(copy);
  }

  private static String receipt(Said said) {
    return said.out().replaceAll("(?s).*Receipt (\\d{8}-\\d+).*", "$1");
  }

  @Test
  void whoIsMissingIsListedWithTheUnitThatMustChaseThem() throws IOException {
    office.runs("submit", file("110000")).ends(ExitCode.DONE);
    Said all = office.runs("remind", "--period", "2017-01").ends(ExitCode.DONE);
    assertThat(all.line("Nanjing"))
        .contains("Jiangsu Intellectual Property Office", NANJING, "missing", "2017-02-08");
    assertThat(all.out()).doesNotContain("110000").contains("2017-01: 43 to be chased");
    Path csv = folder.resolve("remind.csv");
    office
        .runs("remind", "--period", "2017-01", "--as", "320000", "--csv", csv)
        .ends(ExitCode.DONE);
    assertThat(Files.readAllLines(csv))
        .hasSize(15)
        .startsWith("chaser,chaser_name,unit,unit_name,form,period,part,state,due,days_late,reason")
        .anyMatch(line -> line.startsWith("320000,") && line.contains("," + NANJING + ","))
        .noneMatch(line -> line.contains("440000"));
    Said before =
        office.runs("remind", "--period", "2017-01", "--as-of", "2017-02-08").ends(ExitCode.DONE);
    assertThat(before.out()).contains("0 to be chased; 44 still in time");
  }

  @Test
  void eachLevelSeesItsOwn() throws IOException {
    String receipt = receipt(office.runs("submit", file("110000")).ends(ExitCode.DONE));
    Said status = office.runs("status", "--period", "2017-01", "--as", "320000");
    assertThat(status.out()).contains(NANJING).doesNotContain("110000");
    office
        .runs("status", "--period", "2017-01", "--as", "320000", "--unit", "110000")
        .ends(ExitCode.NOT_FOUND);
    Said refused =
        office.runs("retract", receipt, "--as", "320000", "--reason", "x").ends(ExitCode.REFUSED);
    assertThat(refused.err()).contains("no such receipt among the returns of Jiangsu");
    assertThat(
            office
                .with("ZHIHENG_UNIT", "320000")
                .runs("approve", receipt)
                .ends(ExitCode.REFUSED)
                .err())
        .contains("no such receipt");
  }

  @Test
  void noCommandShowsANeighborOrTakesItsReturns() throws IOException {
    office.runs("submit", file("110000")).ends(ExitCode.DONE);
    Office jiangsu = office.with("ZHIHENG_UNIT", "320000");
    for (Object[] command :
        new Object[][] {
          {"findings", "--period", "2017-01", "--unit", "110000"},
          {"changes", "--period", "2017-01", "--unit", "110000"},
          {
            "series",
            "--item",
            "infringement.filed",
            "--unit",
            "110000",
            "--from",
            "2017-01",
            "--to",
            "2017-01"
          },
          {"form", "export", "monthly-return", "--unit", "110000", "--period", "2017-02"},
          {"report", "assessment", "--year", "2017", "--unit", "110000"},
          {"report", "bulletin", "--period", "2017-01"},
          {"report", "case-quality", "--year", "2017"},
          {"bulletin", "--period", "2017-01"},
          {"submit", file("110000"), "--unit", "110000"}
        }) {
      Said said = jiangsu.runs(command).ends(ExitCode.NOT_FOUND);
      assertThat(said.err()).contains("320000", "units below it");
    }
    assertThat(jiangsu.runs("findings", "--period", "2017-01").ends(ExitCode.DONE).out())
        .contains("2017-01: 0");

    Said refused = jiangsu.runs("submit", file("110000")).ends(ExitCode.REFUSED);
    assertThat(refused.err())
        .contains("hands in its own and those of the units below it only")
        .as("and nothing of what Beijing handed in before")
        .doesNotContain("2016-12");
    jiangsu.runs("submit", file(NANJING)).ends(ExitCode.DONE);
  }

  @Test
  void whatWasRefusedIsKeptWithoutItsFigures() throws IOException {
    office.runs("submit", file("450000")).ends(ExitCode.DONE);
    office
        .runs("lock", "--period", "2017-01", "--unit", "120000", "--reason", "x")
        .ends(ExitCode.DONE);
    office.with("ZHIHENG_USER", "Zhao").runs("submit", file("120000")).ends(ExitCode.REFUSED);
    Said life = office.runs("status", "--period", "2017-01", "--unit", "120000");
    assertThat(life.line("refused for")).contains("1 findings", "Zhao", "120000");
    assertThat(office.runs("status", "--period", "2017-01").line("120000")).contains("missing");
    assertThat(office.runs("verify").ends(ExitCode.DONE).out()).contains("hold");
  }

  @Test
  void formsOfUnitsFurtherDownAreShownToTheNationalOffice() throws IOException {
    office.runs("submit", file("110000")).ends(ExitCode.DONE);
    assertThat(office.runs("status", "--form", "center-complaints", "--period", "2017-01").out())
        .contains("440100-A01");
  }

  @Test
  void aReturnIsApprovedLevelByLevelAndCountsOnlyThen() throws IOException {
    Office strict = strict();
    String receipt = receipt(strict.runs("submit", file(NANJING)).ends(ExitCode.DONE));
    Said early = strict.runs("approve", receipt).ends(ExitCode.REFUSED);
    assertThat(early.err()).contains("Jiangsu Intellectual Property Office has not approved");
    Said own = strict.runs("approve", receipt, "--as", NANJING).ends(ExitCode.REFUSED);
    assertThat(own.err()).contains("Only a unit above");
    assertThat(life(strict)).contains("No figures of it count");

    Said waiting = strict.runs("approve", "--period", "2017-01", "--as", "320000");
    assertThat(waiting.ends(ExitCode.DONE).line(NANJING)).contains(receipt);
    strict.runs("approve", receipt, "--as", "320000", "--by", "Li").ends(ExitCode.DONE);
    assertThat(strict.runs("status", "--period", "2017-01", "--under", "320000").line(NANJING))
        .contains("awaits State Intellectual Property Office");
    strict.at("2017-02-11T02:00:00Z").runs("approve", receipt).ends(ExitCode.DONE);
    Said twice = strict.runs("approve", receipt).ends(ExitCode.DONE);
    assertThat(twice.err()).contains("done before");
    assertThat(life(strict.at("2017-02-12T02:00:00Z")))
        .contains("The figures of receipt " + receipt + " count", "Li", "Wang");
    Said then =
        strict.runs(
            "status", "--period", "2017-01", "--unit", NANJING, "--as-of", "2017-02-10T12:00");
    assertThat(then.out()).contains("Li", "No figures of it count").doesNotContain("2017-02-11");
    assertThat(strict.runs("verify").ends(ExitCode.DONE).out()).contains("hold");
  }

  private static String life(Office office) {
    return office
        .runs("status", "--period", "2017-01", "--unit", NANJING)
        .ends(ExitCode.DONE)
        .out();
  }

  @Test
  void aReturnSentBackIsChasedAndMayComeAgainThoughThePeriodIsLocked() throws IOException {
    Office strict = strict();
    String receipt = receipt(strict.runs("submit", file("110000")).ends(ExitCode.DONE));
    Office late = strict.at("2017-02-20T02:00:00Z");
    Said locked = late.runs("submit", corrected("110000", "77")).ends(ExitCode.REFUSED);
    assertThat(locked.err()).contains("The period 2017-01 is locked for Beijing");
    assertThat(late.runs("submit", file("110000")).ends(ExitCode.DONE).out())
        .as("what is there already changes nothing")
        .contains(receipt);

    late.runs("send-back", receipt).ends(ExitCode.USAGE);
    late.runs("send-back", receipt, "--reason", "figures differ").ends(ExitCode.DONE);
    Said remind = late.at("2017-02-23T02:00:00Z").runs("remind", "--period", "2017-01");
    assertThat(remind.line("110000")).contains("sent back", " 3 ", "figures differ");
    late.at("2017-02-24T02:00:00Z").runs("submit", corrected("110000", "77")).ends(ExitCode.DONE);
    Said again = late.at("2017-02-25T02:00:00Z").runs("submit", corrected("110000", "78"));
    again.ends(ExitCode.REFUSED);
  }

  @Test
  void oneUnitIsLetInAgainUntilADay() throws IOException {
    Office late = strict().at("2017-02-20T02:00:00Z");
    Path beijing = file("110000");
    late.runs("submit", beijing).ends(ExitCode.REFUSED);
    Object[] unlock = {
      "unlock", "--period", "2017-01", "--unit", "110000", "--reason", "snow", "--until"
    };
    Said over = late.runs(with(unlock, "2017-02-18")).ends(ExitCode.REFUSED);
    assertThat(over.err()).contains("would be over already");
    late.runs(with(unlock, "2017-02-21", "--as", "110000")).ends(ExitCode.REFUSED);
    late.runs(with(unlock, "2017-02-21")).ends(ExitCode.DONE);
    late.runs("submit", file("120000")).ends(ExitCode.REFUSED);
    late.at("2017-02-22T02:00:00Z").runs("submit", beijing).ends(ExitCode.REFUSED);
    late.at("2017-02-21T15:00:00Z").runs("submit", beijing).ends(ExitCode.DONE);
    Said status = late.runs("status", "--period", "2017-01", "--unit", "110000");
    assertThat(status.out()).contains("unlocked until 2017-02-21", "snow", "Wang");
  }

  private static Object[] with(Object[] command, Object... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray();
  }

  @Test
  void aPeriodIsLockedByHand() throws IOException {
    office.runs("submit", file("450000")).ends(ExitCode.DONE);
    office.runs("lock", "--period", "2017-01", "--reason", "final").ends(ExitCode.DONE);
    office.runs("submit", file("110000")).ends(ExitCode.REFUSED);
    office.runs("submit", file(NANJING)).ends(ExitCode.REFUSED);
  }

  @Test
  void whatIsTakenBackCountsNoLongerAndWhatWasThereBeforeCountsAgain() throws IOException {
    String first = receipt(office.runs("submit", file("110000")).ends(ExitCode.DONE));
    String second =
        receipt(
            office
                .at("2017-02-11T02:00:00Z")
                .runs("submit", corrected("110000", "77"))
                .ends(ExitCode.DONE));
    Office later = office.at("2017-02-13T02:00:00Z");
    later.with("ZHIHENG_USER", "").runs("retract", second, "--reason", "x").ends(ExitCode.USAGE);
    Said retracted = later.runs("retract", second, "--as", "110000", "--reason", "wrong file");
    assertThat(retracted.ends(ExitCode.DONE).out()).contains("receipt " + first + " count");
    assertThat(later.runs("status", "--period", "2017-01").line("110000")).contains(first);
    assertThat(later.runs("status", "--period", "2017-01", "--as-of", "2017-02-12").line("110000"))
        .contains(second);
    later.runs("retract", second, "--reason", "x").ends(ExitCode.REFUSED);
    assertThat(later.runs("retract", first, "--reason", "x").ends(ExitCode.DONE).out())
        .contains("No figures of it count");
    assertThat(later.runs("status", "--period", "2017-01").line("110000")).contains("missing");
    assertThat(later.runs("verify").ends(ExitCode.DONE).out()).contains("hold");
  }

  @Test
  void aFileThatComesBackIsARevision() throws IOException {
    office.runs("submit", file("110000")).ends(ExitCode.DONE);
    office.runs("submit", corrected("110000", "77")).ends(ExitCode.DONE);
    Said back = office.runs("submit", file("110000")).ends(ExitCode.DONE);
    assertThat(back.out()).contains("revision 3");
  }

  @Test
  void allThatAreCleanAreApprovedAtOnce() throws IOException {
    for (String unit : List.of("110000", "120000", "130000")) {
      office.runs("submit", file(unit)).ends(ExitCode.DONE);
    }
    Said approved = office.runs("approve", "--period", "2017-01", "--all-clean");
    assertThat(approved.ends(ExitCode.DONE).out().lines())
        .filteredOn(line -> line.startsWith("Approved"))
        .hasSize(3);
    assertThat(office.runs("approve", "--period", "2017-01").ends(ExitCode.DONE).out())
        .contains("0 returns wait");
    office.runs("approve").ends(ExitCode.USAGE);
  }
}
