package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.lake.Answers;
import zhiheng.lake.Loaded;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.lake.Snapshot;
import zhiheng.lake.SnapshotDamaged;
import zhiheng.ledger.submission.Observation;

/** A snapshot holds what was known at a moment, says the same for ever, and bears no tampering. */
class SnapshotTest {
  private static final Question FILED =
      LakeFixture.question(
          "filed", "returns", "item = 'infringement.filed'", "sum(amount)", "unit", "year");

  private Path folder;
  private LakeFixture house;

  @BeforeEach
  void open(@TempDir Path temporary) {
    folder = temporary;
    house = new LakeFixture(temporary);
    filed("320000", "2017-05", 400);
    filed("320000", "2017-06", 412);
    filed("440000", "2017-06", 500);
    house.load(
        "cases", "cases.csv", "row,case_no,unit,kind,filed_on\n2,C-1,320000,专利侵权纠纷,2017-01-05\n");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void figuresOfReturnsAreAddedUpByUnitAndYear() {
    Answers answers = house.lake.ask(house.lake.freeze(LakeFixture.NOON), List.of(FILED));
    assertThat(answers.of("filed"))
        .isEqualTo(
            Map.of(
                List.of("320000", "2017"),
                new BigDecimal("812"),
                List.of("440000", "2017"),
                new BigDecimal("500")));
  }

  @Test
  void aFigureFindsItsWayBackToItsCell() {
    Rows rows =
        house.lake.rows(house.lake.freeze(LakeFixture.NOON), FILED, Map.of("unit", "320000"), 100);
    assertThat(rows.list().stream().map(Rows.Row::file))
        .containsExactly("320000-2017-05.xlsx", "320000-2017-06.xlsx");
    assertThat(rows.list().stream().map(Rows.Row::place)).containsOnly("月报!D7");
    assertThat(rows.list().get(0).receipt()).startsWith("20180115-");
  }

  @Test
  void theSameKnowledgeIsTheSameSnapshot() {
    Snapshot first = house.lake.freeze(LakeFixture.NOON);
    assertThat(house.lake.freeze(LakeFixture.NOON)).isEqualTo(first);
    assertThat(house.lake.open(first.hash())).isEqualTo(first);
    assertThat(house.ledger.snapshots().find(first.hash())).isPresent();
  }

  @Test
  void factsWrittenDownBeforeAreTakenFromThere() throws IOException {
    Snapshot first = house.lake.freeze(LakeFixture.NOON);
    house.load(
        "cases", "more.csv", "row,case_no,unit,kind,filed_on\n2,C-2,320000,专利侵权纠纷,2017-02-06\n");
    Snapshot second = house.lake.freeze(LakeFixture.NOON);
    assertThat(second.hash()).isNotEqualTo(first.hash());
    assertThat(second.parts()).containsAll(first.parts());
    assertThat(house.lake.ask(second, List.of(FILED)).figure("filed", "320000", "2017"))
        .contains(new BigDecimal("812"));
  }

  @Test
  void factsTamperedWithAreWrittenAnewAndNotTakenOver() throws IOException {
    Snapshot first = house.lake.freeze(LakeFixture.NOON);
    try (Stream<Path> files = Files.walk(folder)) {
      Path facts =
          files.filter(file -> file.endsWith("facts/monthly-return.csv")).findFirst().orElseThrow();
      Files.writeString(facts, Files.readString(facts).replace("412", "999"));
    }
    house.load(
        "cases", "more.csv", "row,case_no,unit,kind,filed_on\n2,C-2,320000,专利侵权纠纷,2017-02-06\n");
    Snapshot second = house.lake.freeze(LakeFixture.NOON);
    assertThat(second.parts()).containsAll(first.parts());
    assertThat(house.lake.ask(second, List.of(FILED)).figure("filed", "320000", "2017"))
        .contains(new BigDecimal("812"));
  }

  @Test
  void aSnapshotAnswersTheSameAfterMoreIsKnown() {
    Snapshot before = house.lake.freeze(LakeFixture.NOON);
    filed("320000", "2017-07", 1000);
    Snapshot after = house.lake.freeze(LakeFixture.NOON);
    assertThat(after.hash()).isNotEqualTo(before.hash());
    assertThat(house.lake.ask(after, List.of(FILED)).figure("filed", "320000", "2017"))
        .contains(new BigDecimal("1812"));
    assertThat(house.lake.ask(before, List.of(FILED)).figure("filed", "320000", "2017"))
        .contains(new BigDecimal("812"));
  }

  @Test
  void noHistoryIsNoFigureAndNotZero() {
    Question none =
        LakeFixture.question("none", "returns", "item = 'media.reports'", "sum(amount)", "unit");
    Answers answers = house.lake.ask(house.lake.freeze(LakeFixture.NOON), List.of(none, FILED));
    assertThat(answers.of("none")).isEmpty();
  }

  @Test
  void manyQuestionsAtOnceAreAnsweredAsOneByOne() {
    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    List<Question> questions = new ArrayList<>(List.of(FILED));
    for (String month : List.of("month = 5", "month = 6", "month in (5, 7)", "month is null")) {
      questions.add(LakeFixture.question(month, "returns", month, "sum(amount)", "unit", "year"));
      questions.add(
          LakeFixture.question("n " + month, "returns", month, "count(*)", "unit", "year"));
    }
    Answers together = house.lake.ask(snapshot, questions);
    for (Question question : questions) {
      assertThat(house.lake.ask(snapshot, List.of(question)).of(question.code()))
          .as(question.code())
          .isEqualTo(together.of(question.code()));
    }
    assertThat(together.of("n month = 6")).hasSize(2);
    assertThat(house.asIfMuch().ask(snapshot, questions)).isEqualTo(together);
  }

  @Test
  void manyQuestionsAboutDaysAndFlagsAreAnsweredAsOneByOne() {
    Loaded log =
        house.load(
            "inspections",
            "log.csv",
            """
        row,inspection_no,unit,target_code,planned,drawn_on,inspected_on,published_on,inspectors,traced
        2,I-1,320000,91350100M000100Y43,是,2017-01-01,2017-02-01,2017-02-20,2,是
        3,I-2,320000,91110000802100433B,是,2017-12-31,2018-01-05,,3,否
        4,I-3,320000,9144030071526726XG,否,2016-12-31,,,2,
        5,I-4,320000,91100000100003962T,否,2017-06-01,2017-06-02,,2,
        6,I-5,440000,12100000400000624D,否,2017-06-01,2017-06-02,2017-07-01,2,否
        """);
    assertThat(log.findings().list()).isEmpty();
    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    String drawn = "drawn_on between date '2017-01-01' and date '2017-12-31'";
    List<Question> questions = new ArrayList<>();
    for (String where :
        List.of(
            drawn,
            drawn + " and inspected_on is not null",
            drawn + " and (traced = false or published_on is null)",
            drawn + " and not (planned or inspectors > 2)",
            drawn + " and inspected_on <= published_on",
            drawn + " and inspectors in (2, 3) and inspectors <> 3",
            "drawn_on = date '2016-12-31'")) {
      questions.add(LakeFixture.question("n " + where, "inspections", where, "count(*)", "unit"));
      questions.add(
          LakeFixture.question("sum " + where, "inspections", where, "sum(inspectors)", "unit"));
      questions.add(
          LakeFixture.question(
              "targets " + where, "inspections", where, "count(distinct target_code)", "unit"));
    }
    Answers together = house.lake.ask(snapshot, questions);
    for (Question question : questions) {
      assertThat(together.of(question.code()))
          .as(question.code())
          .isEqualTo(house.lake.ask(snapshot, List.of(question)).of(question.code()));
    }
    assertThat(house.asIfMuch().ask(snapshot, questions)).isEqualTo(together);
    assertThat(together.figure("n " + drawn, "320000")).contains(new BigDecimal("3"));
    assertThat(together.figure("sum " + drawn, "320000")).contains(new BigDecimal("7"));
  }

  @Test
  void groupsWithoutARowAreMissingHoweverManyQuestionsAreAsked() {
    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    List<Question> questions = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String where = "month = " + month + " and item = 'infringement.filed'";
      questions.add(LakeFixture.question("n" + month, "returns", where, "count(*)"));
      questions.add(LakeFixture.question("sum" + month, "returns", where, "sum(amount)"));
    }
    Answers much = house.asIfMuch().ask(snapshot, questions);
    assertThat(much).isEqualTo(house.lake.ask(snapshot, questions));
    assertThat(much.figures()).containsOnlyKeys("n5", "sum5", "n6", "sum6");
  }

