package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.templates.wording.Lang;

/**
 * A list of 160 cases, and what it says on a day. The figures were computed by a Python program of
 * its own, {@code cases/reckoned.py} among the test resources.
 */
class CaseRegisterTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir private static Path folder;
  private static Office office;

  @BeforeAll
  static void load() {
    office = Office.in(folder.resolve("workspace"));
    office.runs("load", "cases", CASES.resolve("cases.csv")).ends(ExitCode.DONE);
  }

  @Test
  void openCasesTheirAgesAndDaysAreThoseThatSomebodyElseComputed() throws IOException {
    assertThat(figures()).isEqualTo(expected("all.csv"));
    assertThat(figures("--by", "kind")).isEqualTo(expected("by-kind.csv"));
    assertThat(figures("--by", "province")).isEqualTo(expected("by-province.csv"));
  }

  @Test
  void aYearIsCountedToItsEndAndWhatIsOpenOnTheDay() throws IOException {
    Said said =
        office.runs("cases", "figures", "--on", "2017-06-30", "--year", "2016", "--format", "csv");
    assertThat(said.ends(ExitCode.DONE).out()).isEqualTo(expected("year-before.csv"));
  }

  @Test
  void eachCaseThatIsNotOverIsInAStageAndRaisesItsAlerts() throws IOException {
    Said said = office.runs("cases", "stages", "--on", "2017-12-31", "--format", "csv");
    assertThat(said.ends(ExitCode.DONE).out().replaceAll(",(unit_name|江苏|南京|浙江|广东),", ","))
        .isEqualTo(expected("stages.csv"));
    assertThat(said.err()).contains("55 件", "39 件");
  }

  @Test
  void theScreenSpeaksWordsOfTheLanguageAsked() {
    assertThat(office.runs("cases", "figures", "--on", "2017-12-31", "--by", "kind").out())
        .contains("期限内结案率", "假冒专利", "31–60天")
        .doesNotContain("counterfeit");
    Said english =
        office
            .speaking(Lang.EN)
            .runs("cases", "stages", "--on", "2017-12-31", "--summary", "--unit", "320000");
    assertThat(english.out()).contains("Jiangsu", "no extension recorded", "handling");
  }

  @Test
  void aYearAfterTheDayIsRefused() {
    office.runs("cases", "figures", "--on", "2017-12-31", "--year", "2018").ends(ExitCode.USAGE);
  }

  @Test
  void daysOutOfOrderRefuseTheListWithPlaceAndReason() throws IOException {
    Path bad = folder.resolve("bad.csv");
    String header = Files.readAllLines(CASES.resolve("cases.csv")).get(0);
    Files.writeString(
        bad,
        header
            + "\nX-1,320000,infringement,design,ordinary,,,,,2017-03-02,2017-03-01,,,,,,,\n"
            + "X-2,320000,counterfeit,,ordinary,,,,,,2017-03-01,2017-02-01,-1,,,,,\n"
            + "X-3,320000,counterfeit,,ordinary,,,,,,,,,,,,,\n"
            + "X-3,320000,counterfeit,,ordinary,,,,,,2017-03-01,,,,2017-03-05,2017-03-04,,penalty\n");
    Said said = office.runs("load", "cases", bad).ends(ExitCode.REFUSED);
    assertThat(said.err())
        .contains("立案日期早于受理日期", "批准延期日期早于立案日期", "不计入期限的天数为负", "受理日期和立案日期都没有填", "结案日期早于决定日期", "X-3");
  }

  private static String figures(Object... more) {
    Object[] command = new Object[6 + more.length];
    Object[] fixed = {"cases", "figures", "--on", "2017-12-31", "--format", "csv"};
    System.arraycopy(fixed, 0, command, 0, 6);
    System.arraycopy(more, 0, command, 6, more.length);
    return office.runs(command).ends(ExitCode.DONE).out();
  }

  private static String expected(String name) throws IOException {
    return Files.readString(CASES.resolve(name));
  }
}
