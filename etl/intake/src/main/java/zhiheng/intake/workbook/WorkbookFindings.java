package zhiheng.intake.workbook;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Severity;

/** Why a file is not read as a workbook; each says what to do in its words. */
public interface WorkbookFindings {

  /** A finding that refuses the whole file. */
  sealed interface FileFinding extends Finding {
    @Override
    FilePlace place();

    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** There is no such file, or it may not be read. */
  record FileNotReadable(FilePlace place) implements FileFinding {}

  /** 0 bytes. */
  record FileEmpty(FilePlace place) implements FileFinding {}

  /** Larger than any form is; sizes in bytes. */
  record FileTooLarge(FilePlace place, long found, long most) implements FileFinding {}

  /** Encrypted with a password. */
  record PasswordProtected(FilePlace place) implements FileFinding {}

  /** The format of Excel 97–2003 (.xls), or a binary workbook (.xlsb). */
  record OldWorkbook(FilePlace place) implements FileFinding {}

  /** The format of LibreOffice (.ods). */
  record OpenDocument(FilePlace place) implements FileFinding {}

  /** A web page with the name of a workbook. */
  record WebPage(FilePlace place) implements FileFinding {}

  /** Plain text, such as CSV, with the name of a workbook. */
  record PlainText(FilePlace place) implements FileFinding {}

  /** Something else altogether. */
  record NotAWorkbook(FilePlace place) implements FileFinding {}

  /** A zip that ends too early or is damaged inside. */
  record DamagedWorkbook(FilePlace place) implements FileFinding {}

  /** Holds macros. */
  record HasMacros(FilePlace place, String found) implements FileFinding {}

  /** Takes values from other files. */
  record HasExternalLinks(FilePlace place) implements FileFinding {}

  /** Inflates to more than it may: a zip bomb, or not a form. */
  record InflatesTooFar(FilePlace place, String part) implements FileFinding {}

  /** Too many parts, sheets or cells. */
  record TooMuchInside(FilePlace place, String what, long most) implements FileFinding {}

  /** Has a document type declaration, which workbooks never have and attackers like. */
  record HasDoctype(FilePlace place, String part) implements FileFinding {}
}
