package zhiheng.templates.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;

/** Every mistake in the register is found, and shown where it stands. */
class RegisterMistakesTest {
  private static final String HEAD = "code,level,name_zh,name_en,valid_from,valid_to\n";
  private static final String GOOD =
      HEAD
          + """
          100000,national,国家局,National Office,2000-01-01,
          320000,province,江苏省,Jiangsu,2000-01-01,
          320100,prefecture,南京市,Nanjing,2000-01-01,
          """;

  @TempDir Path folder;

  @BeforeEach
  void aRegisterWithoutSuccessions() throws IOException {
    Files.createDirectory(folder.resolve("units"));
    file("succession.yaml", "events: []\n");
  }

  @Test
  void aGoodRegisterHasNone() throws IOException {
    assertEquals(List.of(), found(GOOD));
  }

  @Test
  void columnsMustBeTheseInThisOrder() throws IOException {
    assertEquals(
        List.of("columns_differ units/register.csv:1:1"), found("code,name\n100000,国家局\n"));
  }

  @Test
  void whatCannotBeReadIsSaidAllAtOnce() throws IOException {
    assertEquals(
        List.of(
            "expected_a_date units/register.csv:5:27",
            "not_a_unit_code units/register.csv:5:1",
            "expected_one_of units/register.csv:5:8",
            "wrong_number_of_cells units/register.csv:6:1"),
        found(GOOD + "32O102,county?,玄武区,Xuanwu,2000-13-01,\n320104,county\n").stream()
            .filter(finding -> !finding.startsWith("code_stands_twice"))
            .toList());
  }

  @Test
  void oneCodeCannotStandTwiceOnOneDay() throws IOException {
    assertEquals(
        List.of("code_stands_twice units/register.csv:5:1"),
        found(GOOD + "320100,prefecture,南京,Nanjing,2010-01-01,\n"));
  }

  @Test
  void aUnitCannotEndBeforeItBegins() throws IOException {
    assertEquals(
        "ends_before_it_begins units/register.csv:5:37",
        found(GOOD + "320102,county,玄武区,Xuanwu,2010-01-01,2009-12-31\n").get(0));
  }

  @Test
  void theUnitAboveMustStandAllTheTime() throws IOException {
    assertEquals(
        List.of("no_parent units/register.csv:5:1"),
        found(GOOD + "320102,county,玄武区,Xuanwu,1999-01-01,\n"));
    assertEquals(
        List.of("no_parent units/register.csv:5:1"),
        found(GOOD + "440100,prefecture,广州市,Guangzhou,2000-01-01,\n"));
  }

  @Test
  void whoEndsHasASuccessor() throws IOException {
    assertEquals(
        List.of("no_successor units/register.csv:5:1"),
        found(GOOD + "320102,county,玄武区,Xuanwu,2000-01-01,2012-12-31\n"));
  }

  @Test
  void aSuccessionSpeaksOfUnitsThatEndAndStand() throws IOException {
    file(
        "succession.yaml",
        """
        events:
          - day: 2013-01-01
            kind: merge
            dated: exact
            basis: 通知
            units:
              320102: 320199
              320100: 320100
        """);
    assertEquals(
        List.of(
            "not_standing_then units/succession.yaml:7:15",
            "does_not_end_then units/succession.yaml:8:15"),
        found(GOOD + "320102,county,玄武区,Xuanwu,2000-01-01,2012-12-31\n"));
  }

  @Test
  void programsNameKnownUnitsOnceAndKnownTags() throws IOException {
    file("tags.yaml", "tags: [{code: zone, name: {zh: 试验区, en: Zone}, source: 计划}]\n");
    file(
        "programs.yaml",
        """
        programs:
          - {tag: zone, basis: 通知, units: [320000, 330000, 320000, 32]}
          - {tag: zones, basis: 通知, units: [320000]}
        """);
    assertEquals(
        List.of(
            "not_a_unit_code units/programs.yaml:2:60",
            "unknown_tag units/programs.yaml:3:11",
            "unknown_code units/programs.yaml:2:44",
            "listed_twice units/programs.yaml:2:52"),
        found(GOOD));
  }

  @Test
  void onlyProvincesHaveAClassAndOnlyOne() throws IOException {
    file(
        "classes.yaml",
        """
        basis: 通知
        classes:
          - {class: one, units: [320000, 320100]}
          - {class: two, units: [320000]}
        """);
    assertEquals(
        List.of(
            "class_of_no_province units/classes.yaml:3:34", "listed_twice units/classes.yaml:4:26"),
        found(GOOD));
  }

  @Test
  void aCenterNeedsASeat() throws IOException {
    file(
        "centers.yaml",
        """
        centers:
          - kind: assistance-center
            basis: 通知
            from: 2010-01-01
            name: {zh: "中心", en: Center}
            seats: [320100, 330100]
        """);
    assertEquals(List.of("not_standing_then units/centers.yaml:6:21"), found(GOOD));
  }

  private List<String> found(String register) throws IOException {
    file("register.csv", register);
    return Register.read(folder).findings().stream().map(RegisterMistakesTest::shown).toList();
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve("units").resolve(name), text);
  }

  private static String shown(Finding finding) {
    LinePlace place = (LinePlace) finding.place();
    return finding.code() + " " + place.file() + ":" + place.line() + ":" + place.column();
  }
}
