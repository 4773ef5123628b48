package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.templates.wording.Lang;

/** A survey from the answers to the comparison of waves, without a workspace. */
class SatisfactionSurveyTest {
  private static final Path ANSWERS =
      Path.of("..", "indicators", "src", "test", "resources", "reference", "satisfaction");
  private static final Path LAST = ANSWERS.resolve("responses-2017.csv");
  private static final Path BEFORE = ANSWERS.resolve("responses-2015.csv");

  @TempDir Path folder;

  @Test
  void remarkableResponsesAreMarkedByRowAndNobodyIsNamed() {
    Said said = survey("check", "--data", LAST, "--wave", "2017", "--format", "csv");
    assertThat(said.ends(ExitCode.DONE).out())
        .contains("\nstraight_line,1,", "\nhasty,1,", "\nsame_number,1,");
    Said rows = survey("check", "--data", LAST, "--wave", "2017", "--rows", "--format", "csv");
    assertThat(rows.ends(ExitCode.DONE).out())
        .startsWith("row,flag\n14,same_number\n")
        .doesNotContain("R2017-");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theIndexComesWithItsErrorsByLevelAndDomain() {
    Said said = survey("index", "--data", LAST, "--wave", "2017", "--format", "csv");
    assertThat(said.ends(ExitCode.DONE).out())
        .startsWith("level,code,name,domain,index,se,lower,upper,df,n,missing,published\n")
        .contains("\noverall,overall,Overall satisfaction,,61.38561435777")
        .contains("\ndimension,enforcement,Enforcement,,");
    Said units =
        survey(
            "index",
            "--data",
            LAST,
            "--wave",
            "2017",
            "--by",
            "unit",
            "--level",
            "item",
            "--format",
            "json");
    assertThat(units.ends(ExitCode.DONE).out()).contains("\"domain\": \"unit=440000\"");
  }

  @Test
  void wavesAreComparedOnWhatBothAskedAlike() {
    Said said =
        survey(
            "compare",
            "--data",
            BEFORE + "," + LAST,
            "--waves",
            "2015,2017",
            "--level",
            "part",
            "--format",
            "csv");
    assertThat(said.ends(ExitCode.DONE).out())
        .contains("\npart,window,Service at the counter,,")
        .contains(",1,2,in part: by the items that both asked alike\n");
    assertThat(said.err()).contains("Holm");
    Said screen =
        Office.in(folder.resolve("nowhere"))
            .runs("survey", "compare", "--data", LAST, "--wave", "2017", "--by", "unit");
    assertThat(screen.ends(ExitCode.DONE).out())
        .startsWith("层级  ")
        .contains("总体满意度", "江苏")
        .doesNotContain("unit=");
  }

  @Test
  void unitsAreComparedWithAllOthers() {
    Said said =
        survey("compare", "--data", LAST, "--wave", "2017", "--by", "unit", "--format", "csv");
    assertThat(said.ends(ExitCode.DONE).out())
        .startsWith("level,code,name,domain,index,others,difference,se,df,p,p_holm\n")
        .contains("\noverall,overall,Overall satisfaction,unit=320000,55.233494363");
    survey("compare", "--data", LAST, "--wave", "2017").ends(ExitCode.USAGE);
  }

  @Test
  void theReportSaysWhoCannotBeToldApartAndNamesNobody() throws IOException {
    Files.createDirectories(folder.resolve("office/ledger"));
    Said said =
        Office.in(folder.resolve("office"))
            .runs(
                "report",
                "satisfaction",
                "--waves",
                "2015,2017",
                "--data",
                BEFORE + "," + LAST,
                "--format",
                "html",
                "-o",
                folder);
    said.ends(ExitCode.DONE);
    assertThat(Files.readString(folder.resolve("satisfaction-2017.html")))
        .contains("总体满意度", "名次区间", "部分可比", "答卷标记", "江苏", "示例")
        .doesNotContain("R2017-");
    Office.in(folder.resolve("office"))
        .runs("report", "satisfaction", "--wave", "2017")
        .ends(ExitCode.USAGE);
  }

  @Test
  void scoresAreWhatTheListOfResponsesTakes() {
    Said said = survey("scores", "--data", LAST, "--wave", "2017");
    assertThat(said.ends(ExitCode.DONE).out())
        .startsWith(
            "response_no,wave,unit,respondent_group,weight,"
                + "overall,law_policy,enforcement,service,education\n"
                + "R2017-0001,2017,320000,right_holders,3.0,");
  }

  @Test
  void whatIsWrongIsToldWithRowAndColumn() throws IOException {
    Path bad = folder.resolve("bad.csv");
    Files.writeString(bad, Files.readString(LAST).replaceFirst("right_holders", "lawyers"));
    assertThat(survey("index", "--data", bad, "--wave", "2017").ends(ExitCode.REFUSED).err())
        .contains("bad.csv row 2 respondent_group", "lawyers", "right_holders, professionals");
    assertThat(survey("index", "--data", bad, "--wave", "1999").ends(ExitCode.NOT_FOUND).err())
        .contains("2015, 2017");
    assertThat(
            survey("index", "--data", LAST, "--wave", "2017", "--by", "city")
                .ends(ExitCode.REFUSED)
                .err())
        .contains("no column \"city\"")
        .doesNotContain("index:");
  }

  private Said survey(Object... words) {
    Object[] command = new Object[words.length + 3];
    command[0] = "survey";
    System.arraycopy(words, 0, command, 1, words.length);
    command[words.length + 1] = "--lang";
    command[words.length + 2] = "en";
    return Office.in(folder.resolve("nowhere")).speaking(Lang.EN).runs(command);
  }
}
