package zhiheng.indicators.survey;

/** What a stratum with one sampled unit contributes to the variance; R: survey.lonely.psu. */
public enum LonelyStratum {
  /** It cannot be said: the estimate is refused. */
  FAIL,
  /** Nothing: it was certain to be drawn. */
  CERTAINTY,
  /** Nothing: it is left out. */
  REMOVE,
  /** Its distance from the mean of the whole sample. */
  ADJUST,
  /** As much as the other strata on average. */
  AVERAGE
}
