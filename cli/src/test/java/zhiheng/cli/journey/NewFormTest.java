package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.wording.Lang;

/**
 * A new form is a file and nothing else: handed out, filled in, checked, kept, counted by an
 * indicator, followed as a series, printed in the bulletin.
 */
class NewFormTest {
  private static final String MEDIATION =
      """
      code: mediation-return
      version: 2017-01
      valid_from: 2017-01-01
      kind: grid
      rhythm: quarter
      due_working_days: 5
      expected: [{level: province}]
      title: {zh: 调解组织季报表, en: Quarterly Return of Mediation}
      note: {zh: 没有发生的填 0。, en: Nil is 0.}
      columns:
        - {code: now, name: {zh: 本季度, en: This quarter}}
      defaults: {type: count, measure: {zh: 件, en: cases}, blank: needs-reason}
      sections:
        - code: mediation
          name: {zh: 调解, en: Mediation}
          items:
            - {code: mediation.taken, name: {zh: 受理, en: Taken}}
            - {code: mediation.agreed, name: {zh: 达成协议, en: Agreed}}
      checks:
        - id: agreed-within-taken
          severity: hard
          name: {zh: 达成协议数不超过受理数, en: No more agree than were taken}
          advice: {zh: 请核对。, en: Check both.}
          expect: mediation.agreed <= mediation.taken
      """;

  private static final String SYSTEM =
      """
      system: mediation
      version: "2017"
      title: {zh: 调解, en: Mediation}
      basis: {zh: 示例, en: illustration}
      illustration: true
      units: {level: province}
      rounding: {places: 2, mode: half-up}
      not_reported: zero
      dimensions:
        - code: all
          name: {zh: 全部, en: All}
          indicators:
            - code: agreements
              name: {zh: 调解协议, en: Agreements}
              source: {zh: 示例, en: illustration}
              value: {of: agreed}
              score: {per-case: {each: 2}}
            - code: supervised
              name: {zh: 办结督办案件, en: Supervised cases concluded}
              source: {zh: 示例, en: illustration}
              value: {of: supervised}
              score: {per-case: {each: 1}}
      measures:
        agreed: {name: {zh: 协议, en: Agreed}, dataset: returns, where: "item = 'mediation.agreed'", aggregate: sum(amount), when: year}
        supervised: {name: {zh: 办结, en: Concluded}, dataset: supervised_case, where: "current and state = 'concluded'", aggregate: count(*), when: year}
      """;

  @TempDir private static Path folder;
  private static Office office;
  private static Templates templates;

  private static final String NUMBERED =
      """
      system: numbered
      version: "2017"
      title: {zh: 督办, en: Supervision}
      basis: {zh: 示例, en: illustration}
      illustration: true
      units: {level: province}
      rounding: {places: 2, mode: half-up}
      not_reported: zero
      dimensions:
        - code: all
          name: {zh: 全部, en: All}
          indicators:
            - code: concluded
              name: {zh: 办结督办案件, en: Supervised cases concluded}
              source: {zh: 示例, en: illustration}
              value: {of: concluded}
              score: {per-case: {each: 1}}
            - code: rows
              name: {zh: 报过的行, en: Rows handed in}
              source: {zh: 示例, en: illustration}
              value: {of: rows}
              score: {per-case: {each: 1}}
      measures:
        concluded: {name: {zh: 办结, en: Concluded}, dataset: supervised_case, where: "current and number = 'R-1' and progress = 'concluded'", aggregate: count(*), when: year}
        rows: {name: {zh: 行, en: Rows}, dataset: supervised_case, where: "number = 'R-1'", aggregate: count(*), when: year}
      """;

