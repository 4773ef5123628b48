package zhiheng.templates.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.rule.Rule;

/** The two systems that come with the product. */
class SystemsTest {
  private static final Path FOLDER = Path.of(System.getProperty("zhiheng.templates"));

  private final Systems systems = Templates.open(FOLDER).systems();

  @Test
  void nothingIsWrongWithThem() {
    assertThat(Systems.read(FOLDER, Templates.open(FOLDER).datasets()).findings())
        .isEqualTo(Findings.none());
  }

  @Test
  void provincesAreAssessedByAHundredPointsAndABonus() {
    IndicatorSystem provinces = systems.find("provinces", 2017).orElseThrow();
    assertThat(provinces.points()).hasValueSatisfying(all -> assertThat(all).isEqualTo("100"));
    assertThat(provinces.bonus().orElseThrow().most()).isEqualTo("5");
    assertThat(provinces.dimensions())
        .extracting(Dimension::code)
        .containsExactly(
            "intensity", "quality", "efficiency", "workplan", "inspection", "satisfaction");
    assertThat(provinces.indicators()).hasSizeBetween(25, 35);
    assertThat(provinces.illustration()).isTrue();
  }

  @Test
  void citiesAreAssessedByTheSixteenItemsOfAProvincialTable() {
    IndicatorSystem cities = systems.find("cities", 2017).orElseThrow();
    assertThat(cities.points()).isEmpty();
    assertThat(
            cities.indicators().stream()
                .map(each -> each.source().en().replaceAll("\\D+(\\d+).*", "$1"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
  }

  @Test
  void theVersionOfTheYearOrTheLastBeforeItHolds() {
    assertThat(systems.find("provinces", 2019).orElseThrow().version()).isEqualTo("2017");
    assertThat(systems.find("provinces", 2016)).isEmpty();
  }

  @Test
  void anyProvinceAssessesItsOwnCitiesByTheTableOfTheFirst() {
    IndicatorSystem guangdong = systems.find("cities-440000", 2017).orElseThrow();
    IndicatorSystem jiangsu = systems.find("cities", 2017).orElseThrow();
    assertThat(guangdong.code()).isEqualTo("cities-440000");
    assertThat(guangdong.units().below()).contains("440000");
    assertThat(guangdong.dimensions()).isEqualTo(jiangsu.dimensions());
    assertThat(systems.find("cities-440000", 2016)).isEmpty();
  }

  @Test
  void whatIsAlreadyThatOfAProvinceHasOneNameOnly() {
    assertThat(systems.find("cities-320000", 2017)).isEmpty();
    assertThat(systems.find("provinces-440000", 2017)).isEmpty();
    assertThat(systems.find("cities-990000", 2017)).isPresent();
  }

  /** All but the weighted ones, which the page on rules shows; no real table needs them yet. */
  @Test
  void everyKindOfRuleIsInUse() {
    assertThat(
            systems.all().stream()
                .flatMap(system -> system.indicators().stream())
                .map(indicator -> indicator.rule().getClass().getSimpleName())
                .distinct())
        .hasSize(Rule.class.getPermittedSubclasses().length - 1);
  }

  @Test
  void aMeasureKnowsTheRowsOfAYearWhateverSaysSo() {
    IndicatorSystem provinces = systems.find("provinces", 2017).orElseThrow();
    assertThat(during(provinces, "staff"))
        .isEqualTo("(item = 'staff.enforcement' and month = 12) and year = 2017");
    assertThat(during(provinces, "inspections_drawn"))
        .isEqualTo("drawn_on between date '2017-01-01' and date '2017-12-31'");
    assertThat(during(provinces, "responses_weight"))
        .isEqualTo("overall is not null and wave = '2017'");
  }

  private static String during(IndicatorSystem system, String measure) {
    return system.measure(measure).orElseThrow().during(new Year(2017)).text();
  }

  @Test
  void everyIndicatorNamesItsSource() {
    assertThat(systems.all().stream().flatMap(system -> system.indicators().stream()))
        .allSatisfy(indicator -> assertThat(indicator.source().zh()).isNotBlank());
  }
}
