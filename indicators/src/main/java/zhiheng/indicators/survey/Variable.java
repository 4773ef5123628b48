package zhiheng.indicators.survey;

/**
 * What is estimated, row by row.
 *
 * @param label how it is called in the answer
 * @param values by place of the design; NaN where it is missing
 * @param isShare true if the values are 1 for having a property and 0 for not
 */
record Variable(String label, double[] values, boolean isShare) {}