  @BeforeAll
  static void writeTheForm() throws IOException {
    Path copy = folder.resolve("templates");
    copy(Office.TEMPLATES, copy);
    write(copy.resolve("forms/mediation-return/2017-01.yaml"), MEDIATION);
    write(copy.resolve("systems/mediation/2017.yaml"), SYSTEM);
    write(copy.resolve("systems/numbered/2017.yaml"), NUMBERED);
    renameColumns(copy.resolve("forms/supervised-case"));
    office =
        Office.in(folder.resolve("workspace"))
            .by(copy)
            .speaking(Lang.EN)
            .at("2017-04-06T02:00:00Z");
    templates = Templates.open(copy);
    office.runs("check").ends(ExitCode.DONE);
  }

  @Test
  void aFormIsAFileAndNothingElse() throws IOException {
    assertThat(office.runs("form", "list").out()).contains("mediation-return", "quarter");
    Map<CellKey, String> wrong =
        Map.of(cell("mediation.taken", "now"), "3", cell("mediation.agreed", "now"), "4");
    Said refused = office.runs("submit", filled("mediation-return", "2017-Q1", wrong));
    assertThat(refused.ends(ExitCode.REFUSED).out() + refused.err())
        .contains("No more agree than were taken");

    Map<CellKey, String> right =
        Map.of(cell("mediation.taken", "now"), "5", cell("mediation.agreed", "now"), "4");
    office.runs("submit", filled("mediation-return", "2017-Q1", right)).ends(ExitCode.DONE);

    Said status = office.runs("status", "--form", "mediation-return", "--period", "2017-Q1");
    assertThat(status.ends(ExitCode.DONE).line("320000")).contains("on time");
    Said series =
        office.runs(
            "series",
            "--item",
            "mediation.agreed",
            "--unit",
            "320000",
            "--from",
            "2017",
            "--to",
            "2017-Q2",
            "--format",
            "csv");
    assertThat(series.ends(ExitCode.DONE).out())
        .contains("320000,mediation-return,mediation.agreed,now,2017-Q1,4,A,320000");
  }

  @Test
  void aCaseThatIsFollowedStaysUntilItIsConcludedAndIndicatorsCountItOnce() throws IOException {
    Map<CellKey, String> march =
        Map.of(
            cell("0001", "case_no"), "S-1",
            cell("0001", "ordered_by"), "national",
            cell("0001", "ordered_on"), "2017-03-01",
            cell("0001", "kind"), "infringement",
            cell("0001", "state"), "open",
            cell("0001", "result"), "等待鉴定");
    office.runs("submit", filled("supervised-case", "2017-03", march)).ends(ExitCode.DONE);
    Map<CellKey, String> another =
        Map.of(
            cell("0001", "case_no"), "S-2",
            cell("0001", "ordered_by"), "province",
            cell("0001", "ordered_on"), "2017-04-01",
            cell("0001", "kind"), "counterfeit",
            cell("0001", "state"), "open",
            cell("0001", "result"), "调查中");
    Office may = office.at("2017-05-04T02:00:00Z");
    Said forgotten = may.runs("submit", filled("supervised-case", "2017-04", another));
    assertThat(forgotten.ends(ExitCode.REFUSED).out() + forgotten.err()).contains("S-1", "2017-03");

    // What is exported for the next month has the open case in it already.
    Map<CellKey, String> concluded =
        Map.of(
            cell("0001", "state"), "concluded",
            cell("0001", "closed_on"), "2017-04-20",
            cell("0001", "result"), "作出决定");
    may.runs("submit", filled("supervised-case", "2017-04", concluded)).ends(ExitCode.DONE);

    Map<CellKey, String> mediation =
        Map.of(cell("mediation.taken", "now"), "9", cell("mediation.agreed", "now"), "7");
    may.runs("submit", filled("mediation-return", "2017-Q2", mediation)).ends(ExitCode.DONE);
    may.runs("assess", "--year", "2017", "--system", "mediation").ends(ExitCode.DONE);
    Said explained =
        may.runs(
            "explain", "--year", "2017", "--system", "mediation", "--unit", "320000", "--cells");
    assertThat(explained.ends(ExitCode.DONE).line("[supervised]")).contains("1");
    assertThat(explained.out()).contains("mediation.agreed", "2017-Q2");
  }

