package zhiheng.templates.check;

/** What can be said of a check before any figure is known. */
public enum Verdict {
  /** The figures decide. */
  DEPENDS,
  /** It holds whatever the figures are. */
  NEVER_FAILS,
  /** It fails whatever the figures are. */
  ALWAYS_FAILS,
  /** Its conditions are never true together. */
  NEVER_APPLIES
}
