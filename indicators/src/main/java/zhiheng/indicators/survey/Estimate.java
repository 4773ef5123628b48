package zhiheng.indicators.survey;

/**
 * An estimate with its error.
 *
 * @param statistic {@code mean}, {@code total}, {@code ratio}, {@code proportion} or {@code
 *     quantile_0.5}
 * @param variable the column; {@code Y/X} for a ratio, {@code column=value} for a share
 * @param domain {@code column=value}, several joined by semicolons; empty for the whole
 * @param value the estimate
 * @param error the standard error
 * @param lower the lower end of the confidence interval
 * @param upper the upper end
 * @param degrees the degrees of freedom of the interval
 * @param designEffect how many times the variance is that of a simple random sample of the size
 * @param rows how many rows went into it
 * @param missing how many rows of the domain have no value
 */
public record Estimate(
    String statistic,
    String variable,
    String domain,
    double value,
    double error,
    double lower,
    double upper,
    int degrees,
    double designEffect,
    int rows,
    int missing) {}
