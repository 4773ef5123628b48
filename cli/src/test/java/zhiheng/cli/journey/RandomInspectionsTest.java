package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.templates.wording.Lang;

/** A register of targets and a log of inspections become figures of each bureau. */
class RandomInspectionsTest {
  private final Path folder;
  private final Office office;

  RandomInspectionsTest(@TempDir Path folder) {
    this.folder = folder;
    this.office = Office.in(folder.resolve("workspace")).speaking(Lang.EN);
  }

  /**
   * figures.csv was computed from the other two files by a program of another language and hand
   * (Python), which counted working days by a loop of its own; its Wilson limits have nine digits.
   */
  @Test
  void theFiguresOfEachBureauAreThoseComputedElsewhere() throws IOException {
    office.runs("load", "targets", given("targets.csv")).ends(ExitCode.DONE);
    office.runs("load", "inspections", given("log.csv")).ends(ExitCode.DONE);
    Said said =
        office
            .runs("inspections", "figures", "--year", 2017, "--format", "csv")
            .ends(ExitCode.DONE);
    List<String> found = said.out().lines().toList();
    List<String> expected = text("figures.csv").lines().toList();
    assertThat(found).hasSameSizeAs(expected);
    for (int row = 0; row < expected.size(); row++) {
      List<String> cells = List.of(found.get(row).split(",", -1));
      List<String> wanted = List.of(expected.get(row).split(",", -1));
      assertThat(cells).hasSameSizeAs(wanted);
      for (int i = 0; i < wanted.size(); i++) {
        String column = expected.get(0).split(",", -1)[i];
        if (row > 0 && List.of("problem_lower", "problem_upper").contains(column)) {
          assertThat(Double.parseDouble(cells.get(i)))
              .isCloseTo(Double.parseDouble(wanted.get(i)), offset(1e-9));
        } else {
          assertThat(cells.get(i)).as(wanted.get(0) + " " + column).isEqualTo(wanted.get(i));
        }
      }
    }
    assertThat(office.runs("inspections", "figures", "--year", 2017, "--unit", "440000").out())
        .contains("440000")
        .doesNotContain("320000", "total");
    assertThat(office.speaking(Lang.ZH).runs("inspections", "figures", "--year", 2017).out())
        .contains("抽取比例", "江苏", "合计", "%")
        .doesNotContain("targets", "true");
    office
        .runs("inspections", "figures", "--year", 2017, "--unit", "999999")
        .ends(ExitCode.NOT_FOUND);
  }

  /** The report says of a bureau what the file computed elsewhere says. */
  @Test
  void theReportTellsTheSame() throws IOException {
    office.runs("load", "targets", given("targets.csv")).ends(ExitCode.DONE);
    office.runs("load", "inspections", given("log.csv")).ends(ExitCode.DONE);
    Path reports = folder.resolve("reports");
    office
        .speaking(Lang.ZH)
        .runs("report", "inspections", "--year", 2017, "--format", "html", "-o", reports)
        .ends(ExitCode.DONE);
    try (var files = Files.list(reports)) {
      Path page = files.filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow();
      assertThat(Files.readString(page))
          .contains("2017年度专利行政执法随机抽查情况报告", "广东未达到抽查比例", "22.2%", "6.3%～54.7%")
          .contains(
              "inspections/440000/2017/inspected\">9<", "inspections/440000/2017/problems\">2<");
    }
    office.runs("report", "inspections", "--year", 2031, "-o", reports).ends(ExitCode.NOT_FOUND);
  }

  @Test
  void aYearWithoutAPlanIsSaidToBeOne() throws IOException {
    office.runs("load", "targets", given("targets.csv")).ends(ExitCode.DONE);
    Said said = office.runs("inspections", "figures", "--year", 2031).ends(ExitCode.NOT_FOUND);
    assertThat(said.err()).contains("2031", "2017");
  }

  private Path given(String name) throws IOException {
    return Files.writeString(folder.resolve(name), text(name));
  }

  private static String text(String name) throws IOException {
    try (InputStream in = RandomInspectionsTest.class.getResourceAsStream("inspections/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
