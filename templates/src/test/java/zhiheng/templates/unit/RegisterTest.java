package zhiheng.templates.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register against what is known of divisions and their history. */
class RegisterTest {
  private static final LocalDate JULY_2016 = LocalDate.of(2016, 7, 31);
  private static final LocalDate END_OF_2017 = LocalDate.of(2017, 12, 31);

  private static final Register.Read READ =
      Register.read(Path.of(System.getProperty("zhiheng.templates")));
  private static final Register REGISTER = READ.register();

  @Test
  void theRegisterHasNoMistakes() {
    assertEquals(List.of(), READ.findings().list());
  }

  @Test
  void inJuly2016ThereWere3213ProvincesPrefecturesAndCounties() {
    assertEquals(31, count(Level.PROVINCE, JULY_2016));
    assertEquals(334, count(Level.PREFECTURE, JULY_2016));
    assertEquals(2848, count(Level.COUNTY, JULY_2016));
  }

  /**
   * Reference: the yearly statistical bulletins of the Ministry of Civil Affairs count 2,851 county
   * divisions at the ends of 2016, 2017 and 2018, 2,846 in 2019, and 2,844 and 2,843 in 2020 and
   * 2021 with the two districts of Sansha (2020), which the register leaves out.
   */
  @ParameterizedTest
  @CsvSource({"2016,2851", "2017,2851", "2018,2851", "2019,2846", "2020,2842", "2021,2841"})
  void countiesAtTheEndOfAYearAreAsManyAsTheMinistryCounted(int year, long counties) {
    assertEquals(counties, count(Level.COUNTY, LocalDate.of(year, 12, 31)));
  }

  @Test
  void aCountyReportsToItsPrefecture() {
    assertEquals("320500", parent("320506"));
  }

  @Test
  void aCountyWithoutPrefectureReportsToItsProvince() {
    assertEquals("420000", parent("429004"));
    assertEquals("460000", parent("469001"));
    assertEquals("650000", parent("659001"));
    assertEquals("110000", parent("110108"));
  }

  @Test
  void aBureauIsNamedAfterItsArea() {
    Unit jiangsu = unit("320000", JULY_2016);
    assertEquals("江苏省知识产权局", jiangsu.name().zh());
    assertEquals("Jiangsu Intellectual Property Office", jiangsu.name().en());
    assertEquals("江苏", jiangsu.shortName().zh());
    assertEquals("新疆", unit("650000", JULY_2016).shortName().zh());
    assertEquals(
        "320000", REGISTER.findByArea("江苏", Level.PROVINCE, JULY_2016).orElseThrow().code().code());
  }

  @Test
  void theNationalOfficeChangedItsEnglishNameIn2018() {
    assertEquals("State Intellectual Property Office", unit("100000", END_OF_2017).name().en());
    assertEquals(
        "China National Intellectual Property Administration",
        unit("100000", LocalDate.of(2018, 8, 28)).name().en());
  }

  @Test
  void aRenamedCityKeepsItsCodeAndHasTwoRows() {
    assertEquals("襄樊市", unit("420600", LocalDate.of(2010, 12, 8)).area().zh());
    assertEquals("襄阳市", unit("420600", LocalDate.of(2010, 12, 9)).area().zh());
    assertEquals(2, REGISTER.history(new UnitCode("420600")).size());
  }

  @Test
  void chaohuWasDividedAmongThreeCitiesIn2011() {
    Unit chaohu = unit("341400", LocalDate.of(2011, 8, 21));
    assertEquals(
        List.of(new UnitCode("340100"), new UnitCode("340200"), new UnitCode("340500")),
        chaohu.successors());
    assertEquals(List.of("合肥市", "芜湖市", "马鞍山市"), standingFor("341400", "2010-12-31", "2017-12-31"));
  }

  @Test
  void laiwuWentIntoJinanIn2019AndItsDistrictsGotNewCodes() {
    assertEquals(List.of("济南市"), standingFor("371200", "2017-12-31", "2019-12-31"));
    assertEquals(List.of("莱芜区"), standingFor("371202", "2017-12-31", "2019-12-31"));
    assertEquals(List.of("钢城区"), standingFor("371203", "2017-12-31", "2019-12-31"));
    assertTrue(unit("371200", END_OF_2017).validAt(LocalDate.of(2019, 1, 8)));
    assertFalse(unit("371200", END_OF_2017).validAt(LocalDate.of(2019, 1, 9)));
  }

  @ParameterizedTest
  @CsvSource({
    "542300, 日喀则市", "542100, 昌都市", "542600, 林芝市", "542200, 山南市", "542400, 那曲市",
    "632100, 海东市", "522400, 毕节市", "522200, 铜仁市", "652100, 吐鲁番市", "652200, 哈密市"
  })
  void prefecturesOfTheWestBecameCitiesWithNewCodes(String code, String city) {
    assertEquals(List.of(city), standingFor(code, "2010-12-31", "2017-12-31"));
  }

