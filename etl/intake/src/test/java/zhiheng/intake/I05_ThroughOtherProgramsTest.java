package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;

/** Lesson 5: a workbook is the same after LibreOffice saved it. Skipped where there is none. */
class I05_ThroughOtherProgramsTest {
  @TempDir private Path folder;

  @Test
  void aReturnSavedByLibreOfficeSaysTheSame() throws Exception {
    Map<CellKey, String> values = Desk.filed(7, 12, 12);
    values.put(Desk.month("counterfeit.fined"), "1200.5");
    values.put(Desk.ytd("counterfeit.fined"), "1200.5");
    values.put(new CellKey("media.reports", SheetLayout.EXPLANATION), "含《法制日报》1 篇");

    sameAfterLibreOffice(new Month(2017, 1), "", values);
  }

  @Test
  void marksSavedByLibreOfficeSayTheSame() throws Exception {
    sameAfterLibreOffice(
        new Year(2017),
        "评查员甲",
        Map.of(
            new CellKey("0001", "case_no"), "苏知法〔2017〕1号",
            new CellKey("0001", "kind"), "counterfeit",
            new CellKey("0001", "defect"), "cover.filled.gap",
            new CellKey("0001", "deducted"), "2.5",
            new CellKey("0001", "note"), "第 3、7 页漏填"));
  }

  private void sameAfterLibreOffice(Period period, String part, Map<CellKey, String> values)
      throws Exception {
    assumeTrue(onPath("soffice"), "LibreOffice (soffice) is not installed");
    try (Desk desk = new Desk(Files.createDirectory(folder.resolve("desk")))) {
      Path file = desk.file(period, part, values);
      Accepted before = (Accepted) desk.submit(file);
      Path saved = saved(file);
      Outcome after = desk.submit(saved);

      assertThat(after.findings().list()).isEqualTo(before.findings().list());
      assertThat(after).isInstanceOf(Accepted.class);
      assertThat(said((Accepted) after)).isEqualTo(said(before));
      assertThat(((Accepted) after).submission().remarks())
          .isEqualTo(before.submission().remarks());
    }
  }

  private static List<String> said(Accepted accepted) {
    return accepted.submission().observations().stream()
        .map(Observation::toString)
        .collect(Collectors.toList());
  }

  private Path saved(Path file) throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("saved"));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    Path fileName = file.getFileName();
    return out.resolve(fileName == null ? file.toString() : fileName.toString());
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
  }
}
