package zhiheng.templates.workplan;

/** What must be there at the end of the year of a yearly plan. */
public enum Result {
  /** 年内完成. */
  DONE_WITHIN_YEAR,
  /** 年内有阶段性成果: an interim result is enough. */
  INTERIM_WITHIN_YEAR,
  /** The plan leaves its column empty. */
  NOT_STATED
}
