package zhiheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.indicators.Explanation.Evidence;
import zhiheng.lake.Answers;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Freeze, ask, score, rank, record; then the way back. */
class AssessorTest {
  private static final Instant AS_OF = Instant.parse("2018-02-01T00:00:00Z");
  private static final UnitCode JIANGSU = new UnitCode("320000");

  private final Templates templates =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private final IndicatorSystem provinces =
      templates.systems().find("provinces", 2017).orElseThrow();
  private final FixedLake lake =
      FixedLake.of(provinces, 2017, templates.register().provinces(LocalDate.of(2017, 12, 31)));

  private final Ledger ledger;

  AssessorTest(@TempDir Path folder) {
    Clock clock = Clock.fixed(Instant.parse("2018-01-15T00:00:00Z"), ZoneOffset.UTC);
    ledger = Ledger.open(LedgerAddress.embedded(folder), clock);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void allProvincesAreAssessedAndTheResultIsKept() {
    Assessment given = assessor(lake).assess("provinces", 2017, AS_OF, true);
    assertThat(given.units()).hasSize(31);
    assertThat(given.units())
        .extracting(UnitScore::peerGroup)
        .containsOnly("class-1", "class-2", "class-3");
    assertThat(given.run()).isEqualTo("provinces-2017-01");
    assertThat(given.title().zh()).isEqualTo("2017年度省级专利行政执法绩效考核指标体系");
    assertThat(ledger.assessments().find(given.run())).contains(given);
  }

  @Test
  void computedAgainTheNumbersAreTheSameToTheLastDigit() {
    String run = assessor(lake).assess("provinces", 2017, AS_OF, true).run();
    Recomputed again = assessor(lake).again(run);
    assertThat(again.differences()).isEmpty();
    assertThat(again.same()).isTrue();
    assertThat(again.definitionChanged()).isFalse();
  }

  @Test
  void aFigureThatChangedIsSeenWhereItCounts() {
    String run = assessor(lake).assess("provinces", 2017, AS_OF, true).run();
    Recomputed again = assessor(with("media_reports@2017", "1")).again(run);
    assertThat(again.same()).isFalse();
    assertThat(again.differences())
        .filteredOn(difference -> difference.unit().equals("320000"))
        .extracting(Recomputed.Difference::node)
        .contains("media");
  }

  @Test
  void atEveryNodeThePartsMakeTheWhole() {
    Assessment given = assessor(lake).assess("provinces", 2017, AS_OF, true);
    given.units().forEach(unit -> partsMakeTheWhole(unit.total()));
  }

  @Test
  void aRecordedAssessmentCanBeScoredAgainFromItself() {
    Assessment given = assessor(lake).assess("provinces", 2017, AS_OF, true);
    Recalled recalled = Recalled.of(given, templates).orElseThrow();
    assertThat(recalled.rulesChanged()).isFalse();
    assertThat(Judgment.of(provinces, recalled.subjects())).isEqualTo(given.units());
  }

  @Test
  void theChangeBetweenTwoYearsIsExplainedToTheLastDigit() {
    assessor(lake).assess("provinces", 2017, AS_OF, true);
    FixedLake next =
        FixedLake.of(provinces, 2018, templates.register().provinces(LocalDate.of(2018, 12, 31)));
    Assessment given = assessor(next).assess("provinces", 2018, AS_OF, true);
    var total =
        new YearOnYear(templates, ledger.assessments()).of(given, JIANGSU).orElseThrow().total();
    assertThat(total.rules()).isZero();
    assertThat(total.data().add(total.peers())).isEqualByComparingTo(total.change());
    assertThat(total.after())
        .isEqualByComparingTo(given.find(JIANGSU).orElseThrow().total().points());
  }

  private static void partsMakeTheWhole(ScoreNode node) {
    if (!node.children().isEmpty()) {
      assertThat(
              node.children().stream()
                  .map(ScoreNode::points)
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(node.points());
      node.children().forEach(AssessorTest::partsMakeTheWhole);
    }
  }

  @Test
  void thirteenCitiesOfJiangsuAreAssessedByTheProvincialTable() {
    IndicatorSystem cities = templates.systems().find("cities", 2017).orElseThrow();
    FixedLake their =
        FixedLake.of(cities, 2017, templates.register().below(JIANGSU, LocalDate.of(2017, 12, 31)));
    Assessment given = assessor(their).assess("cities", 2017, AS_OF, true);
    assertThat(given.units()).hasSize(13);
    assertThat(given.units()).allSatisfy(unit -> assertThat(unit.peerGroup()).isEqualTo("all"));
  }

  @Test
  void otherProvincesAssessTheirOwnCitiesByTheSameTable() {
    for (String province : List.of("440000", "430000")) {
      List<Unit> theirs =
          templates.register().below(new UnitCode(province), LocalDate.of(2017, 12, 31));
      IndicatorSystem cities = templates.systems().find("cities-" + province, 2017).orElseThrow();
      Assessment given =
          assessor(FixedLake.of(cities, 2017, theirs))
              .assess("cities-" + province, 2017, AS_OF, true);

      assertThat(given.run()).isEqualTo("cities-" + province + "-2017-01");
      assertThat(given.units())
          .hasSizeGreaterThan(12)
          .allMatch(unit -> unit.unit().code().startsWith(province.substring(0, 2)));
      assertThat(assessor(FixedLake.of(cities, 2017, theirs)).again(given.run()).same()).isTrue();
    }
    assertThat(ledger.assessments().latest("cities-440000", 2017).orElseThrow().title().zh())
        .isEqualTo("2017年度广东市级专利行政执法考核（16 项）");
  }

  @Test
  void nobodyIsAssessedWhereTheRegisterKnowsNobody() {
    assertThatThrownBy(() -> assessor(lake).assess("cities-990000", 2017, AS_OF, true))
        .isInstanceOf(NobodyAssessed.class);
  }

  @Test
  void aSystemThatNobodyKnowsIsNamedWithThoseThatAre() {
    assertThatThrownBy(() -> assessor(lake).assess("counties", 2017, AS_OF, true))
        .isInstanceOfSatisfying(
            UnknownSystem.class,
            unknown ->
                assertThat(unknown.known())
                    .containsExactly(
                        "assistance-centers 2017",
                        "cities 2017",
                        "program-526 2017",
                        "provinces 2017",
                        "random-inspections 2017",
                        "reporting-discipline 2017"));
  }

  @Test
  void aScoreFindsItsWayBackToTheCells() {
    for (Month month : new Year(2017).months()) {
      handIn(month, "infringement.filed", Integer.toString(month.month()));
    }
    Assessment given =
        assessor(with("infringement_filed@2017", "78")).assess("provinces", 2017, AS_OF, true);
    Evidence evidence = evidence(given, "conclusion_rate", "infringement_filed");
    assertThat(evidence.figures()).hasSize(12);
    assertThat(evidence.figures().get(5).observation())
        .isEqualTo(observation("infringement.filed", "6"));
    assertThat(evidence.figures().get(5).handed().file()).isEqualTo("江苏-2017-06.xlsx");
    assertThat(evidence.figures().get(5).handed().receipt().number()).isNotBlank();
    assertThat(
            evidence.figures().stream()
                .map(figure -> Objects.requireNonNull(figure.observation().amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(evidence.measured().figure());
  }

  @Test
  void aLevelAtTheEndOfTheYearIsOneCellOfDecember() {
    handIn(new Month(2017, 11), "staff.enforcement", "90");
    handIn(new Month(2017, 12), "staff.enforcement", "91");
    Assessment given = assessor(with("staff@2017", "91")).assess("provinces", 2017, AS_OF, true);
    assertThat(evidence(given, "cases_per_officer", "staff").figures())
        .extracting(figure -> figure.handed().file())
        .containsExactly("江苏-2017-12.xlsx");
  }

  @Test
  void rowsOfLinesAreAskedOfTheSnapshotByTheSameQuestion() {
    Assessment given =
        assessor(with("inspections_drawn@2017", "50")).assess("provinces", 2017, AS_OF, true);
    Evidence evidence = evidence(given, "inspections_done", "inspections_drawn");
    assertThat(evidence.figures()).isEmpty();
    assertThat(explanation().rows(lake, given, evidence.measured(), 10).orElseThrow().list().get(0))
        .satisfies(
            row -> {
              assertThat(row.values())
                  .containsExactly("drawn_on between date '2017-01-01' and date '2017-12-31'");
              assertThat(row.file()).isEqualTo("{unit=320000}");
            });
  }

  @Test
  void whatAUnitGaveItselfStandsBesideWhatWasConfirmed() {
    ledger
        .submissions()
        .record(
            new Submission(
                SelfScores.FORM,
                "2017",
                JIANGSU,
                new Year(2017),
                "provinces",
                "自评.xlsx",
                "ab".repeat(32),
                List.of(
                    new Observation("0001", "indicator", null, "media", "自评", "A2"),
                    new Observation("0001", "points", new BigDecimal("3"), null, "自评", "B2"),
                    new Observation("0002", "indicator", null, "sun", "自评", "A3"),
                    new Observation("0002", "points", new BigDecimal("1"), null, "自评", "B3")),
                List.of()));
    Assessment given =
        assessor(with("media_reports@2017", "12")).assess("provinces", 2017, AS_OF, true);
    List<SelfScores.Row> rows = SelfScores.of(given, ledger.submissions(), Instant.MAX);
    assertThat(SelfScores.of(given, ledger.submissions(), Instant.EPOCH)).isEmpty();
    assertThat(rows).extracting(SelfScores.Row::indicator).containsExactly("media", "sun");
    assertThat(rows.get(0).confirmed().orElseThrow()).isEqualByComparingTo("1.2");
    assertThat(rows.get(0).difference().orElseThrow()).isEqualByComparingTo("-1.8");
    assertThat(rows.get(1).confirmed()).isEmpty();
  }

  private Evidence evidence(Assessment given, String indicator, String measure) {
    return explanation().of(given, JIANGSU, indicator).orElseThrow().evidence().stream()
        .filter(each -> each.measured().measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private Explanation explanation() {
    return new Explanation(templates, ledger.submissions());
  }

  private Assessor assessor(FixedLake asked) {
    return new Assessor(templates, asked, ledger);
  }

  /** The same lake, but for one figure of Jiangsu. */
  private FixedLake with(String question, String figure) {
    Map<String, Map<List<String>, BigDecimal>> figures = new HashMap<>(lake.answers().figures());
    Map<List<String>, BigDecimal> groups = new HashMap<>(lake.answers().of(question));
    groups.put(List.of(JIANGSU.code()), new BigDecimal(figure));
    figures.put(question, groups);
    return new FixedLake(new Answers(figures));
  }

  private void handIn(Month month, String item, String amount) {
    ledger
        .submissions()
        .record(
            new Submission(
                "monthly-return",
                "2016-01",
                JIANGSU,
                month,
                "",
                "江苏-" + month.code() + ".xlsx",
                month.code() + "0".repeat(57),
                List.of(observation(item, amount)),
                List.of()));
  }

  private static Observation observation(String item, String amount) {
    return new Observation(item, "month", new BigDecimal(amount), null, "月报", "D7");
  }
}
