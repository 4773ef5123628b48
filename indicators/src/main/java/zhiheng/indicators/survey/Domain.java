package zhiheng.indicators.survey;

/**
 * A part of the sample about which something is estimated.
 *
 * @param label {@code column=value}, several joined by semicolons; empty for the whole
 * @param places its rows in the order of the design
 */
record Domain(String label, int[] places) {}
