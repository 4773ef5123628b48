package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.intake.FormWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** Revisits, guiding and typical cases are handed in as forms, listed and counted. */
class CaseListsTest {
  private static final Year YEAR = new Year(2017);

  @TempDir private Path folder;

  @Test
  void revisitsAreListedAndCountedByTheirEffect() throws IOException {
    Office office = Office.in(folder.resolve("workspace"));
    Map<String, String> first =
        Map.of(
            "case_no",
            "C-1",
            "kind",
            "infringement",
            "concluded_on",
            "2016-05-03",
            "revisited_on",
            "2017-03-01",
            "by",
            "center",
            "way",
            "phone",
            "effect",
            "performed");
    Map<String, String> second =
        Map.of(
            "case_no",
            "C-2",
            "kind",
            "counterfeit",
            "concluded_on",
            "2016-07-01",
            "revisited_on",
            "2017-03-02",
            "by",
            "bureau",
            "way",
            "visit",
            "effect",
            "repeated",
            "follow_up",
            "-另案立案");
    office
        .runs("submit", form("case-revisit", "320000", List.of(first, second)))
        .ends(ExitCode.DONE);
    assertThat(
            office
                .runs("cases", "revisits", "--year", 2017, "--by", "effect", "--format", "csv")
                .out())
        .isEqualTo("effect,cases\nperformed,1\nrepeated,1\n");
    assertThat(office.runs("cases", "revisits", "--year", 2017).out())
        .contains("再次侵权或假冒", "另案立案", "江苏");
    assertThat(office.runs("cases", "revisits", "--year", 2017, "--format", "csv").out())
        .as("nothing that a spreadsheet would compute")
        .contains(",'-另案立案\n");
    office.runs("cases", "revisits", "--year", 2017, "--by", "follow_up").ends(ExitCode.USAGE);
    Map<String, String> early =
        Map.of(
            "case_no",
            "C-3",
            "kind",
            "counterfeit",
            "concluded_on",
            "2017-07-01",
            "revisited_on",
            "2017-03-02",
            "by",
            "bureau",
            "way",
            "visit",
            "effect",
            "performed");
    Said said =
        office
            .runs("submit", form("case-revisit", "330000", List.of(early)))
            .ends(ExitCode.REFUSED);
    assertThat(said.out() + said.err()).contains("回访不早于结案");
  }

  @Test
  void aModelCaseIsFollowedFromProposalToPublication() throws IOException {
    Office office = Office.in(folder.resolve("workspace"));
    Map<String, String> proposed =
        Map.of(
            "case_no",
            "C-1",
            "category",
            "guiding",
            "kind",
            "infringement",
            "point",
            "等同侵权的判定",
            "proposed_on",
            "2017-05-03",
            "state",
            "proposed");
    Map<String, String> published =
        Map.of(
            "case_no",
            "C-2",
            "category",
            "typical",
            "kind",
            "counterfeit",
            "point",
            "网络销售假冒",
            "proposed_on",
            "2017-05-03",
            "state",
            "published",
            "chosen_on",
            "2017-06-01",
            "published_on",
            "2017-07-01",
            "published_in",
            "门户网站");
    office
        .runs("submit", form("model-case", "320000", List.of(proposed, published)))
        .ends(ExitCode.DONE);
    assertThat(
            office
                .runs(
                    "cases", "models", "--year", 2017, "--by", "category,state", "--format", "csv")
                .out())
        .isEqualTo("category,state,cases\nguiding,proposed,1\ntypical,published,1\n");
    Said missing =
        office
            .runs("submit", form("model-case", "320000", new Year(2018), List.of(published)))
            .ends(ExitCode.REFUSED);
    assertThat(missing.out() + missing.err()).contains("C-1");
  }

  private Path form(String code, String unit, List<Map<String, String>> rows) throws IOException {
    return form(code, unit, YEAR, rows);
  }

  private Path form(String code, String unit, Year year, List<Map<String, String>> rows)
      throws IOException {
    Map<CellKey, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = SheetLayout.rowCode(i + 1);
      rows.get(i).forEach((column, text) -> cells.put(new CellKey(row, column), text));
    }
    Path file = folder.resolve(code + "-" + unit + "-" + year.code() + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new FormWorkbook(Office.DEFINED, Lang.ZH)
          .write(
              Office.DEFINED.forms().find(code, year).orElseThrow(),
              new Filling(new UnitCode(unit), year, "", cells),
              out);
    }
    return file;
  }
}
