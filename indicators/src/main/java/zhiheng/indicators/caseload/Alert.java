package zhiheng.indicators.caseload;

/** Why somebody should look at a case; the gravest first. */
public enum Alert {
  /** Its stage should be over. */
  OVERDUE,
  /** The plain term has ended; the extended one has not, but no extension is recorded. */
  EXTENSION_MISSING,
  /** Its stage has to be over within a few working days. */
  DUE_SOON,
  /** Nothing has been recorded for long. */
  SILENT
}