  @Test
  void aLineBreakInACellBreaksNothing() {
    house.submit(
        "monthly-return",
        "330000",
        "2017-06",
        "",
        List.of(
            new Observation("media.reports", "month", BigDecimal.TEN, "一\n\"二\", 三", "月报", "D60")));
    Question media =
        LakeFixture.question("media", "returns", "item = 'media.reports'", "sum(amount)");
    assertThat(house.lake.ask(house.lake.freeze(LakeFixture.NOON), List.of(media)).figure("media"))
        .contains(BigDecimal.TEN);
  }

  @Test
  void publishedFiguresCanBeAskedBesideOurOwn() {
    Question total =
        LakeFixture.question(
            "total",
            "published",
            "series = 'enforcement' and item = 'cases_total' and year = 2017",
            "sum(value)");
    assertThat(house.lake.ask(house.lake.freeze(LakeFixture.NOON), List.of(total)).figure("total"))
        .contains(new BigDecimal("66649"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.tsv", "facts/monthly-return.csv", "facts/units.csv"})
  void anEditBehindOurBackIsFound(String file) throws IOException {
    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    Path edited = folder.resolve("lake/snapshots").resolve(snapshot.hash()).resolve(file);
    Files.writeString(edited, " ", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> house.lake.open(snapshot.hash()))
        .isInstanceOfSatisfying(
            SnapshotDamaged.class, damaged -> assertThat(damaged.file()).isEqualTo(file));
  }

  @Test
  void aBatchThatWasTakenAwayIsMissed() throws IOException {
    Snapshot snapshot = house.lake.freeze(LakeFixture.NOON);
    Path batches = folder.resolve("lake/batches/cases");
    Path batch;
    try (Stream<Path> all = Files.list(batches)) {
      batch = all.findFirst().orElseThrow();
    }
    Files.delete(batch.resolve("part-00000.parquet"));
    assertThatThrownBy(() -> house.lake.open(snapshot.hash()))
        .isInstanceOf(SnapshotDamaged.class)
        .hasMessageContaining("batches/cases/" + batch.getFileName());
  }

  @Test
  void nothingIsLeftWhereFilesAreStaged() throws IOException {
    house.lake.freeze(LakeFixture.NOON);
    try (Stream<Path> staged = Files.list(folder.resolve("lake/staging"))) {
      assertThat(staged).isEmpty();
    }
  }

  private void filed(String unit, String month, int cases) {
    house.submit(
        "monthly-return",
        unit,
        month,
        "",
        List.of(
            new Observation(
                "infringement.filed", "month", BigDecimal.valueOf(cases), null, "月报", "D7"),
            new Observation(
                "infringement.filed", "ytd", BigDecimal.valueOf(9999), null, "月报", "E7")));
  }
}
