package zhiheng.intake.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import zhiheng.intake.workbook.WorkbookFindings.FileFinding;
import zhiheng.intake.workbook.WorkbookFindings.FileNotReadable;
import zhiheng.intake.workbook.WorkbookFindings.FileTooLarge;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * A workbook that somebody handed in, read without trusting it.
 *
 * @param file the name of the file, without its folder
 * @param sha256 of the file's bytes
 * @param from1904 dates count from 1904, as old Macintosh programs had it
 */
public record Workbook(String file, String sha256, List<Sheet> sheets, boolean from1904) {

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /** A workbook, or the reasons why there is none. */
  public record Opened(Optional<Workbook> workbook, Findings findings) {
    private static Opened refused(FileFinding finding) {
      return new Opened(Optional.empty(), Findings.of(finding));
    }
  }

  /** Opens a file, within limits; whatever is wrong with it is said, nothing is thrown. */
  public static Opened open(Path path, Limits limits) {
    Path fileName = path.getFileName();
    String name = fileName == null ? path.toString() : fileName.toString();
    FilePlace place = new FilePlace(name);
    try {
      if (!Files.isRegularFile(path)) {
        return Opened.refused(new FileNotReadable(place));
      }
      long size = Files.size(path);
      if (size > limits.fileBytes()) {
        return Opened.refused(new FileTooLarge(place, size, limits.fileBytes()));
      }
      return open(Files.readAllBytes(path), name, limits);
    } catch (IOException e) {
      return Opened.refused(new FileNotReadable(place));
    }
  }

  /** Opens a workbook from its bytes. */
  public static Opened open(byte[] bytes, String name, Limits limits) {
    FilePlace place = new FilePlace(name);
    Optional<FileFinding> refusal = FileKind.refusal(bytes, place);
    if (refusal.isPresent()) {
      return Opened.refused(refusal.get());
    }
    try {
      Parts parts = Parts.inflate(bytes, limits, place);
      return new Opened(
          Optional.of(new WorkbookReader(parts, limits, place).read(name, sha256(bytes))),
          Findings.none());
    } catch (Refused e) {
      return Opened.refused(e.finding());
    }
  }

  /** The first sheet that a clerk sees. */
  public Optional<Sheet> firstVisible() {
    return sheets.stream().filter(Sheet::visible).findFirst();
  }

  public Optional<Sheet> sheet(String sheetName) {
    return sheets.stream().filter(sheet -> sheet.name().equals(sheetName)).findFirst();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
