package zhiheng.cli.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What may become of a good workbook on its way. */
record Spoiled(Path folder, byte[] good) {

  /** After somebody typed into it. */
  Path typed(String name, Consumer<XSSFWorkbook> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new ByteArrayInputStream(good);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      change.accept(workbook);
      workbook.write(out);
    }
    return bytes(name, out.toByteArray());
  }

  /** With another entry on the hidden sheet that says what the workbook is. */
  Path identity(String name, String ref, String text) throws IOException {
    return typed(name, workbook -> text(workbook.getSheet("_zhiheng"), ref, text));
  }

  /** With one more part inside. */
  Path part(String name, String part, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(good), UTF_8);
        ZipOutputStream to = new ZipOutputStream(out, UTF_8)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.transferTo(to);
      }
      to.putNextEntry(new ZipEntry(part));
      to.write(content);
    }
    return bytes(name, out.toByteArray());
  }

  /** As Excel saves it with a password to open. */
  Path password(String name) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream inside = encryptor.getDataStream(files)) {
        inside.write(good);
      }
      files.writeFilesystem(out);
    }
    return bytes(name, out.toByteArray());
  }

  Path bytes(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name + ".xlsx"), bytes);
  }

  static XSSFCell cell(XSSFSheet sheet, String ref) {
    CellAddress at = new CellAddress(ref);
    return sheet.getRow(at.getRow()).getCell(at.getColumn());
  }

  /** A text typed over what stood there, and not beside an inline one as POI would have it. */
  static void text(XSSFSheet sheet, String ref, String text) {
    XSSFCell old = cell(sheet, ref);
    XSSFRow row = old.getRow();
    int column = old.getColumnIndex();
    row.removeCell(old);
    row.createCell(column).setCellValue(text);
  }
}
