package zhiheng.templates.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The register against what is known of divisions and their history. */
class RegisterTest {
  private static final LocalDate JULY_2016 = LocalDate.of(2016, 7, 31);

  private static final Register.Read READ =
      Register.read(Path.of(System.getProperty("zhiheng.templates")));
  private static final Register REGISTER = READ.register();

  @Test
  void theRegisterHasNoMistakes() {
    assertEquals(List.of(), READ.findings().list());
  }

  @Test
  void inJuly2016ThereWere31Provinces334PrefecturesAnd2848Counties() {
    assertEquals(31, count(Level.PROVINCE));
    assertEquals(334, count(Level.PREFECTURE));
    assertEquals(2848, count(Level.COUNTY));
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
    Unit jiangsu = REGISTER.find(new UnitCode("320000"), JULY_2016).orElseThrow();
    assertEquals("江苏省知识产权局", jiangsu.name().zh());
    assertEquals("Jiangsu Intellectual Property Office", jiangsu.name().en());
    assertEquals("江苏", jiangsu.shortName().zh());
  }

  private static long count(Level level) {
    return REGISTER.at(JULY_2016).stream()
        .filter(unit -> unit.kind() == Unit.Kind.BUREAU && unit.level() == level)
        .count();
  }

  private static String parent(String code) {
    return REGISTER
        .find(new UnitCode(code), JULY_2016)
        .flatMap(Unit::parent)
        .map(UnitCode::code)
        .or(Optional::empty)
        .orElse("none");
  }
}
