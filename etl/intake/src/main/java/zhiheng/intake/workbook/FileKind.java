package zhiheng.intake.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Locale;
import java.util.Optional;
import zhiheng.intake.workbook.WorkbookFindings.FileEmpty;
import zhiheng.intake.workbook.WorkbookFindings.FileFinding;
import zhiheng.intake.workbook.WorkbookFindings.NotAWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.OldWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.PasswordProtected;
import zhiheng.intake.workbook.WorkbookFindings.PlainText;
import zhiheng.intake.workbook.WorkbookFindings.WebPage;
import zhiheng.templates.finding.Place.FilePlace;

/** What a file is by its first bytes, whatever its name says. */
final class FileKind {
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String ENCRYPTED =
      new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
  private static final int LOOKED_AT = 4096;

  private FileKind() {}

  /** Why a file cannot be a workbook; empty if it begins like one. */
  static Optional<FileFinding> refusal(byte[] bytes, FilePlace place) {
    if (bytes.length == 0) {
      return Optional.of(new FileEmpty(place));
    }
    String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
    if (start.startsWith(ZIP)) {
      return Optional.empty();
    }
    if (start.startsWith(OLE2)) {
      return Optional.of(
          new String(bytes, ISO_8859_1).contains(ENCRYPTED)
              ? new PasswordProtected(place)
              : new OldWorkbook(place));
    }
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<table")) {
      return Optional.of(new WebPage(place));
    }
    boolean binary = start.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    return Optional.of(binary ? new NotAWorkbook(place) : new PlainText(place));
  }
}
