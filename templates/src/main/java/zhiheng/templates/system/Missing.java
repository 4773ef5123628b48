package zhiheng.templates.system;

/** What becomes of an indicator's points when there is nothing to score. */
public enum Missing {
  /** No points. */
  ZERO,
  /** All points. */
  ALL,
  /** The points are shared out among the other indicators. */
  LEFT_OUT,
  /** The median of the values in the peer group is scored instead; not for "no case". */
  PEER_MEDIAN,
  /** The value of the year before is scored instead; not for "no case". */
  LAST_YEAR;

  /** True if another value is scored in place of one that was not reported. */
  public boolean standsIn() {
    return this == PEER_MEDIAN || this == LAST_YEAR;
  }
}
