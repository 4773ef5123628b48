package zhiheng.cli.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;

/**
 * Workbooks that cannot be taken: each is refused whole, with all that is wrong and what to do.
 *
 * <p>What a clerk reads stands in {@code refused_zh.txt} and {@code refused_en.txt}.
 */
class RefusedWorkbooksTest {
  private static final int BOMB = 30 << 20;

  private final Path folder;
  private final Office clerk;
  private final Spoiled spoiled;
  private final StringBuilder transcript = new StringBuilder();

  RefusedWorkbooksTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.clerk = Office.in(folder.resolve("workspace")).at("2017-02-06T02:00:00Z");
    Path good =
        new SomeReturns(Office.DEFINED, folder.resolve("good")).of("450000", new Month(2017, 1));
    this.spoiled = new Spoiled(folder, Files.readAllBytes(good));
  }

  @ParameterizedTest
  @EnumSource
  void eachIsRefusedInWordsThatSayWhatToDo(Lang lang) throws IOException, GeneralSecurityException {
    Office office = clerk.speaking(lang);
    refused(office, spoiled.typed("wrong-cells", book -> wrongCells(book.getSheetAt(0))));
    refused(office, spoiled.identity("unknown-form", "B1", "weekly-return"));
    refused(office, spoiled.identity("other-version", "B2", "2015-01"));
    refused(office, spoiled.identity("unknown-unit", "B3", "990000"));
    refused(office, spoiled.identity("no-month", "B4", ""));
    refused(office, spoiled.identity("no-identity", "A1", ""));
    Path good = spoiled.bytes("good", spoiled.good());
    refused(office, good, "--form", "case-file-review");
    refused(office, good, "--unit", "330000", "--period", "2017-02");
    refused(office, spoiled.part("macros", "xl/vbaProject.bin", new byte[] {1}));
    refused(office, spoiled.password("password"));
    refused(office, spoiled.bytes("web-page", "<html><table><tr><td>1".getBytes(UTF_8)));
    refused(office, spoiled.part("bomb", "xl/media/image1.png", new byte[BOMB]));
    refused(office, spoiled.bytes("no-bytes", new byte[0]));

    Baseline.holds("refused_" + lang.code() + ".txt", transcript.toString());
    assertThat(clerk.runs("status", "--period", "2017-01").ends(ExitCode.DONE).out())
        .as("nothing of all that was recorded")
        .contains("已报 0");
  }

  private static void wrongCells(XSSFSheet sheet) {
    Spoiled.text(sheet, "C7", "两件");
    Spoiled.cell(sheet, "C8").setCellValue(-1);
    Spoiled.cell(sheet, "C9").setCellValue(1.5);
    Spoiled.cell(sheet, "C10").setBlank();
    Spoiled.cell(sheet, "D11").setCellFormula("1/0");
    sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  private void refused(Office office, Path file, String... options) {
    Object[] command = new Object[2 + options.length];
    command[0] = "submit";
    command[1] = file;
    System.arraycopy(options, 0, command, 2, options.length);
    Said said = office.runs(command).ends(ExitCode.REFUSED);
    transcript
        .append("$ zhiheng submit " + file.getFileName() + " " + String.join(" ", options) + "\n")
        .append(said.transcript().replace(folder.toString(), "FOLDER"))
        .append("\n");
  }
}
