package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.lake.Answers;
import zhiheng.lake.LineFindings.LineUnitUnknown;
import zhiheng.lake.LineFindings.MoreOfTheSame;
import zhiheng.lake.Loaded;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.lake.Snapshot;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** Good lines are kept and can be counted; bad ones are refused with everything that is wrong. */
class LoadTest {
  private static final String HEADER =
      "row,inspection_no,unit,target_code,planned,drawn_on,inspected_on,published_on,inspectors,"
          + "problem,traced\n";
  private static final String GOOD =
      HEADER
          + "2,I-1,320000,91350100M000100Y43,是,2017-03-01,2017/3/5,2017年3月20日,2,否,true\n"
          + "3,I-2,320000,91110000802100433B,是,2017-03-01,20170306,,3,是,1\n"
          + "4,I-3,440000,9144030071526726XG,否,2017-03-02,,,,,\n";

  private Path folder;
  private LakeFixture house;

  @BeforeEach
  void open(@TempDir Path temporary) {
    folder = temporary;
    house = new LakeFixture(temporary);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void goodLinesAreKeptAndCounted() {
    Loaded loaded = house.load("inspections", "log.csv", GOOD);
    assertThat(loaded.findings()).isEmpty();
    assertThat(loaded.outcome()).isEqualTo(Loaded.Outcome.RECORDED);
    assertThat(loaded.rows()).isEqualTo(3);

    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    Answers answers =
        house.lake.ask(
            snapshot,
            List.of(
                LakeFixture.question("all", "inspections", "true", "count(*)", "unit"),
                LakeFixture.question(
                    "done", "inspections", "inspected_on is not null", "count(*)", "unit"),
                LakeFixture.question("people", "inspections", "true", "sum(inspectors)"),
                LakeFixture.question(
                    "targets", "inspections", "planned", "count(distinct target_code)")));
    assertThat(answers.of("all"))
        .isEqualTo(Map.of(List.of("320000"), new BigDecimal(2), List.of("440000"), BigDecimal.ONE));
    assertThat(answers.of("done")).isEqualTo(Map.of(List.of("320000"), new BigDecimal(2)));
    assertThat(answers.figure("people")).contains(new BigDecimal(5));
    assertThat(answers.figure("targets")).contains(new BigDecimal(2));
  }

  @Test
  void theRowsBehindAFigureAreThere() {
    house.load("inspections", "log.csv", GOOD);
    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    Rows rows =
        house.lake.rows(
            snapshot,
            LakeFixture.question("all", "inspections", "planned", "count(*)", "unit"),
            Map.of("unit", "320000"),
            1);
    assertThat(rows.total()).isEqualTo(2);
    assertThat(rows.list()).hasSize(1);
    assertThat(rows.list().get(0).values())
        .containsExactly(
            "I-1",
            "320000",
            "91350100M000100Y43",
            "true",
            "2017-03-01",
            "2017-03-05",
            "2017-03-20",
            "2",
            "false",
            "true",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "11");
    assertThat(rows.list().get(0).file()).isEqualTo("log.csv");
    assertThat(rows.list().get(0).place()).isEqualTo("2");
  }

  @Test
  void theSameBytesTwiceChangeNothing() {
    Loaded first = house.load("inspections", "log.csv", GOOD);
    Snapshot before = house.lake.freeze(LakeFixture.NOON);
    Loaded second = house.load("inspections", "log.csv", GOOD);
    assertThat(second.outcome()).isEqualTo(Loaded.Outcome.ALREADY_KNOWN);
    assertThat(second.batch()).isEqualTo(first.batch());
    assertThat(house.lake.freeze(LakeFixture.NOON)).isEqualTo(before);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsKept() {
    Loaded loaded =
        house.load(
            "inspections",
            "log.csv",
            HEADER
                + "2,I-1,320000,91350100M000100Y43,vielleicht,2017-03-05,2017-03-01,,two,是,true\n"
                + "3,I-1,320000,91350100M000100Y43,是,2017-02-30,,2017-03-01,-1,是,true\n"
                + "4,,999999,91350100M000100Y43,是,2017-03-01,2017-03-05,2017-03-20,1,是,true\n");
    Wording words =
        Wording.read(LakeFixture.TEMPLATES.folder().resolve("wording/findings"), Lang.EN);
    assertThat(loaded.outcome()).isEqualTo(Loaded.Outcome.REJECTED);
    assertThat(loaded.findings().stream().map(finding -> shown(words, finding)))
        .containsExactly(
            "2 inspection_no: The number \"I-1\" stands 2 times in the file. Keep one line.",
            "2 planned: \"In the plan of the year\" must be yes or no; found \"vielleicht\".",
            "2 inspected_on: The target was inspected before it was drawn.",
            "2 inspectors: \"Number of inspectors\" must be a whole number; found \"two\".",
            "3 inspection_no: The number \"I-1\" stands 2 times in the file. Keep one line.",
            "3 drawn_on: \"Drawn on\" must be a day such as 2017-03-05; found \"2017-02-30\".",
            "3 published_on: The result was published before the inspection.",
            "3 inspectors: The number of inspectors is negative.",
            "4 inspection_no: \"Inspection number\" is missing; every line must have it.",
            "4 unit: The register has no unit with the code \"999999\" (day: 2017-03-05). Check the"
                + " code; after a merger the new one counts.",
            "4 inspectors: Fewer than two inspectors.");
    assertThat(loaded.counts()).containsEntry("line_twice", 2L).hasSize(7);
    assertThat(Files.exists(folder.resolve("lake/batches"))).isFalse();
    assertThat(house.ledger.batches().known(LakeFixture.NOON)).isEmpty();
  }

  @Test
  void aCodeThatIsNoneOfAnOrganizationIsRefusedWithWhatItShouldBe() {
    Loaded loaded =
        house.load(
            "inspections",
            "log.csv",
            HEADER
                + "2,I-1,320000,91350100M000100Y34,是,2017-03-01,2017-03-05,,2,是,true\n"
                + "3,I-2,320000,91350100m000100y43,是,2017-03-01,2017-03-05,,2,是,true\n"
                + "4,I-3,320000,440301103097413,是,2017-03-01,2017-03-05,,2,是,true\n");
    Wording words =
        Wording.read(LakeFixture.TEMPLATES.folder().resolve("wording/findings"), Lang.EN);
    assertThat(loaded.findings().stream().map(finding -> shown(words, finding)))
        .containsExactly(
            "2 target_code: \"Code of the target\": \"91350100M000100Y34\" is no unified social"
                + " credit code (GB 32100-2015): its check character is \"4\", expected 0. Compare"
                + " it with the business license.",
            "4 target_code: \"Code of the target\": \"440301103097413\" is no unified social"
                + " credit code (GB 32100-2015): its number of characters is \"15\", expected 18."
                + " Compare it with the business license.");
  }

  @Test
  void whatOnlyAsksForAnExplanationIsKept() {
    Loaded loaded =
        house.load(
            "inspections",
            "log.csv",
            HEADER
                + "2,I-1,320000,91350100M000100Y43,是,2017-03-01,2017-03-05,2017-03-20,1,是,true\n");
    assertThat(loaded.findings().stream().map(Finding::code)).containsExactly("line_check_broken");
    assertThat(loaded.outcome()).isEqualTo(Loaded.Outcome.RECORDED);
  }

  @Test
  void ofManyMistakesOfOneKindTheNumberIsTold() {
    StringBuilder lines = new StringBuilder(HEADER);
    for (int row = 2; row < 502; row++) {
      lines.append(row + ",I-" + row + ",320000,91350100M000100Y43,是,soon,,,,,\n");
    }
    Loaded loaded = house.load("inspections", "log.csv", lines.toString());
    assertThat(loaded.findings().list()).hasSize(201);
    assertThat(loaded.findings().list().get(200))
        .isEqualTo(
            new MoreOfTheSame(
                new FilePlace("log.csv"),
                LakeFixture.dataset("inspections").find("drawn_on").orElseThrow().name(),
                500,
                200));
    assertThat(loaded.counts()).isEqualTo(Map.of("line_not_a_day", 500L));
  }

  @Test
  void aHeaderAloneIsNoFileOfLines() {
    Loaded loaded = house.load("inspections", "log.csv", HEADER);
    assertThat(loaded.findings().stream().map(Finding::code)).containsExactly("no_lines");
  }

  @Test
  void aUnitCountsOnlyWhileItStands() {
    String before = "2,I-1,341400,91350100M000100Y43,是,2010-12-03,2010-12-05,,2,是,是\n";
    String after = "3,I-2,341400,91350100M000100Y43,是,2012-12-03,2012-12-05,,2,是,是\n";
    assertThat(house.load("inspections", "a.csv", HEADER + before).findings()).isEmpty();
    assertThat(house.load("inspections", "b.csv", HEADER + after).findings().stream())
        .containsExactly(
            new LineUnitUnknown(new RowPlace("b.csv", 3, "unit"), "341400", "2012-12-05"));
  }

  @Test
  void ofTwoFilesWithOneCaseTheLaterCounts() {
    house.load("inspections", "first.csv", GOOD);
    house.load(
        "inspections",
        "correction.csv",
        HEADER + "2,I-1,440000,91350100M000100Y43,是,2017-03-01,2017-03-05,2017-03-20,2,否,true\n");
    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    Question all = LakeFixture.question("all", "inspections", "true", "count(*)", "unit");
    assertThat(house.lake.ask(snapshot, List.of(all)).of("all"))
        .isEqualTo(Map.of(List.of("320000"), BigDecimal.ONE, List.of("440000"), new BigDecimal(2)));
    assertThat(house.lake.rows(snapshot, all, Map.of(), 10).list().get(0).file())
        .isEqualTo("correction.csv");
  }

  @Test
  void theOrderOfLinesDoesNotMatter() {
    Question all = LakeFixture.question("all", "inspections", "problem", "count(*)", "unit");
    List<String> lines = new ArrayList<>(GOOD.substring(HEADER.length()).lines().toList());
    Collections.shuffle(lines, new Random(7));
    house.load("inspections", "log.csv", HEADER + String.join("\n", lines) + "\n");
    Answers shuffled = house.lake.ask(house.lake.freeze(LakeFixture.NOON), List.of(all));
    assertThat(shuffled.of("all")).isEqualTo(Map.of(List.of("320000"), BigDecimal.ONE));
  }

  @Test
  void theSameFileGivesTheSameBytesInAnyLake(@TempDir Path elsewhere) {
    house.load("inspections", "log.csv", GOOD);
    try (LakeFixture other = new LakeFixture(elsewhere)) {
      other.load("inspections", "log.csv", GOOD);
      assertThat(other.ledger.batches().known(LakeFixture.NOON))
          .isEqualTo(house.ledger.batches().known(LakeFixture.NOON));
      assertThat(other.lake.freeze(LakeFixture.NOON))
          .isEqualTo(house.lake.freeze(LakeFixture.NOON));
    }
  }

  @Test
  void whatTheLedgerDoesNotNameDoesNotExist() throws IOException {
    house.load("inspections", "log.csv", GOOD);
    Path known = folder.resolve("lake/batches/inspections");
    Path crashed = known.resolve("inspections-0123456789abcdef");
    Files.createDirectory(crashed);
    Path batch;
    try (Stream<Path> batches = Files.list(known)) {
      batch = batches.filter(each -> !each.equals(crashed)).findFirst().orElseThrow();
    }
    Files.copy(batch.resolve("part-00000.parquet"), crashed.resolve("part-00000.parquet"));
    Question all = LakeFixture.question("all", "inspections", "true", "count(*)");
    assertThat(house.lake.ask(house.lake.freeze(LakeFixture.NOON), List.of(all)).figure("all"))
        .contains(new BigDecimal(3));
  }

  @Test
  void aCrashBeforeTheLedgerKnowsIsMendedByLoadingAgain() throws IOException {
    String sha256 = Store.sha256OfText("log.csv" + GOOD);
    Path left = folder.resolve("lake/batches/inspections/inspections-" + sha256.substring(0, 16));
    Files.createDirectories(left);
    Files.writeString(left.resolve("part-00000.parquet"), "half a file");
    assertThat(house.load("inspections", "log.csv", GOOD).outcome())
        .isEqualTo(Loaded.Outcome.RECORDED);
    Question all = LakeFixture.question("all", "inspections", "true", "count(*)");
    assertThat(house.lake.ask(house.lake.freeze(LakeFixture.NOON), List.of(all)).figure("all"))
        .contains(new BigDecimal(3));
  }

  @Test
  void personalColumnsMakeNoGroupsAndAreNotShown() {
    Question byPerson = LakeFixture.question("q", "responses", "true", "count(*)", "response_no");
    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    assertThatThrownBy(() -> house.lake.ask(snapshot, List.of(byPerson)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("response_no");
    Question all = LakeFixture.question("q", "responses", "true", "count(*)");
    assertThat(house.lake.rows(snapshot, all, Map.of(), 5).columns())
        .doesNotContain("response_no")
        .contains("overall");
  }

  private static String shown(Wording words, Finding finding) {
    RowPlace place = (RowPlace) finding.place();
    return place.row() + " " + place.column() + ": " + words.say(finding);
  }
}
