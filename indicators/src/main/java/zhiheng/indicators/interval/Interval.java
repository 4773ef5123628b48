package zhiheng.indicators.interval;

/** A confidence interval: both ends belong to it. */
public record Interval(double lower, double upper) {}
