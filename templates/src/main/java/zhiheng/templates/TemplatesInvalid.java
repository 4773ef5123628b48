package zhiheng.templates;

import zhiheng.templates.finding.Findings;

/** Definitions that cannot be used as they stand; carries every mistake with its place. */
public final class TemplatesInvalid extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Findings findings;

  public TemplatesInvalid(Findings findings) {
    super(findings.list().size() + " mistakes in the definitions");
    this.findings = findings;
  }

  public Findings findings() {
    return findings;
  }
}
