package zhiheng.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiheng.cli.demo.DemoReturn.Figure;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** The returns of the demonstration, against what was published and against the form's checks. */
class DemoReturnsTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private static final DemoData DATA = DemoData.of(TEMPLATES);
  private static final List<DemoReturn> ALL = DATA.returns().toList();
  private static final UnitCode JIANGSU = new UnitCode("320000");

  /**
   * SIPO 2016 work statistics and SIPO 2017 enforcement statistics, in {@code
   * published/enforcement.csv}: cases_total, disputes_total, infringement_disputes,
   * counterfeit_cases, ecommerce_cases, fast_track_centres_mediated.
   */
  @ParameterizedTest
  @CsvSource({
    "2016, 48916, infringement.filed other_dispute.filed counterfeit.filed",
    "2016, 20859, infringement.filed other_dispute.filed",
    "2016, 20351, infringement.filed",
    "2016, 28057, counterfeit.filed",
    "2017, 66649, infringement.filed other_dispute.filed counterfeit.filed",
    "2017, 28157, infringement.filed other_dispute.filed",
    "2017, 27305, infringement.filed",
    "2017, 38492, counterfeit.filed",
    "2017, 19835, infringement.ecommerce counterfeit.ecommerce",
    "2017, 2983, center.mediated"
  })
  void theNationIsWhatWasPublished(int year, long published, String items) {
    assertEquals(published, nation(year, items.split(" ")));
  }

  /** The same rows of 2017: change on the year before. */
  @ParameterizedTest
  @CsvSource({
    "36.3, infringement.filed other_dispute.filed counterfeit.filed",
    "35.0, infringement.filed other_dispute.filed",
    "37.2, counterfeit.filed",
    "51.1, infringement.ecommerce counterfeit.ecommerce"
  })
  void growthIsWhatWasPublished(BigDecimal published, String items) {
    long before = nation(2016, items.split(" "));
    assertEquals(published, percent(nation(2017, items.split(" ")) - before, before));
  }

  /**
   * The same file, closing_rate_all 98.5 % (+1 point) and closing_rate_infringement 96.5 % (+2.1
   * points): concluded of filed.
   */
  @ParameterizedTest
  @CsvSource({
    "2017, 98.5, infringement other_dispute counterfeit",
    "2016, 97.5, infringement other_dispute counterfeit",
    "2017, 96.5, infringement",
    "2016, 94.4, infringement"
  })
  void theShareConcludedIsWhatWasPublished(int year, BigDecimal published, String kinds) {
    long concluded = 0;
    long filed = 0;
    for (String kind : kinds.split(" ")) {
      concluded += nation(year, kind + ".concluded");
      filed += nation(year, kind + ".filed");
    }
    assertEquals(published, percent(concluded, filed));
  }

  /** The same file, provinces_over_1000_cases: 15, 3 more than in 2016. */
  @Test
  void fifteenProvincesHadMoreThanAThousandCasesThreeMoreThanBefore() {
    assertEquals(15, provincesOverAThousand(2017));
    assertEquals(12, provincesOverAThousand(2016));
  }

  /** The same file, fast_track_days: 29 on average. */
  @Test
  void centersTookTwentyNineDaysOnAverage() {
    assertEquals(29 * nation(2017, "center.mediated"), nation(2017, "center.mediation_days"));
  }

  /** All rows of {@code published/infringement-accepted-by-region.csv}. */
  @ParameterizedTest
  @CsvSource({
    "110000, 39, 70, 135",
    "310000, 10, 33, 155",
    "120000, 1, 52, 49",
    "500000, 29, 206, 51",
    "330000, 473, 3008, 6654",
    "440000, 235, 623, 1876",
    "320000, 422, 351, 453",
    "510000, 115, 273, 256",
    "410000, 21, 551, 99",
    "370000, 86, 226, 163"
  })
  void tenRegionsAcceptedWhatWasPublished(String unit, long invention, long model, long design) {
    UnitCode region = new UnitCode(unit);
    assertEquals(invention, year(region, 2016, "infringement.accepted.invention"));
    assertEquals(model, year(region, 2016, "infringement.accepted.utility_model"));
    assertEquals(design, year(region, 2016, "infringement.accepted.design"));
    assertEquals(invention + model + design, year(region, 2016, "infringement.accepted"));
  }

  @Test
  void thirtyOneProvincesAndThirteenCitiesHandInTwentyFourMonths() {
    assertEquals((31 + 13) * 24, ALL.size());
    for (DemoReturn one : ALL) {
      assertTrue(
          TEMPLATES.register().find(one.unit(), one.month().lastDay()).isPresent(),
          one.unit().code());
    }
  }

  /** All chains, sums and parts are the form's own checks; only what is explained stands out. */
  @Test
  void nothingFailsAnyCheckOfTheFormButWhatTheBureauExplains() {
    FormChecks checks = new FormChecks(TEMPLATES, ALL);
    List<String> failed = new ArrayList<>();
    ALL.forEach(one -> failed.addAll(checks.failures(one)));
    assertEquals(List.of("jump-up 450000 2017-09 counterfeit.filed"), failed);
  }

  @Test
  void citiesTogetherNeverCountMoreThanTheirProvince() {
    for (DemoReturn province : ALL) {
      if (province.unit().equals(JIANGSU)) {
        List<DemoReturn> cities =
            of(
                one ->
                    one.month().equals(province.month())
                        && one.unit().code().startsWith("32")
                        && !one.unit().equals(JIANGSU));
        assertEquals(13, cities.size());
        for (Figure figure : province.figures().keySet()) {
          BigDecimal sum =
              cities.stream()
                  .map(city -> city.figures().get(figure))
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          assertTrue(sum.compareTo(province.figures().get(figure)) <= 0, figure.toString());
        }
      }
    }
  }

  @Test
  void noFigureIsNegativeAndEveryItemOfTheFormIsCounted() {
    for (DemoReturn one : ALL) {
      one.figures()
          .forEach((figure, amount) -> assertTrue(amount.signum() >= 0, figure.toString()));
    }
    TEMPLATES
        .forms()
        .find("monthly-return", new Month(2016, 1))
        .orElseThrow()
        .items()
        .forEach(item -> assertTrue(nation(2017, item.code()) > 0, item.code()));
  }

  @Test
  void partsNeverExceedWhatTheyArePartsOf() {
    for (DemoReturn one : ALL) {
      atMost(one, "infringement.trade_fair infringement.ecommerce", "infringement.filed");
      atMost(one, "decision.infringement", "infringement.concluded.adjudication");
      atMost(one, "decision.penalty", "counterfeit.concluded");
      atMost(one, "lawsuit.won lawsuit.lost", "lawsuit.answered");
      atMost(one, "complaint.answered", "complaint.received");
      atMost(one, "complaint.fed_back", "complaint.transferred");
      atMost(one, "supervised.concluded", "supervised.received");
    }
  }

  @Test
  void whatIsReferredToAnotherBureauIsTakenIn() {
    assertEquals(nation(2017, "referral.out"), nation(2017, "referral.in"));
  }

  @Test
  void twiceTheSame() {
    assertEquals(ALL, DemoData.of(TEMPLATES).returns().toList());
  }

  private static void atMost(DemoReturn one, String items, String whole) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String item : items.split(" ")) {
      sum = sum.add(one.month(item));
    }
    assertTrue(sum.compareTo(one.month(whole)) <= 0, items + " " + one.unit() + " " + one.month());
  }

  private static long provincesOverAThousand(int year) {
    return of(one -> one.month().equals(new Month(year, 12)) && isProvince(one)).stream()
        .filter(
            one ->
                year(one.unit(), year, "infringement.filed")
                        + year(one.unit(), year, "other_dispute.filed")
                        + year(one.unit(), year, "counterfeit.filed")
                    > 1000)
        .count();
  }

  private static long nation(int year, String... items) {
    long sum = 0;
    for (String item : items) {
      for (DemoReturn one : of(one -> one.month().year() == year && isProvince(one))) {
        sum += one.month(item).longValueExact();
      }
    }
    return sum;
  }

  private static long year(UnitCode unit, int year, String item) {
    return new Year(year)
        .months().stream()
            .flatMap(
                month -> of(one -> one.unit().equals(unit) && one.month().equals(month)).stream())
            .mapToLong(one -> one.month(item).longValueExact())
            .sum();
  }

  private static boolean isProvince(DemoReturn one) {
    return one.unit().code().endsWith("0000");
  }

  private static List<DemoReturn> of(Predicate<DemoReturn> which) {
    return ALL.stream().filter(which).toList();
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(100 * part)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
