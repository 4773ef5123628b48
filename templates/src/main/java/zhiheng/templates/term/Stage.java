package zhiheng.templates.term;

/** A stage of a case that a term limits. */
public enum Stage {
  /** From acceptance to filing. */
  ACCEPTANCE,
  /** From filing to conclusion. */
  HANDLING,
  /** From the decision to its publication. */
  PUBLICATION
}
