package zhiheng.indicators.table;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;

/** What somebody brought along cannot be worked with; the findings say all that is wrong. */
public final class InputRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Findings findings;

  public InputRefused(Findings findings) {
    super("refused with " + findings.list().size() + " findings", null, false, false);
    this.findings = findings;
  }

  public InputRefused(Finding finding) {
    this(Findings.of(finding));
  }

  public Findings findings() {
    return findings;
  }
}
