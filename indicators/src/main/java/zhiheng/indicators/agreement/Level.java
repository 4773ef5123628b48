package zhiheng.indicators.agreement;

/**
 * What the values of a rating mean, after S. S. Stevens, On the Theory of Scales of Measurement,
 * Science 103 (1946), 677–680.
 */
public enum Level {
  /** Values are names. */
  NOMINAL,
  /** Values have an order. */
  ORDINAL,
  /** Differences of values have a meaning. */
  INTERVAL,
  /** Ratios of values have a meaning; nothing is below zero. */
  RATIO
}
