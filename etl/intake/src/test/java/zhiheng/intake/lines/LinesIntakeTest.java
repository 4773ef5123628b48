package zhiheng.intake.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Loaded;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.lake.Snapshot;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;

/** Files as offices have them reach the lake in one plain form, or are refused with reasons. */
class LinesIntakeTest {
  private static final String HEADER =
      "检查编号,单位代码,检查对象代码,是否在年度计划内,抽取日期,检查日期,公开日期,检查人员数,是否发现问题,是否全程留痕";
  private static final String PLAIN =
      """
      row,inspection_no,unit,target_code,planned,drawn_on,inspected_on,published_on,inspectors,problem,traced
      2,I-1,320000,"甲,乙","是",2017-03-01,2017-03-05,2017-03-20,2,"否","是"
      """;

  private Path folder;
  private Taken lake;
  private LinesIntake intake;

  @BeforeEach
  void open(@TempDir Path temporary) {
    folder = temporary;
    lake = new Taken();
    intake =
        new LinesIntake(
            Templates.open(Path.of(System.getProperty("zhiheng.templates"))).datasets(),
            () -> lake,
            temporary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void csvMayBeInAnyEncodingThatSpreadsheetsSave(String charset) {
    load(bytes(HEADER + "\r\n" + line("2017-03-01"), charset));
    assertThat(lake.text).isEqualTo(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void cellsMayBeSeparatedBySemicolonsOrTabs(String separator) {
    String header = HEADER.replace(",", separator);
    String line = "I-1,320000,\"甲_乙\",是,2017-03-01,2017-03-05,2017-03-20,2,否,是";
    load(bytes(header + "\n" + line.replace(",", separator).replace('_', ',') + "\n", "UTF-8"));
    assertThat(lake.text).isEqualTo(PLAIN);
  }

  @Test
  void aWorkbookGivesTheSameLinesWithItsOwnRowNumbers() throws IOException {
    Path file = folder.resolve("log.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("检查");
      Row header = sheet.createRow(0);
      String[] names = HEADER.split(",");
      for (int i = 0; i < names.length; i++) {
        header.createCell(i).setCellValue(names[i]);
      }
      Row row = sheet.createRow(1);
      row.createCell(0).setCellValue("I-1");
      row.createCell(1).setCellValue(320000);
      row.createCell(2).setCellValue("甲,乙");
      row.createCell(3).setCellValue("是");
      row.createCell(4).setCellValue(LocalDate.of(2017, 3, 1));
      row.createCell(5).setCellValue("2017-03-05");
      row.createCell(6).setCellValue(LocalDate.of(2017, 3, 20));
      row.createCell(7).setCellValue(2);
      row.createCell(8).setCellValue("否");
      row.createCell(9).setCellValue("是");
      workbook.write(out);
    }
    assertThat(intake.load(file, "inspections").findings()).isEmpty();
    assertThat(lake.text).isEqualTo(PLAIN);
  }

  @Test
  void aListMayHaveMoreCellsThanAnyFormAndIsNeverHeldWhole() throws IOException {
    int rows = 120_000;
    Path file = folder.resolve("long.xlsx");
    try (ZipOutputStream zip = begun(file)) {
      StringBuilder sheet = new StringBuilder("<worksheet><sheetData><row>");
      for (String name : HEADER.split(",")) {
        sheet.append("<c t='inlineStr'><is><t>").append(name).append("</t></is></c>");
      }
      sheet.append("</row>");
      for (int i = 0; i < rows; i++) {
        sheet.append("<row><c><v>").append(i * 7919L % 1_000_003).append("</v></c>");
        sheet.append("<c><v>").append(110000 + i).append("</v></c>");
        for (int column = 2; column < 10; column++) {
          sheet.append("<c><v>").append((i + 31L * column) * 104729 % 99_991).append("</v></c>");
        }
        sheet.append("</row>");
      }
      part(zip, "xl/worksheets/sheet1.xml", sheet.append("</sheetData></worksheet>").toString());
    }
    assertThat(intake.load(file, "inspections").findings()).isEmpty();
    assertThat(lake.text.lines()).hasSize(rows + 1);
    assertThat(lake.text.lines().skip(rows)).singleElement().asString().startsWith("120001,");
  }

  @Test
  void aListThatBreaksOffIsRefusedWhole() throws IOException {
    Path file = folder.resolve("broken.xlsx");
    try (ZipOutputStream zip = begun(file)) {
      part(
          zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c></row><row>");
    }
    assertThat(codes(intake.load(file, "inspections"))).containsExactly("damaged_workbook");
    assertThat(lake.text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aListThatInflatesTooFarOrFetchesThingsIsRefused(int which) throws IOException {
    String[] sheets = {
      "<worksheet><sheetData>" + " ".repeat(30 << 20) + "</sheetData></worksheet>",
      "<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'><worksheet/>"
    };
    Path file = folder.resolve("hostile.xlsx");
    try (ZipOutputStream zip = begun(file)) {
      part(zip, "xl/worksheets/sheet1.xml", sheets[which]);
    }
    assertThat(codes(intake.load(file, "inspections")))
        .containsExactly(which == 0 ? "inflates_too_far" : "has_doctype");
  }

  /** All parts of a workbook but its sheet. */
  private static ZipOutputStream begun(Path file) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
    part(zip, "[Content_Types].xml", "<Types/>");
    part(
        zip,
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='1'/></sheets></workbook>");
    part(
        zip,
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='1' Target='worksheets/sheet1.xml'/></Relationships>");
    return zip;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void blankLinesAreLeftOutAndNumbersStay() {
    load(bytes("\n" + HEADER + "\n,,,,,,,,,\n" + line("2017-03-01"), "UTF-8"));
    assertThat(lake.text.lines().toList().get(1)).startsWith("4,I-1");
  }

  @Test
  void aColumnThatNobodyKnowsIsLeftOutAndSaid() {
    Loaded loaded = load(bytes(HEADER + ",备注\n" + line("2017-03-01").strip() + ",好\n", "UTF-8"));
    assertThat(codes(loaded)).containsExactly("lines_column_ignored");
    assertThat(lake.text).isEqualTo(PLAIN);
  }

  @Test
  void aHeaderThatDoesNotFitIsRefusedBeforeTheLakeIsOpened() {
    Loaded loaded = load(bytes("检查编号,检查编号,unit\nI-1,I-1,320000\n", "UTF-8"));
    assertThat(loaded.outcome()).isEqualTo(Loaded.Outcome.REJECTED);
    assertThat(codes(loaded)).contains("lines_column_twice", "lines_column_missing");
    assertThat(lake.text).isEmpty();
  }

  @Test
  void badFilesAreRefusedWithAReason() {
    assertThat(codes(load(new byte[0]))).containsExactly("lines_not_there");
    assertThat(codes(load(new byte[] {1, 2, 3, (byte) 0xFF}))).containsExactly("lines_not_text");
    assertThat(codes(load(new byte[] {'P', 'K', 3, 4, 0}))).containsExactly("damaged_workbook");
    assertThat(codes(load(bytes(HEADER + "\n\"I-1", "UTF-8"))))
        .containsExactly("line_quote_not_closed");
    assertThat(codes(load(bytes(HEADER + "\n" + "x,".repeat(30) + "x\n", "UTF-8"))))
        .containsExactly("line_too_long");
    assertThat(codes(load(bytes(HEADER + "\n" + "x".repeat(20_000), "UTF-8"))))
        .containsExactly("line_cell_too_long");
    assertThat(codes(intake.load(folder.resolve("none.csv"), "inspections")))
        .containsExactly("lines_not_there");
    assertThat(codes(intake.load(folder.resolve("none.csv"), "returns")))
        .containsExactly("no_such_dataset");
  }

  @Test
  void whoComplainedIsSplitOffAndNeverReachesTheLake() throws IOException {
    Path file = folder.resolve("complaints.csv");
    String header =
        "complaint_no,举报投诉人姓名,complainant_phone,unit,channel,about,received_on,target_code,"
            + "answered_on,transferred_on,transferred_to,fed_back_on,closed_on,rewarded,reward_paid";
    Files.writeString(
        file,
        header
            + "\nT-1,张三,13800138000,440100,phone,,2017-01-03,,,,,,,,"
            + "\nT-2,,,440100,web,,2017-01-04,,,,,,,,\n");
    assertThat(intake.load(file, "complaints").findings()).isEmpty();
    assertThat(lake.text)
        .startsWith("row,complaint_no,unit,")
        .contains("2,T-1,440100,phone,")
        .doesNotContain("张三", "13800138000", "complainant");
    Path apart = folder.resolve("apart/complaints/b.csv");
    assertThat(Files.readString(apart))
        .isEqualTo(
            """
            row,complainant_name,complainant_phone,complainant_id
            2,"张三",13800138000,
            """);
    assertThat(Files.getPosixFilePermissions(apart)).hasSize(2);
  }

  @Test
  void aListWithoutAHeaderTellsNobodysName() throws IOException {
    Path file = folder.resolve("complaints.csv");
    Files.writeString(file, "T-1,张三,13800138000,440100,phone\n");
    assertThat(intake.load(file, "complaints").findings().list().toString())
        .doesNotContain("张三", "13800138000");
    assertThat(folder.resolve("apart")).doesNotExist();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private Loaded load(byte[] bytes) {
    try {
      Path file = folder.resolve("log.csv");
      Files.write(file, bytes);
      return intake.load(file, "inspections");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String drawn) {
    return "I-1,320000,\"甲,乙\",是," + drawn + ",2017-03-05,2017-03-20,2,否,是\r\n";
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static List<String> codes(Loaded loaded) {
    return loaded.findings().stream().map(Finding::code).distinct().toList();
  }

  /** A lake that remembers what it was given. */
  private static final class Taken implements Lake {
    private String text = "";

    @Override
    public Loaded load(Dataset dataset, Path lines, String originalName, String sha256) {
      try {
        text = Files.readString(lines, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Loaded(Loaded.Outcome.RECORDED, "b", 1, Findings.none(), new TreeMap<>(Map.of()));
    }

    @Override
    public Snapshot freeze(Instant asOf) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Snapshot open(String hash) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Answers ask(Snapshot snapshot, List<Question> questions) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Rows rows(Snapshot snapshot, Question question, Map<String, String> group, int most) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
