package zhiheng.templates.system.rule;

/** Which way a value should go. */
public enum Better {
  HIGHER,
  /** A reverse indicator: the less, the better. */
  LOWER
}
