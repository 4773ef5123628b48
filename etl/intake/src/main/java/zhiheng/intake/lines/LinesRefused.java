package zhiheng.intake.lines;

import zhiheng.templates.finding.Finding;

/** Ends the reading of a file of lines; never leaves this package. */
final class LinesRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  LinesRefused(Finding finding) {
    super(finding.code(), null, false, false);
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
