package zhiheng.indicators.agreement;

/**
 * How far raters agree, as one number.
 *
 * @param statistic its code, such as {@code cohen_kappa}
 * @param estimate at most 1; NaN if it cannot be said
 * @param error the standard error; NaN if it cannot be said
 * @param lower the lower end of the confidence interval
 * @param upper the upper end, at most 1
 * @param subjects how many subjects went into it
 * @param raters how many raters there are
 * @param note why there is no estimate or no interval: the code of words; empty if there are both
 */
public record Coefficient(
    String statistic,
    double estimate,
    double error,
    double lower,
    double upper,
    int subjects,
    int raters,
    String note) {

  /** A statistic that does not apply, and why. */
  static Coefficient none(String statistic, int subjects, int raters, String note) {
    double nan = Double.NaN;
    return new Coefficient(statistic, nan, nan, nan, nan, subjects, raters, note);
  }

  /** An estimate with its standard error and a symmetric interval, cut off at 1. */
  static Coefficient symmetric(
      String statistic, double estimate, double error, double factor, int subjects, int raters) {
    if (Double.isNaN(estimate)) {
      return none(statistic, subjects, raters, "no_variation");
    }
    return new Coefficient(
        statistic,
        estimate,
        error,
        estimate - factor * error,
        Math.min(1, estimate + factor * error),
        subjects,
        raters,
        Double.isNaN(error) ? "too_few_subjects" : "");
  }
}
