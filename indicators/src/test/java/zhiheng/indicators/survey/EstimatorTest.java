package zhiheng.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.table.TableFile;

class EstimatorTest {
  private static final Path REFERENCE = Path.of("src/test/resources/reference/survey-api");
  private static final Estimator.Known NOTHING = new Estimator.Known(List.of(), List.of(), 10, 1);

  /** R 4.2.2, survey 4.1-1, its api data; see the README beside the file. */
  @ParameterizedTest
  @CsvFileSource(resources = "/reference/survey-api/expected.csv", numLinesToSkip = 1)
  void estimatesAreThoseOfR(
      String design, String statistic, String variable, String domain, double value, Double error)
      throws IOException {
    Estimator estimator = design.equals("strat_fpc") ? stratified() : clustered();
    String by = domain == null ? "" : domain.substring(0, domain.indexOf('='));
    String asked = statistic.matches("degf|mean_.*|deff_mean") ? "mean" : statistic;
    asked = asked.startsWith("prop") ? "proportion" : asked;
    Questions questions =
        new Questions(
            asked.equals("mean") ? List.of(variable == null ? "api00" : variable) : List.of(),
            asked.equals("total") ? List.of(variable) : List.of(),
            asked.equals("ratio") ? List.of(variable) : List.of(),
            asked.equals("proportion") ? List.of(variable) : List.of(),
            List.of(),
            List.of(),
            by.isEmpty() ? List.of() : List.of(by));
    Estimate found =
        estimator.answer(questions).stream()
            .filter(each -> domain == null || each.domain().equals(domain))
            .findFirst()
            .get();
    double looked =
        switch (statistic) {
          case "degf" -> found.degrees();
          case "deff_mean" -> found.designEffect();
          case "mean_ci95_low_t", "prop_ci95_low_logit" -> found.lower();
          case "mean_ci95_high_t", "prop_ci95_high_logit" -> found.upper();
          default -> found.value();
        };
    // The expected values are printed with twelve digits.
    assertThat(looked).isCloseTo(value, withinPercentage(1e-7));
    if (error != null) {
      assertThat(found.error()).isCloseTo(error, withinPercentage(1e-7));
    }
  }

