package zhiheng.templates.finding;

/** How badly something is wrong, and so what follows from it. */
public enum Severity {
  /** What it stands in is refused. */
  HARD,
  /** What it stands in is taken, and an explanation is asked for. */
  SOFT,
  /** Worth knowing; nothing follows. */
  NOTE
}
