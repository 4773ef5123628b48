package zhiheng.templates.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;
import zhiheng.templates.wording.Wording;

/** Each mistake in a system is found, where it stands, and all of them at once. */
class SystemMistakesTest {
  private static final Path FOLDER = Path.of(System.getProperty("zhiheng.templates"));
  private static final Datasets DATASETS = Datasets.read(FOLDER).datasets();
  private static final String GOOD =
      """
      system: small
      version: "2017"
      title: {zh: 小, en: Small}
      basis: {zh: 例, en: Example}
      units: {level: province}
      points: 10
      grades:
        - {code: good, name: {zh: 好, en: Good}, from: 6}
        - {code: bad, name: {zh: 差, en: Bad}, from: 0}
      dimensions:
        - code: efficiency
          name: {zh: 效率, en: Efficiency}
          points: 10
          indicators:
            - code: rate
              name: {zh: 率, en: Rate}
              source: {zh: 例, en: Example}
              points: 10
              value: {of: done, per: all, show: percent}
              score: {goalposts: {none: 80 %, all: 100 %}}
      vetoes:
        - {code: v, name: {zh: 否, en: Veto}, source: {zh: 例, en: E}, measure: done, above: 9, grade_at_most: bad}
      measures:
        done: {name: {zh: 办结, en: Done}, dataset: returns, where: "item = 'a'", aggregate: sum(amount), when: year}
        all: {name: {zh: 全部, en: All}, dataset: returns, where: "item = 'b'", aggregate: sum(amount), when: year}
      """;

  @Test
  void aGoodSystemSaysNothing() {
    assertThat(read(GOOD)).isEmpty();
  }

  @Test
  void pointsThatDoNotAddUpAreFoundInDimensionAndSystem() {
    assertThat(said(GOOD.replace("    points: 10\n    ind", "    points: 12\n    ind")))
        .containsExactly(
            "13:13 The points of \"Efficiency\" do not add up (All units): 12 are stated, the parts"
                + " make 10. Adjust the parts.",
            "6:9 The points of \"Small\" do not add up (All units): 10 are stated, the parts make"
                + " 12. Adjust the parts.");
  }

  @Test
  void pointsBelowZeroAreFoundAlsoWhereTheSumIsRight() {
    String indicator = GOOD.substring(GOOD.indexOf("      - code: rate"), GOOD.indexOf("vetoes:"));
    String other =
        indicator.replace("code: rate", "code: other").replace("points: 10", "points: -2");
    String more = indicator.replace("points: 10", "points: 12") + other;
    assertThat(codes(GOOD.replace(indicator, more))).containsExactly("not_positive");
  }

  @Test
  void aSystemCallsItsGradesWhatItLikes() {
    IndicatorSystem provinces = Templates.open(FOLDER).systems().find("provinces", 2017).get();
    assertThat(
            Wording.read(FOLDER.resolve("wording/reasons"), Lang.ZH)
                .and(Map.of("grade.poor", new Text("差", "Poor")))
                .say("grade.poor"))
        .isEqualTo("差");
    assertThat(provinces.names().keySet()).contains("grade.excellent", "group.class-1");
  }

  @Test
  void goalpostsMustDiffer() {
    assertThat(said(GOOD.replace("none: 80 %", "none: 100 %")))
        .containsExactly(
            "20:16 Both goalposts are 1.00; no line can be drawn between them. Change one.");
  }

  @Test
  void aMeasureThatNobodyKnowsIsFoundWithTheNearestName() {
    assertThat(said(GOOD.replace("of: done", "of: doen")))
        .containsExactly("19:21 There is no measure named \"doen\". Did you mean \"done\"?");
  }

  @Test
  void aMeasureAsksOnlyForWhatItsDatasetHolds() {
    assertThat(
            codes(
                GOOD.replace("item = 'b'", "itme = 'b'")
                    .replace("when: year}\n  all", "when: yaer}\n  all")
                    .replace("sum(amount), when: year}\n", "avg(amount), when: year}\n")))
        .contains("unknown_dataset_column", "aggregate_refused");
    assertThat(
            said(
                GOOD.replace(
                    "dataset: returns, where: \"item = 'a'",
                    "dataset: return, where: \"item = 'a'")))
        .first()
        .asString()
        .endsWith("There is no dataset named \"return\". Did you mean \"returns\"?");
  }

  @Test
  void aRuleThatNobodyKnowsIsFoundWithThoseThatAre() {
    assertThat(said(GOOD.replace("goalposts:", "goalpost:")))
        .singleElement()
        .asString()
        .startsWith("20:17 Unknown field \"goalpost\". Fields known here: per-case, growth, bands");
  }

  @Test
  void stepsStandInOrderAndWorseNeverEarnsMore() {
    String steps =
        "score: {bands: {steps: [{from: 50 %, points: 10}, {from: 90 %, points: 9}],"
            + " otherwise: 9.5}}";
    assertThat(codes(GOOD.replaceAll("score: .*", steps)))
        .containsExactly("steps_out_of_order", "worse_earns_more");
  }

  @Test
  void theBestStepIsWorthWhatTheIndicatorIsWorth() {
    String steps = "score: {bands: {steps: [{from: 50 %, points: 8}], otherwise: 0}}";
    assertThat(codes(GOOD.replaceAll("score: .*", steps))).containsExactly("best_is_not_all");
  }

  @Test
  void gradesRunDownToZero() {
    assertThat(codes(GOOD.replace("Bad}, from: 0", "Bad}, from: 1")))
        .containsExactly("lowest_grade_not_from_zero");
  }

  @Test
  void aVetoNamesAGradeThatThereIs() {
    assertThat(codes(GOOD.replace("grade_at_most: bad", "grade_at_most: worse")))
        .containsExactly("unknown_name");
  }

  @Test
  void sharesLieBetweenNoneAndAll() {
    String quantiles = "score: {quantiles: {parts: [{top: 25 %, share: 120 %}], otherwise: 0}}";
    assertThat(codes(GOOD.replaceAll("score: .*", quantiles))).containsExactly("not_a_share");
  }

  @Test
  void unitsLieBelowAUnit() {
    assertThat(codes(GOOD.replace("{level: province}", "{level: prefecture, below: 江苏}")))
        .containsExactly("below_no_unit");
  }

  @Test
  void allMistakesComeAtOnce() {
    assertThat(
            codes(
                GOOD.replace("of: done", "of: doen")
                    .replace("none: 80 %", "none: 100 %")
                    .replace("from: 0", "from: 1")))
        .containsExactly("unknown_name", "goalposts_are_equal", "lowest_grade_not_from_zero");
  }

  private static List<Finding> read(String text) {
    return YamlFile.read(text, "small.yaml", new SystemReader("small", "2017", "", DATASETS)::read)
        .findings()
        .list();
  }

  private static List<String> codes(String text) {
    return read(text).stream().map(Finding::code).toList();
  }

  private static List<String> said(String text) {
    Wording wording = Wording.read(FOLDER.resolve("wording/findings"), Lang.EN);
    return read(text).stream()
        .map(
            finding ->
                finding.place() instanceof LinePlace place
                    ? place.line() + ":" + place.column() + " " + wording.say(finding)
                    : wording.say(finding))
        .toList();
  }
}
