package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.intake.FormWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** A review of case files from the draw to the report, in the order of its steps. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseFileReviewTest {
  private static final Year YEAR = new Year(2017);
  private static final Form FORM =
      Office.DEFINED.forms().find("case-file-review", YEAR).orElseThrow();

  @TempDir private static Path folder;
  private static Office office;
  private static Path people;
  private static List<String[]> drawn;

  @BeforeAll
  static void draw() throws IOException {
    office = Office.in(folder.resolve("workspace"));
    office.runs("load", "cases", Path.of("src/test/resources/cases/cases.csv")).ends(ExitCode.DONE);
    people = folder.resolve("people.csv");
    Files.writeString(
        people,
        "reviewer,unit\n苏甲,320000\n宁乙,320100\n浙丙,330000\n浙丁,330000\n粤戊,440000\n鲁己,370000\n沪庚,310000\n");
    String csv = drawn("2018-02-28 3D 517").ends(ExitCode.DONE).out();
    drawn = csv.lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  private static Said drawn(String seed) {
    return office.runs(
        "review",
        "draw",
        "--year",
        2017,
        "--per-bureau",
        8,
        "--seed",
        seed,
        "--reviewers",
        people,
        "--format",
        "csv");
  }

  @Test
  @Order(1)
  void eightFilesOfEachBureauAreDrawnAndNobodyReadsThoseOfTheOwn() {
    assertThat(drawn).hasSize(32);
    for (String[] file : drawn) {
      String readers = String.join(" ", file[5], file[6], file[7]);
      assertThat(readers)
          .doesNotContain(
              switch (file[0]) {
                case "320000", "320100" -> "苏甲";
                case "330000" -> "浙丙";
                default -> "粤戊";
              });
      assertThat(readers.split(" ")).doesNotHaveDuplicates();
    }
    assertThat(drawn)
        .filteredOn(file -> file[0].equals("320100"))
        .allMatch(file -> !(file[5] + file[6] + file[7]).contains("宁乙"));
  }

  @Test
  @Order(2)
  void anybodyCanDrawAgainAndTheLedgerKeepsIt() {
    assertThat(office.runs("review", "verify", "--year", 2017, "--reviewers", people).out())
        .contains("review-2017-01", "32 份案卷一致");
    office.runs("verify").ends(ExitCode.DONE);
  }

  @Test
  @Order(3)
  void theWorkbooksHoldTheFilesAndAreRefusedUntilTheyAreFilledIn() throws IOException {
    Path sheets = folder.resolve("sheets");
    office.runs("review", "export", "--draw", "review-2017-01", "-o", sheets).ends(ExitCode.DONE);
    List<Path> files;
    try (Stream<Path> all = Files.list(sheets)) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSize(8);
    office.runs("submit", files.get(0)).ends(ExitCode.REFUSED);
  }

  @Test
  @Order(4)
  void marksOnOtherFilesOrByOthersAreRefused() throws IOException {
    List<String[]> own = of("320000");
    Path wrong =
        marked("320000", own.get(0)[5], List.of(row("X-1", own.get(0)[2], "none", 0)), "wrong");
    assertThat(office.runs("submit", wrong).ends(ExitCode.REFUSED).out() + "").isNotNull();
    Said said = office.runs("submit", wrong).ends(ExitCode.REFUSED);
    assertThat(said.out() + said.err()).contains("X-1 不在 review-2017-01", own.get(0)[3]);
    Path stranger =
        marked("320000", "陌生人", List.of(row(own.get(0)[3], own.get(0)[2], "none", 0)), "other");
    Said told = office.runs("submit", stranger).ends(ExitCode.REFUSED);
    assertThat(told.out() + told.err()).contains("没有抽中“陌生人”");
  }

  @Test
  @Order(5)
  void whereTwoAreFarApartTheThirdIsAsked() throws IOException {
    for (String unit : List.of("320000", "320100", "330000", "440000")) {
      for (int seat = 0; seat < 2; seat++) {
        office.runs("submit", read(unit, seat)).ends(ExitCode.DONE);
      }
    }
    Said status =
        office.runs("review", "status", "--year", 2017, "--differences", "--format", "csv");
    assertThat(status.ends(ExitCode.DONE).out().lines().skip(1)).hasSize(4);
    assertThat(status.err()).contains("已交 8 份", "待第三人评查 4 份");
    assertThat(office.runs("review", "results", "--year", 2017).err()).contains("待评 4 份");
    Path thirds = folder.resolve("thirds");
    office.runs("review", "export", "--year", 2017, "--third", "-o", thirds).ends(ExitCode.DONE);
    for (String unit : List.of("320000", "320100", "330000", "440000")) {
      String[] first = of(unit).get(0);
      assertThat(thirds.resolve(unit + "-" + first[7] + ".xlsx")).exists();
      office
          .runs(
              "submit",
              marked(
                  unit,
                  first[7],
                  List.of(row(first[3], first[2], "content.report.missing", 3)),
                  "third"))
          .ends(ExitCode.DONE);
    }
    assertThat(office.runs("review", "results", "--year", 2017).err()).contains("待评 0 份");
  }

  @Test
  @Order(6)
  void resultsAreTablesWithoutNames() {
    String bureaus = show("bureaus");
    assertThat(bureaus).startsWith("unit,unit_name,population,files,open,mean,se,lower,upper,");
    assertThat(bureaus.lines().reduce((one, last) -> last).orElseThrow())
        .startsWith("*,all,86,32,0,");
    // One point off by the first and two by the second, but for the file that the third has read.
    assertThat(show("files").lines().filter(line -> line.endsWith("true"))).hasSize(4);
    assertThat(show("agreement")).contains("grade,percent_agreement,", "score,krippendorff_alpha,");
    assertThat(show("defects")).contains("content.evidence.record,");
    assertThat(show("reviewers")).startsWith("number,files,deviation,se,lower,upper");
    assertThat(show("reviewers") + show("agreement") + bureaus)
        .doesNotContain("苏甲", "宁乙", "浙丙", "粤戊", "鲁己");
  }

  @Test
  @Order(7)
  void theReportSaysHowFilesWereDrawnAndNamesNobody() throws IOException {
    Path pages = folder.resolve("pages");
    office
        .runs("report", "case-quality", "--year", 2017, "--format", "html,xlsx", "--output", pages)
        .ends(ExitCode.DONE);
    String page = Files.readString(pages.resolve("case-review-2017.html"));
    assertThat(page)
        .contains("86份案卷为总体", "2018-02-28 3D 517", "Krippendorff α", "第1号", "优秀案卷")
        .doesNotContain("苏甲", "宁乙", "浙丙", "浙丁", "粤戊", "鲁己", "沪庚");
  }

  @Test
  @Order(8)
  void theSeedIsWhatDecides() {
    Said other = drawn("2018-02-28 3D 518").ends(ExitCode.DONE);
    assertThat(other.out())
        .isNotEqualTo(
            drawn.stream().map(file -> String.join(",", file)).reduce("", (a, b) -> a + b + "\n"));
    assertThat(other.err()).contains("review-2017-02");
  }

  @Test
  @Order(9)
  void withoutCasesOrReviewersNothingIsDrawn() throws IOException {
    office
        .runs(
            "review",
            "draw",
            "--year",
            2010,
            "--per-bureau",
            8,
            "--seed",
            "s",
            "--reviewers",
            people)
        .ends(ExitCode.NOT_FOUND);
    Path few = folder.resolve("few.csv");
    Files.writeString(few, "reviewer,unit\n甲,320000\n甲,33\n../乙,330000\n");
    Said said =
        office
            .runs(
                "review",
                "draw",
                "--year",
                2017,
                "--per-bureau",
                8,
                "--seed",
                "s",
                "--reviewers",
                few)
            .ends(ExitCode.REFUSED);
    assertThat(said.err()).contains("出现两次", "不是单位代码", "不能用作文件名");
    office.runs("review", "status", "--draw", "review-2099-01").ends(ExitCode.NOT_FOUND);
  }

  private static String show(String table) {
    return office
        .runs("review", "results", "--draw", "review-2017-01", "--show", table, "--format", "csv")
        .ends(ExitCode.DONE)
        .out();
  }

  private static List<String[]> of(String unit) {
    return drawn.stream().filter(file -> file[0].equals(unit)).toList();
  }

  /** The first takes a point off each file, the second two, and seven more off the first file. */
  private static Path read(String unit, int seat) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String[]> files = of(unit);
    for (String[] file : files) {
      rows.add(row(file[3], file[2], "content.evidence.record", seat + 1));
    }
    if (seat == 1) {
      rows.add(row(files.get(0)[3], files.get(0)[2], "content.evidence.preservation", 5));
      rows.add(row(files.get(0)[3], files.get(0)[2], "cover.index.missing", 2));
    }
    return marked(unit, files.get(0)[5 + seat], rows, "seat" + seat);
  }

  private static Map<String, String> row(String file, String kind, String defect, int points) {
    return new TreeMap<>(
        Map.of(
            "case_no",
            file,
            "kind",
            kind.replace('_', '-'),
            "defect",
            defect,
            "deducted",
            Integer.toString(points)));
  }

  private static Path marked(
      String unit, String reader, List<Map<String, String>> rows, String name) throws IOException {
    Map<CellKey, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = SheetLayout.rowCode(i + 1);
      rows.get(i).forEach((column, text) -> cells.put(new CellKey(row, column), text));
    }
    Path file = folder.resolve(unit + "-" + name + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new FormWorkbook(Office.DEFINED, Lang.ZH)
          .write(FORM, new Filling(new UnitCode(unit), YEAR, reader, cells), out);
    }
    return file;
  }
}
