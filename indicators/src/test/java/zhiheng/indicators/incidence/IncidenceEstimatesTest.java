package zhiheng.indicators.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.incidence.Region.Satisfaction;
import zhiheng.indicators.interval.Interval;
import zhiheng.templates.incidence.IncidenceMethod;
import zhiheng.templates.incidence.IncidenceMethod.Component;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * Expected values by R 4.2.2 and its package survey:
 *
 * <pre>
 * x &lt;- c(260, 179, 15, 0, 2); n &lt;- c(1650, 1447, 169, 2, 14); N &lt;- rep(2500, 5)
 * ne &lt;- n*(N-1)/(N-n); s &lt;- qnorm(.975)^2/ne; p &lt;- x/n            # Wilson with ne, as direct
 * P &lt;- sum(x)/sum(n); B &lt;- sum(n*(p-P)^2)/4; W &lt;- sum(n*p*(1-p))/(sum(n)-5)
 * n0 &lt;- (sum(n)-sum(n^2)/sum(n))/4; rho &lt;- (B-W)/(B+(n0-1)*W); M &lt;- 1/rho-1
 * qbeta(c(.025,.975), P*M+x, (1-P)*M+n-x)
 * d &lt;- svydesign(id=~1, strata=~region, fpc=~N, data=one row a target)
 * svymean(~y, d); svyciprop(~y, d, method="logit", df=Inf)
 * </pre>
 */
class IncidenceEstimatesTest {
  private static final long[] FOUND = {260, 179, 15, 0, 2};
  private static final long[] INSPECTED = {1650, 1447, 169, 2, 14};

  private static final IncidenceMethod METHOD =
      new IncidenceMethod(
          "i",
          2017,
          new Text("测算", "Method"),
          BigDecimal.valueOf(95),
          new TreeMap<>(
              Map.of(
                  Component.INFRINGING,
                  BigDecimal.valueOf(50),
                  Component.CASES,
                  BigDecimal.valueOf(50))),
          1,
          true);

  private static List<Region> regions() {
    List<String> codes = List.of("320000", "330000", "310000", "540000", "460000");
    return IntStream.range(0, 5)
        .mapToObj(
            i ->
                new Region(
                    new UnitCode(codes.get(i)),
                    2500,
                    INSPECTED[i],
                    FOUND[i],
                    100L * i,
                    0,
                    Optional.of(BigDecimal.TEN),
                    Optional.empty()))
        .toList();
  }

  @Test
  void theIntervalOfARegionIsWilsonsForASampleOfItsRegister() {
    List<Incidence> found = IncidenceEstimates.of(regions(), METHOD).regions();
    near(found.get(0).direct().orElseThrow(), 0.147594379284, 0.168099031473);
    near(found.get(2).direct().orElseThrow(), 0.055437124858, 0.139154281733);
    near(found.get(3).direct().orElseThrow(), 0, 0.657529650335);
  }

  @Test
  void theFewerInspectionsARegionHasTheMoreItIsDrawnTowardsTheOthers() {
    List<Incidence> found = IncidenceEstimates.of(regions(), METHOD).regions();
    assertThat(found.get(0).steadied()).isCloseTo(0.155203256547, offset(1e-11));
    assertThat(found.get(3).steadied()).isCloseTo(0.1377947157022, offset(1e-11));
    near(found.get(0).interval(), 0.139235922031, 0.171861425895);
    near(found.get(3).interval(), 0.0974492203464, 0.1837880922085);
  }

  @Test
  void allRegionsTogetherAreAStratifiedSample() {
    Nationwide all = IncidenceEstimates.of(regions(), METHOD).nationwide().orElseThrow();
    assertThat(all.rate()).isCloseTo(0.10257890250023, offset(1e-13));
    assertThat(all.error()).isCloseTo(0.019873834524299, offset(1e-13));
    near(all.interval(), 0.069653477305947, 0.14858261456363);
    assertThat(all.left()).isZero();
  }

  @Test
  void whereRatesAreAlikeEachRegionIsTakenForTheOthers() {
    List<Region> alike = List.of(region(100, 10), region(50, 5), region(0, 0), region(200, 20));
    Incidence never = IncidenceEstimates.of(alike, METHOD).regions().get(2);
    assertThat(never.direct()).isEmpty();
    assertThat(never.steadied()).isCloseTo(0.1, offset(1e-12));
    assertThat(IncidenceEstimates.of(List.of(region(100, 0)), METHOD).regions()).isEmpty();
  }

  @Test
  void needIsAShareOfTheWholeInEachComponentThatThereIs() {
    List<Need> needs = IncidenceEstimates.of(regions(), METHOD).needs();
    assertThat(needs.stream().mapToDouble(Need::need).sum()).isCloseTo(1, offset(1e-12));
    assertThat(needs.get(4).shares()).containsEntry(Component.CASES, 0.4);
    assertThat(needs.get(0).shares()).doesNotContainKey(Component.COMPLAINTS);
  }

  /** Weights 1 and 3, scores 80 and 60: mean 65, spread 75 · 2, effective number 16 / 10. */
  @Test
  void satisfactionIsAWeightedMeanWithItsErrorByTheEffectiveNumberOfAnswers() {
    Satisfaction asked =
        Satisfaction.of(of(2), of(4), of(10), of(260), of(6400 + 3 * 3600)).orElseThrow();
    assertThat(asked.mean()).isEqualTo(65);
    assertThat(asked.error()).isCloseTo(Math.sqrt(150 / 1.6), offset(1e-12));
  }

  private static Region region(long inspected, long found) {
    return new Region(
        new UnitCode("320000"), 1000, inspected, found, 1, 0, Optional.empty(), Optional.empty());
  }

  private static BigDecimal of(long value) {
    return BigDecimal.valueOf(value);
  }

  private static void near(Interval found, double lower, double upper) {
    assertThat(found.lower()).isCloseTo(lower, offset(1e-10));
    assertThat(found.upper()).isCloseTo(upper, offset(1e-10));
  }
}
