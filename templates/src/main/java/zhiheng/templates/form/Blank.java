package zhiheng.templates.form;

/** What an empty cell means. */
public enum Blank {
  /** Not known: the clerk says why in the column of explanations. Nil is 0, never blank. */
  NEEDS_REASON,
  /** Not allowed. */
  REFUSED,
  /** Nothing to say. */
  ALLOWED
}
