package zhiheng.intake.workbook;

import java.io.IOException;
import zhiheng.intake.workbook.WorkbookFindings.FileFinding;

/** Ends the reading of a file; never leaves this package. */
final class Refused extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient FileFinding finding;

  Refused(FileFinding finding) {
    super(finding.code());
    this.finding = finding;
  }

  FileFinding finding() {
    return finding;
  }
}
