package zhiheng.indicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.measure.SampledMean.Stratum;
import zhiheng.lake.Answers;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.UnitCode;

/** The error of a weighted mean, from sums alone. */
class SampledMeanTest {
  /**
   * R 4.2.2, survey 4.1-1:
   *
   * <pre>
   * d <- data.frame(h=c("a","a","a","b","b","c"), w=c(2,3,1.5,4,4,5), y=c(80,70,91,60,75,66))
   * o <- svydesign(id=~1, strata=~h, weights=~w, data=d)
   * options(survey.lonely.psu="remove"); svymean(~y, o); degf(o)
   * </pre>
   */
  @Test
  void sumsGiveTheErrorThatTheRowsGive() {
    SampledMean mean =
        SampledMean.of(
            List.of(
                stratum(new double[][] {{2, 80}, {3, 70}, {1.5, 91}}),
                stratum(new double[][] {{4, 60}, {4, 75}}),
                stratum(new double[][] {{5, 66}})));
    assertThat(mean.mean().doubleValue())
        .isCloseTo(70.58974358974359, Percentage.withPercentage(1e-12));
    assertThat(mean.error().doubleValue())
        .isCloseTo(3.403950185354728, Percentage.withPercentage(1e-12));
    assertThat(mean.degrees()).isEqualTo(3);
  }

  @Test
  void theSatisfactionOfTheProvincesHasAnErrorAndTheirCountsHaveNone() {
    Templates templates = Templates.open(Path.of(System.getProperty("zhiheng.templates")));
    IndicatorSystem system = templates.systems().find("provinces", 2017).orElseThrow();
    SamplingErrors errors =
        new SamplingErrors(system, new Year(2017), templates.register(), templates.datasets());
    assertThat(errors.questions())
        .extracting(question -> question.code() + " by " + question.by())
        .hasSize(12)
        .contains(
            "error of satisfaction_overall: n by [unit, respondent_group]",
            "error of satisfaction_enforcement: wwyy by [unit, respondent_group]");
  }

  @Test
  void aUnitHasTheErrorOfItsOwnStrata() {
    Templates templates = Templates.open(Path.of(System.getProperty("zhiheng.templates")));
    IndicatorSystem system = templates.systems().find("provinces", 2017).orElseThrow();
    SamplingErrors errors =
        new SamplingErrors(system, new Year(2017), templates.register(), templates.datasets());
    Map<String, Map<List<String>, BigDecimal>> figures = new TreeMap<>();
    put(figures, "110000", "public", stratum(new double[][] {{2, 80}, {3, 70}, {1.5, 91}}));
    put(figures, "110000", "right_holders", stratum(new double[][] {{4, 60}, {4, 75}}));
    put(figures, "110000", "professionals", stratum(new double[][] {{5, 66}}));
    put(figures, "120000", "public", stratum(new double[][] {{5, 66}}));
    Answers answers = new Answers(figures);

    Map<String, BigDecimal> beijing = errors.of(answers, new UnitCode("110000"));
    assertThat(beijing).containsOnlyKeys("satisfaction_overall");
    assertThat(beijing.get("satisfaction_overall").doubleValue())
        .isCloseTo(3.403950185354728, Percentage.withPercentage(1e-12));
    assertThat(errors.of(answers, new UnitCode("120000"))).as("one answer says nothing").isEmpty();
  }

  private static void put(
      Map<String, Map<List<String>, BigDecimal>> figures, String unit, String group, Stratum of) {
    Map<String, BigDecimal> sums =
        Map.of(
            "n", BigDecimal.valueOf(of.rows()),
            "w", of.w(),
            "ww", of.ww(),
            "wy", of.wy(),
            "wwy", of.wwy(),
            "wwyy", of.wwyy());
    sums.forEach(
        (what, sum) ->
            figures
                .computeIfAbsent("error of satisfaction_overall: " + what, code -> new HashMap<>())
                .put(List.of(unit, group), sum));
  }

  private static Stratum stratum(double[][] rows) {
    List<BigDecimal> sums = new ArrayList<>();
    for (int[] power : new int[][] {{1, 0}, {2, 0}, {1, 1}, {2, 1}, {2, 2}}) {
      BigDecimal sum = BigDecimal.ZERO;
      for (double[] row : rows) {
        sum =
            sum.add(
                BigDecimal.valueOf(row[0])
                    .pow(power[0])
                    .multiply(BigDecimal.valueOf(row[1]).pow(power[1])));
      }
      sums.add(sum);
    }
    return new Stratum(
        rows.length, sums.get(0), sums.get(1), sums.get(2), sums.get(3), sums.get(4));
  }
}
