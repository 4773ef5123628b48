package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.period.Month;

/** The way of an explanation, from whoever gives it to whoever reviews it. */
class ExplainedFiguresTest {
  private static final Month MARCH = new Month(2017, 3);

  private final Path folder;
  private final Office office;

  ExplainedFiguresTest(@TempDir Path folder) {
    this.folder = folder;
    this.office = Office.in(folder.resolve("workspace")).at("2017-04-06T02:00:00Z");
  }

  @Test
  void whatAskedForAnExplanationIsListedWithWhatWasExplained() throws IOException {
    Path file =
        new SomeReturns(Office.DEFINED, folder)
            .of("450000", MARCH, Map.of(new CellKey("inspection.staff_times", "month"), "0"));
    String figures = "--period=2017-03";

    office.runs("submit", file).ends(ExitCode.DONE);
    Said before = office.runs("findings", figures).ends(ExitCode.DONE);
    assertThat(before.out())
        .contains("450000 广西  2017-03  回执 20170406-0001", "每次检查不少于两名执法人员", "未说明。", "已说明 0 处");

    office
        .runs("submit", file, "--explain", "inspection.staff_times=联合检查，由公安出动")
        .ends(ExitCode.DONE);
    Said after = office.runs("findings", figures).ends(ExitCode.DONE);
    assertThat(after.out()).contains("说明：联合检查，由公安出动", "20170406-0002").doesNotContain("未说明。");
    assertThat(office.runs("findings", figures, "--open").ends(ExitCode.DONE).out())
        .doesNotContain("450000");
    assertThat(office.runs("verify").ends(ExitCode.DONE).out()).contains("未发现绕过台账的改动");
  }

  /** 38,492 counterfeit cases were published for the whole country and 2017. */
  @Test
  void whatWasExplainedStandsInTheAssessmentThatUsedTheFigure() throws IOException {
    Path file =
        new SomeReturns(Office.DEFINED, folder)
            .of("450000", MARCH, Map.of(new CellKey("counterfeit.filed", "ytd"), "40000"));
    office.runs("submit", file, "--explain", "counterfeit.filed=含上年结转案件").ends(ExitCode.DONE);
    Office later = office.at("2018-03-30T01:00:00Z");
    later.runs("assess", "--year", "2017", "--system", "provinces").ends(ExitCode.DONE);
    Path reports = folder.resolve("reports");
    Object[] report = {
      "report",
      "assessment",
      "--year",
      "2017",
      "--unit",
      "450000",
      "--format",
      "html",
      "-o",
      reports
    };
    later.runs(report).ends(ExitCode.DONE);

    assertThat(Files.readString(reports.resolve("assessment-provinces-2017-450000.html")))
        .contains("数据说明", "含上年结转案件", "本年累计不超过已公布的全国总数");
  }

  @Test
  void aFormThatThereIsNotIsSaid() {
    office.runs("findings", "--period", "2017-03", "--form", "weekly").ends(ExitCode.NOT_FOUND);
    assertThat(office.runs("check", "test", "weekly").ends(ExitCode.NOT_FOUND).err())
        .contains("没有报表“weekly”");
  }

  @Test
  void examplesThatComeOutOtherwiseAreShownWhereTheyStand() throws IOException {
    Path templates = folder.resolve("templates");
    copy(Office.TEMPLATES, templates);
    Path examples = templates.resolve("forms/case-file-review/2016.examples.yaml");
    Files.writeString(examples, Files.readString(examples).replace("[2.deducted]", "[1.deducted]"));

    Said told =
        office
            .by(templates)
            .runs("check", "test", "case-file-review", "--lang", "en")
            .ends(ExitCode.DEFINITIONS);

    assertThat(told.out())
        .contains(
            "otherwise than they say",
            "forms/case-file-review/2016.examples.yaml:3:5",
            "expected [1.deducted]; found [2.deducted]");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (from.relativize(file).toString().matches("(src|target)(/.*)?")) {
          continue;
        }
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