  /** R 4.2.2, survey 4.1-1: {@code deff(svymean(~api00, dstrat, deff = "replace"))}. */
  @Test
  void theDesignEffectMayBeAgainstSamplingWithReplacement() throws IOException {
    Estimator estimator =
        Estimator.of(
            TableFile.read(REFERENCE.resolve("apistrat.csv")),
            new DesignColumns(
                List.of("stype"), List.of(), Optional.of("pw"), List.of("fpc"), false),
            NOTHING,
            new Estimator.Settings(LonelyStratum.FAIL, Degrees.AS_R, 0.95, true));
    Questions mean =
        new Questions(
            List.of("api00"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(estimator.answer(mean).get(0).designEffect())
        .isCloseTo(1.16556617145353, withinPercentage(1e-10));
  }

  @Test
  void theOrderOfRowsChangesNoDigit() throws IOException {
    List<String> lines = Files.readAllLines(REFERENCE.resolve("apiclus1.csv"));
    List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(rows, new Random(11));
    rows.add(0, lines.get(0));
    DesignColumns columns =
        new DesignColumns(List.of(), List.of("dnum"), Optional.of("pw"), List.of("fpc"), false);
    Questions all =
        new Questions(
            List.of("api00", "sch.wide"),
            List.of("enroll"),
            List.of("api00/api99"),
            List.of("awards"),
            List.of("api00"),
            List.of(0.1, 0.5),
            List.of("stype"));
    Estimator shuffled =
        Estimator.of(TableFile.of("t.csv", String.join("\n", rows)), columns, NOTHING, settings());
    assertThat(shuffled.answer(all)).isEqualTo(clustered().answer(all)).hasSize(27);
  }

  /**
   * Two stages by hand: 4 of 10 clusters, 2 of 3 in each; W. G. Cochran (1977), section 10.3 for
   * the mean of a two-stage sample of equal clusters.
   */
  @Test
  void theSecondStageAddsItsShare() {
    double[][] y = {{1, 3}, {4, 8}, {5, 6}, {2, 2}};
    StringBuilder text = new StringBuilder("c,e,N,M,y\n");
    double between = 0;
    double within = 0;
    double mean = 31.0 / 8;
    for (int i = 0; i < 4; i++) {
      double own = (y[i][0] + y[i][1]) / 2;
      between += (own - mean) * (own - mean) / 3;
      within += ((y[i][0] - own) * (y[i][0] - own) + (y[i][1] - own) * (y[i][1] - own)) / 4;
      text.append(i + ",1,10,3," + y[i][0] + "\n" + i + ",2,10,3," + y[i][1] + "\n");
    }
    double f1 = 4.0 / 10;
    double f2 = 2.0 / 3;
    double expected = (1 - f1) / 4 * between + f1 * (1 - f2) / (4 * 2) * within;
    DesignColumns columns =
        new DesignColumns(List.of(), List.of("c", "e"), Optional.empty(), List.of("N", "M"), false);
    Estimate found =
        Estimator.of(TableFile.of("t.csv", text.toString()), columns, NOTHING, settings())
            .answer(mean("y"))
            .get(0);
    assertThat(found.value()).isCloseTo(mean, withinPercentage(1e-10));
    assertThat(found.error() * found.error()).isCloseTo(expected, withinPercentage(1e-10));
  }

  @ParameterizedTest
  @CsvSource({"CERTAINTY, 0", "REMOVE, 0", "ADJUST, 1", "AVERAGE, 2"})
  void aLonelyStratumIsTreatedAsAsked(LonelyStratum lonely, int which) {
    DataTable table = TableFile.of("t.csv", "h,w,y\na,1,1\na,1,3\nb,1,8\n");
    DesignColumns columns =
        new DesignColumns(List.of("h"), List.of(), Optional.of("w"), List.of(), false);
    Estimator.Settings settings = new Estimator.Settings(lonely, Degrees.AS_R, 0.95);
    Estimate found = Estimator.of(table, columns, NOTHING, settings).answer(mean("y")).get(0);
    // By hand: in stratum a the terms are −1 and −1/3 (2 × sum of squares about their mean is 4/9).
    double a = 4.0 / 9;
    double[] expected = {a, a + 16.0 / 9, 2 * a};
    assertThat(found.error() * found.error()).isCloseTo(expected[which], withinPercentage(1e-10));
  }

  @Test
  void aLonelyStratumIsRefusedIfNothingIsSaid() {
    DataTable table = TableFile.of("t.csv", "h,w,y\na,1,1\na,1,3\nb,1,8\nc,1,8\n");
    DesignColumns columns =
        new DesignColumns(List.of("h"), List.of(), Optional.of("w"), List.of(), false);
    assertThat(refused(table, columns)).containsExactly("stratum_lonely", "stratum_lonely");
  }

  @Test
  void everythingWrongWithADesignIsToldAtOnce() {
    DataTable table = TableFile.of("t.csv", "h,c,w,N\na,1,-1,5\na,2,x,6\nb,1,,0.5\n");
    DesignColumns columns =
        new DesignColumns(List.of("h"), List.of("c"), Optional.of("w"), List.of("N"), false);
    assertThat(refused(table, columns))
        .contains("table_number_outside", "table_not_a_number", "table_cell_blank");
    DesignColumns unweighted =
        new DesignColumns(List.of("h"), List.of("c"), Optional.empty(), List.of("N"), false);
    assertThat(refused(table, unweighted))
        .contains("cluster_in_two_strata", "correction_varies", "correction_mixed");
  }

  /** R, survey 4.1-1: postStratify(dclus1, ~stype, data.frame(stype=c("E","H","M"), Freq=…)). */
  @Test
  void postStratificationIsThatOfTheHandbookOfSurvey() throws IOException {
    DataTable population = TableFile.of("p.csv", "stype,Freq\nE,4421\nH,755\nM,1018\n");
    Estimator estimator =
        Estimator.of(
            TableFile.read(REFERENCE.resolve("apiclus1.csv")),
            new DesignColumns(List.of(), List.of("dnum"), Optional.of("pw"), List.of("fpc"), false),
            new Estimator.Known(List.of(population), List.of(), 10, 1),
            settings());
    Estimate found = estimator.answer(mean("api00")).get(0);
    Estimate total =
        estimator
            .answer(
                new Questions(
                    List.of(),
                    List.of("enroll"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))
            .get(0);
    // As printed by help(postStratify): mean 642.31 with SE 23.921, total 3680893 with SE 406293.
    assertThat(found.value()).isCloseTo(642.31, withinPercentage(0.001));
    assertThat(found.error()).isCloseTo(23.921, withinPercentage(0.003));
    assertThat(total.value()).isCloseTo(3680893, withinPercentage(0.0001));
    assertThat(total.error()).isCloseTo(406293, withinPercentage(0.0002));
  }

  /** R, survey: help(rake), dclus1 raked to ~stype and ~sch.wide: mean 641.23 with SE 23.704. */
  @Test
  void rakingIsThatOfTheHandbookOfSurvey() throws IOException {
    DataTable types = TableFile.of("p.csv", "stype,Freq\nE,4421\nH,755\nM,1018\n");
    DataTable wide = TableFile.of("q.csv", "sch.wide,Freq\nNo,1072\nYes,5122\n");
    Estimator estimator =
        Estimator.of(
            TableFile.read(REFERENCE.resolve("apiclus1.csv")),
            new DesignColumns(List.of(), List.of("dnum"), Optional.of("pw"), List.of("fpc"), false),
            new Estimator.Known(List.of(), List.of(types, wide), 10, 1),
            settings());
    Estimate found = estimator.answer(mean("api00")).get(0);
    assertThat(found.value()).isCloseTo(641.23, withinPercentage(0.001));
    assertThat(found.error()).isCloseTo(23.704, withinPercentage(0.003));
  }

  private static Questions mean(String column) {
    return new Questions(
        List.of(column), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static List<String> refused(DataTable table, DesignColumns columns) {
    try {
      Estimator.of(table, columns, NOTHING, settings());
      return List.of();
    } catch (InputRefused refused) {
      return refused.findings().stream().map(each -> each.code()).toList();
    }
  }

  private static Estimator stratified() throws IOException {
    return Estimator.of(
        TableFile.read(REFERENCE.resolve("apistrat.csv")),
        new DesignColumns(List.of("stype"), List.of(), Optional.of("pw"), List.of("fpc"), false),
        NOTHING,
        settings());
  }

  private static Estimator clustered() throws IOException {
    return Estimator.of(
        TableFile.read(REFERENCE.resolve("apiclus1.csv")),
        new DesignColumns(List.of(), List.of("dnum"), Optional.of("pw"), List.of("fpc"), false),
        NOTHING,
        settings());
  }

  private static Estimator.Settings settings() {
    return new Estimator.Settings(LonelyStratum.FAIL, Degrees.AS_R, 0.95);
  }
}