  @Test
  void aSuccessorThatEndedAgainIsFollowedFurther() {
    // 无为: county of Chaohu, then of Wuhu under a new code, then a city.
    assertEquals(List.of("鸠江区", "无为市"), standingFor("341422", "2010-12-31", "2020-12-31"));
  }

  @Test
  void aUnitThatStandsIsItsOwnSuccessor() {
    assertEquals(List.of("广州市"), standingFor("440100", "2010-12-31", "2017-12-31"));
  }

  @Test
  void theProvinceIsReadFromTheCode() {
    assertEquals(new UnitCode("330000"), REGISTER.provinceOf(new UnitCode("330100-A01")));
    assertEquals(new UnitCode("650000"), REGISTER.provinceOf(new UnitCode("659001")));
    assertEquals(UnitCode.NATIONAL, REGISTER.provinceOf(UnitCode.NATIONAL));
  }

  @Test
  void jiangsuHasThirteenCities() {
    List<Unit> cities = REGISTER.below(new UnitCode("320000"), END_OF_2017);
    assertEquals(13, cities.size());
    assertEquals("南京市", cities.get(0).area().zh());
  }

  @Test
  void theProgramHasTheFifteenViceProvincialCitiesForCertain() {
    List<Unit> certain =
        REGISTER.withTag("526-program", END_OF_2017).stream()
            .filter(unit -> !unit.illustratedTags().contains("526-program"))
            .toList();
    assertEquals(15, certain.size());
    assertEquals(45, REGISTER.withTag("526-program", END_OF_2017).size());
  }

  @Test
  void everyProvinceHasOneClassAndItIsMarkedAsMadeUp() {
    for (Unit province : REGISTER.provinces(END_OF_2017)) {
      String tag = province.provinceClass().orElseThrow().tag();
      assertTrue(province.hasTag(tag));
      assertTrue(province.illustratedTags().contains(tag));
    }
    assertEquals(10, REGISTER.withTag("class-1", END_OF_2017).size());
    assertEquals(11, REGISTER.withTag("class-2", END_OF_2017).size());
    assertEquals(10, REGISTER.withTag("class-3", END_OF_2017).size());
  }

  /** 国务院: Shanghai 2013; Guangdong, Tianjin, Fujian 2015; seven more 2017. */
  @Test
  void theFreeTradeZonesOf2018AreCertain() {
    List<Unit> zones = REGISTER.withTag("free-trade-zone", END_OF_2017);
    assertEquals(11, zones.size());
    assertTrue(
        zones.stream().noneMatch(unit -> unit.illustratedTags().contains("free-trade-zone")));
  }

  /** SIPO 2017: 17 rapid protection centers mediated 2,983 cases. */
  @Test
  void thereAreSeventeenRapidProtectionCentersIn2017() {
    List<Unit> rapid =
        REGISTER.centers(END_OF_2017).stream()
            .filter(unit -> unit.kind() == Unit.Kind.RAPID_PROTECTION_CENTER)
            .toList();
    assertEquals(17, rapid.size());
    assertTrue(rapid.stream().allMatch(Unit::illustration));
    assertEquals("中国中山（灯饰）知识产权快速维权中心", unit("442000-R01", END_OF_2017).name().zh());
    assertEquals(new UnitCode("442000"), unit("442000-R01", END_OF_2017).parent().orElseThrow());
    assertTrue(unit("440000", END_OF_2017).hasTag("rapid-protection-center"));
  }

  @Test
  void programsSayWhereTheyAreLaidDown() {
    assertTrue(REGISTER.programs().stream().noneMatch(program -> program.basis().isEmpty()));
    assertEquals(
        Set.of("526-program", "class-1", "class-2", "class-3", "free-trade-zone"),
        Set.copyOf(
            REGISTER.programs().stream()
                .map(Program::tag)
                .filter(
                    tag -> tag.startsWith("5") || tag.startsWith("class") || tag.startsWith("free"))
                .toList()));
  }

  private static long count(Level level, LocalDate day) {
    return REGISTER.at(day).stream()
        .filter(unit -> unit.kind() == Unit.Kind.BUREAU && unit.level() == level)
        .count();
  }

  private static Unit unit(String code, LocalDate day) {
    return REGISTER.find(new UnitCode(code), day).orElseThrow();
  }

  private static String parent(String code) {
    return unit(code, JULY_2016).parent().orElseThrow().code();
  }

  private static List<String> standingFor(String code, String then, String later) {
    return REGISTER
        .standingFor(new UnitCode(code), LocalDate.parse(then), LocalDate.parse(later))
        .stream()
        .map(unit -> unit.area().zh())
        .toList();
  }
}
