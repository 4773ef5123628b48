package zhiheng.templates.system;

/** What becomes of an indicator's points when there is nothing to score. */
public enum Missing {
  /** No points. */
  ZERO,
  /** All points. */
  ALL,
  /** The points are shared out among the other indicators. */
  LEFT_OUT
}
