package zhiheng.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.workbook.Limits;
import zhiheng.intake.workbook.Workbook;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.period.Month;

/** Lesson 4: a file that cannot be a form is told apart by what it is; none of them does harm. */
class I04_FilesThatAreNoFormsTest {
  @TempDir private Path folder;
  private byte[] good = new byte[0];

  @BeforeEach
  void makeAGoodOne() throws IOException {
    try (Desk desk = new Desk(folder)) {
      good = Files.readAllBytes(desk.file(new Month(2017, 1), "", Desk.filed(0, 1, 1)));
    }
  }

  @Test
  void theGoodOneOpens() {
    assertThat(open(good)).isEmpty();
  }

  @Test
  void aMissingFileIsTold() {
    assertThat(code(Workbook.open(folder.resolve("none.xlsx"), Limits.FORMS)))
        .isEqualTo("file_not_readable");
    assertThat(code(Workbook.open(folder, Limits.FORMS))).isEqualTo("file_not_readable");
  }

  @Test
  void noBytesAreTold() {
    assertThat(open(new byte[0])).isEqualTo("file_empty");
  }

  @Test
  void aWebPageNamedWorkbookIsTold() {
    assertThat(open("\n<!DOCTYPE html><html><table><tr><td>1")).isEqualTo("web_page");
    assertThat(open("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"))
        .isEqualTo("web_page");
  }

  @Test
  void plainTextNamedWorkbookIsTold() {
    assertThat(open("项目,本月\n立案,3\n")).isEqualTo("plain_text");
  }

  @Test
  void anyOtherFileIsTold() {
    assertThat(open("%PDF-1.7\n\u0000\u0001")).isEqualTo("not_a_workbook");
    assertThat(open(zip(Map.of("word/document.xml", "<w/>")))).isEqualTo("not_a_workbook");
  }

  @Test
  void aWorkbookCutShortIsTold() {
    assertThat(open(Arrays.copyOf(good, good.length / 2))).isEqualTo("damaged_workbook");
    assertThat(open(Arrays.copyOf(good, good.length - 30))).isEqualTo("damaged_workbook");
    assertThat(open(Arrays.copyOf(good, 10))).isEqualTo("damaged_workbook");
  }

  @Test
  void aWorkbookWithDamagedBytesIsTold() {
    byte[] damaged = good.clone();
    Arrays.fill(damaged, 300, 900, (byte) 7);
    assertThat(open(damaged)).isEqualTo("damaged_workbook");
  }

  @Test
  void aPasswordIsTold() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream inside = encryptor.getDataStream(files)) {
        inside.write(good);
      }
      files.writeFilesystem(out);
    }
    assertThat(open(out.toByteArray())).isEqualTo("password_protected");
  }

  @Test
  void anOldWorkbookIsTold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[9]), "Workbook");
      files.writeFilesystem(out);
    }
    assertThat(open(out.toByteArray())).isEqualTo("old_workbook");
    assertThat(open(changed("xl/workbook.bin", "x"))).isEqualTo("old_workbook");
  }

  @Test
  void anOpenDocumentIsTold() {
    assertThat(open(zip(Map.of("content.xml", "<a/>")))).isEqualTo("open_document");
  }

  @Test
  void macrosAreTold() throws IOException {
    assertThat(open(changed("xl/vbaProject.bin", "x"))).isEqualTo("has_macros");
    assertThat(open(changed("[Content_Types].xml", "<Types>macroEnabled</Types>")))
        .isEqualTo("has_macros");
  }

  @Test
  void linksToOtherFilesAreTold() throws IOException {
    assertThat(open(changed("xl/externalLinks/externalLink1.xml", "<a/>")))
        .isEqualTo("has_external_links");
  }

  @Test
  void aZipBombIsToldBeforeItBursts() throws IOException {
    String zeros = "0".repeat(30 << 20);
    assertThat(open(changed("xl/media/image1.png", zeros))).isEqualTo("inflates_too_far");
  }

  @Test
  void tooManyPartsAreTold() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < 600; i++) {
      parts.put("part" + i, "");
    }
    assertThat(open(zip(parts))).isEqualTo("too_much_inside");
  }

  @Test
  void tooManyCellsAreTold() throws IOException {
    String row = "<row><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>173</v></c><c r=\"C1\"/></row>";
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      rows.append(row.replace("1\"", i + "1\"").replace("173", Integer.toString(i * 7919)));
    }
    Limits few = new Limits(10 << 20, 500, 64 << 20, 150, 50, 5000);
    byte[] many =
        changed(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    assertThat(code(Workbook.open(many, "many.xlsx", few))).isEqualTo("too_much_inside");
  }

  @Test
  void aTooLargeFileIsTold() throws IOException {
    Path file = Files.write(folder.resolve("large.xlsx"), good);
    Limits small = new Limits(100, 500, 64 << 20, 150, 50, 5000);
    assertThat(code(Workbook.open(file, small))).isEqualTo("file_too_large");
  }

  @Test
  void anEntityThatWouldReadAFileIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xml =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><workbook><sheets><sheet name=\"&x;\"/></sheets></workbook>";
    assertThat(open(changed("xl/workbook.xml", xml))).isEqualTo("has_doctype");
  }

  @Test
  void aBillionLaughsAreNotLaughed() throws IOException {
    String xml =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    assertThat(open(changed("xl/sharedStrings.xml", xml))).isEqualTo("has_doctype");
  }

  private static String open(String text) {
    return open(text.getBytes(UTF_8));
  }

  private static String open(byte[] bytes) {
    return code(Workbook.open(bytes, "file.xlsx", Limits.FORMS));
  }

  private static String code(Workbook.Opened opened) {
    return opened.findings().stream().map(Finding::code).collect(Collectors.joining(" "));
  }

  private byte[] changed(String name, String content) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    parts.put(name, content);
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
