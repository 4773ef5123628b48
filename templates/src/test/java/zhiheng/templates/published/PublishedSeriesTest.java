package zhiheng.templates.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.published.Published.Derived;
import zhiheng.templates.unit.UnitCode;

/** Published figures, and what they say of the year before. */
class PublishedSeriesTest {
  private static final PublishedSeries.Read READ =
      PublishedSeries.read(Path.of(System.getProperty("zhiheng.templates")));
  private static final PublishedSeries SERIES = READ.series();

  @Test
  void thePublishedFiguresHaveNoMistakesAndDoNotContradictEachOther() {
    assertEquals(List.of(), READ.findings().list());
  }

  @Test
  void theTotalsOf2017AreThoseThatWerePublished() {
    assertEquals("66649", value("enforcement", 2017, "cases_total"));
    assertEquals("28157", value("enforcement", 2017, "disputes_total"));
    assertEquals("38492", value("enforcement", 2017, "counterfeit_cases"));
    assertEquals("98.5", value("enforcement", 2017, "closing_rate_all"));
    assertEquals("2983", value("enforcement", 2017, "fast_track_centres_mediated"));
  }

  /** 48,916 cases were 36.5% more than in 2015, so there were 35,823 to 35,849 in 2015. */
  @Test
  void theYearBeforeFollowsFromGrowthWithinRounding() {
    Published cases2015 = SERIES.find("enforcement", 2015, "cases_total").orElseThrow();
    assertEquals(new BigDecimal("35836"), cases2015.value());
    Derived derived = cases2015.derived().orElseThrow();
    assertEquals(new BigDecimal("35823"), derived.low());
    assertEquals(new BigDecimal("35849"), derived.high());
    assertEquals(2016, derived.fromYear());
  }

  @Test
  void aDifferenceInPointsIsTakenAway() {
    assertEquals("69.43", value("satisfaction", 2014, "overall"));
    assertEquals("65.81", value("satisfaction", 2014, "dimension.enforcement"));
    assertEquals("76.88", value("satisfaction", 2018, "overall"));
    assertEquals("94.4", value("enforcement", 2016, "closing_rate_infringement"));
    assertEquals("12", value("enforcement", 2016, "provinces_over_1000_cases"));
  }

  @Test
  void aPublishedYearIsNotDerivedAgain() {
    assertTrue(SERIES.find("enforcement", 2016, "cases_total").orElseThrow().derived().isEmpty());
  }

  @Test
  void theRegionalTableOf2016HasTenRegionsInThreeTypes() {
    List<Published> table = SERIES.of("infringement-accepted-by-region");
    assertEquals(30, table.size());
    assertEquals(
        new BigDecimal("6654"),
        SERIES
            .find(
                "infringement-accepted-by-region",
                2016,
                new UnitCode("330000"),
                "infringement.accepted.design")
            .orElseThrow()
            .value());
  }

  @Test
  void everyFigureNamesItsSourceInBothLanguages() {
    for (Published figure : SERIES.all()) {
      assertTrue(!figure.source().zh().isEmpty() && !figure.source().en().isEmpty());
      assertTrue(!figure.name().zh().isEmpty() && !figure.name().en().isEmpty());
    }
  }

  @Test
  void mistakesInATableAreShownWhereTheyStand(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("published"));
    Files.writeString(
        folder.resolve("published/series.yaml"),
        """
        series: [{code: cases, title: {zh: 案件, en: Cases}}]
        units: [{code: case, exact: true, name: {zh: 件, en: cases}}]
        items: [{code: total, unit: case, name: {zh: 总量, en: Total}}]
        sources: [{code: office, name: {zh: 局, en: Office}}]
        """);
    Files.writeString(
        folder.resolve("published/cases.csv"),
        """
        year,area,item,value,change,change_kind,note_zh,note_en,source
        2016,100000,total,100,,,,,office
        2017,100000,total,150,10,percent,,,office
        2017,100000,totals,1x0,,,,,ofice
        """);
    List<String> found =
        PublishedSeries.read(folder).findings().stream().map(PublishedSeriesTest::shown).toList();
    assertEquals(
        List.of(
            "expected_a_number published/cases.csv:4:20",
            "unknown_published_item published/cases.csv:4:13",
            "unknown_source published/cases.csv:4:28",
            "change_contradicts published/cases.csv:3:19"),
        found);
  }

  private static String shown(Finding finding) {
    LinePlace place = (LinePlace) finding.place();
    return finding.code() + " " + place.file() + ":" + place.line() + ":" + place.column();
  }

  private static String value(String series, int year, String item) {
    return SERIES.find(series, year, item).orElseThrow().value().toPlainString();
  }
}
