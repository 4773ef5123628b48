package zhiheng.templates.dataset;

/** Where the rows of a dataset come from. */
public enum Source {
  /** From what units handed in and the ledger keeps. */
  LEDGER,
  /** From line-level files in the lake. */
  LINES,
  /** From the published figures among the definitions. */
  TEMPLATES
}
