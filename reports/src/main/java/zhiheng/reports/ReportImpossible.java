package zhiheng.reports;

import zhiheng.templates.finding.Finding;

/** The ledger does not hold what a report would say; carries what is missing. */
public final class ReportImpossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  ReportImpossible(Finding finding) {
    super(finding.toString());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
