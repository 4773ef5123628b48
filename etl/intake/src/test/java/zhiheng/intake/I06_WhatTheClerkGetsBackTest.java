package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** Lesson 6: findings come back in the workbook itself, and as JSON for programs. */
class I06_WhatTheClerkGetsBackTest {
  private static final Wording WORDS =
      Wording.read(Desk.TEMPLATES.folder().resolve("wording/findings"), Lang.ZH);
  @TempDir private Path folder;

  @Test
  void theCellIsColoredAndSaysWhatIsWrong() throws IOException {
    try (Desk desk = new Desk(folder)) {
      Path file = wrong(desk);
      try (XSSFWorkbook marked = marked(file, desk.submit(file).findings())) {
        XSSFCell cell = Desk.cell(marked.getSheetAt(0), "D73");

        assertThat(cell.getCellStyle().getFillPattern())
            .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(cell.getCellComment().getString().getString()).contains("一月的本年累计等于本月数");
      }
    }
  }

  @Test
  void aSheetListsEverything() throws IOException {
    try (Desk desk = new Desk(folder)) {
      Path file = wrong(desk);
      Findings findings = desk.submit(file).findings();
      try (XSSFWorkbook marked = marked(file, findings)) {
        XSSFSheet list = marked.getSheet("审核结果");

        assertThat(list.getLastRowNum()).isEqualTo(findings.list().size());
        assertThat(list.getRow(1).getCell(3).getStringCellValue()).isEqualTo("D73");
      }
    }
  }

  @Test
  void theSameFindingsGiveTheSameBytes() throws Exception {
    try (Desk desk = new Desk(folder)) {
      Path file = wrong(desk);
      Findings findings = desk.submit(file).findings();
      byte[] once = bytes(file, findings);

      assertThat(bytes(file, findings)).isEqualTo(once);
      bearsNoTime(once);
    }
  }

  @Test
  void theMarkedCopyCanBeCorrectedAndHandedIn() throws IOException {
    try (Desk desk = new Desk(folder)) {
      Path file = wrong(desk);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new MarkedWorkbook(Desk.TEMPLATES.folder(), WORDS)
          .write(file, desk.submit(file).findings(), out);
      Files.write(file, out.toByteArray());
      desk.changed(file, workbook -> Desk.cell(workbook.getSheetAt(0), "D73").setCellValue(0));

      assertThat(desk.submit(file)).isInstanceOf(Outcome.Accepted.class);
    }
  }

  @Test
  void aFileThatIsNoWorkbookHasNoMarkedCopy() throws IOException {
    Path file = Files.writeString(folder.resolve("web.xlsx"), "<html>");
    Path old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF});

    assertThat(MarkedWorkbook.canMark(file)).isFalse();
    assertThat(MarkedWorkbook.canMark(old)).isFalse();
    try (Desk desk = new Desk(folder)) {
      assertThat(MarkedWorkbook.canMark(wrong(desk))).isTrue();
    }
  }

  @Test
  void findingsAreJson() throws IOException {
    try (Desk desk = new Desk(folder)) {
      String json = new FindingsJson(WORDS).write(desk.submit(wrong(desk)).findings());

      assertThat(json).isEqualTo(Desk.baseline("findings.expected.json", json));
    }
  }

  private static Path wrong(Desk desk) throws IOException {
    Map<CellKey, String> values = Desk.nilBut(Map.of(Desk.ytd("media.reports"), "3"));
    return desk.file(new Month(2017, 1), "", values);
  }

  private static XSSFWorkbook marked(Path file, Findings findings) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(file, findings)));
  }

  /** No part of the workbook says when it was written, so the same bytes come out at any time. */
  private static void bearsNoTime(byte[] workbook) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal())
            .as(entry.getName())
            .isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .as(entry.getName())
            .doesNotContain("dcterms:created", "dcterms:modified");
      }
    }
  }

  private static byte[] bytes(Path file, Findings findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkedWorkbook(Desk.TEMPLATES.folder(), WORDS).write(file, findings, out);
    return out.toByteArray();
  }
}
