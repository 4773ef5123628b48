package zhiheng.indicators.survey;

/** Which degrees of freedom the intervals of a domain have: clusters less strata. */
public enum Degrees {
  /**
   * As R's survey when nothing is said: of the domain for quantiles and proportions ({@code
   * svyquantile}, {@code svyciprop}), of the whole design for the others ({@code degf(design)}).
   */
  AS_R,
  /** Of the whole design. */
  DESIGN,
  /** Of the clusters and strata that the domain occurs in. */
  DOMAIN
}