  /** From October on the number of a case and its state stand under other codes. */
  private static void renameColumns(Path form) throws IOException {
    String first = Files.readString(form.resolve("2017-01.yaml"));
    write(
        form.resolve("2017-01.yaml"),
        first.replace("valid_from: 2017-01-01", "valid_from: 2017-01-01\nvalid_to: 2017-09-30"));
    write(
        form.resolve("2017-10.yaml"),
        first
            .replace("version: 2017-01", "version: 2017-10")
            .replace("valid_from: 2017-01-01", "valid_from: 2017-10-01")
            .replace("{code: case_no, ", "{code: number, was: case_no, ")
            .replace("key: [case_no]", "key: [number]")
            .replace("  - code: state\n", "  - code: progress\n    was: state\n")
            .replace("column: state", "column: progress")
            .replace("required_when: {state:", "required_when: {progress:"));
  }

  @Test
  void aColumnThatGotAnotherCodeGoesOn() throws IOException {
    Map<CellKey, String> september =
        Map.of(
            cell("0001", "case_no"), "R-1",
            cell("0001", "ordered_by"), "national",
            cell("0001", "ordered_on"), "2017-09-01",
            cell("0001", "kind"), "infringement",
            cell("0001", "state"), "open",
            cell("0001", "result"), "等待鉴定");
    Office october = office.at("2017-10-12T02:00:00Z");
    Path first = filled("supervised-case", "330000", "2017-09", october, september);
    october.runs("submit", first).ends(ExitCode.DONE);
    Office november = office.at("2017-11-03T02:00:00Z");
    Map<CellKey, String> concluded =
        Map.of(
            cell("0001", "progress"), "concluded",
            cell("0001", "closed_on"), "2017-10-20",
            cell("0001", "result"), "作出决定");
    Path next = filled("supervised-case", "330000", "2017-10", november, concluded);
    november.runs("submit", next).ends(ExitCode.DONE);

    november.runs("assess", "--year", "2017", "--system", "numbered").ends(ExitCode.DONE);
    Said explained =
        november.runs("explain", "--year", "2017", "--system", "numbered", "--unit", "330000");
    assertThat(explained.ends(ExitCode.DONE).line("[concluded]")).contains("1");
    assertThat(explained.line("[rows]")).contains("2");
  }

  private static CellKey cell(String row, String column) {
    return new CellKey(row, column);
  }

  /** Hands a form out and types into it what a clerk would. */
  private static Path filled(String code, String when, Map<CellKey, String> cells)
      throws IOException {
    return filled(code, "320000", when, office.at("2017-05-04T02:00:00Z"), cells);
  }

  private static Path filled(
      String code, String unit, String when, Office then, Map<CellKey, String> cells)
      throws IOException {
    Path blank = folder.resolve(code + "-" + unit + "-" + when + ".xlsx");
    then.runs("form", "export", code, "--unit", unit, "--period", when, "-o", blank)
        .ends(ExitCode.DONE);
    Form form = templates.forms().find(code, Period.parse(when).orElseThrow()).orElseThrow();
    SheetLayout layout = SheetLayout.of(form);
    return new Spoiled(folder, Files.readAllBytes(blank))
        .typed(
            code + "-" + when + "-" + cells.hashCode(), workbook -> type(workbook, layout, cells));
  }

  private static void type(XSSFWorkbook workbook, SheetLayout layout, Map<CellKey, String> cells) {
    cells.forEach(
        (key, text) -> {
          String ref = layout.ref(key);
          if (text.matches("\\d+")) {
            Spoiled.cell(workbook.getSheetAt(0), ref).setCellValue(Integer.parseInt(text));
          } else {
            Spoiled.text(workbook.getSheetAt(0), ref, text);
          }
        });
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(file -> !from.relativize(file).toString().matches("(src|target)(/.*)?"))
          .forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
