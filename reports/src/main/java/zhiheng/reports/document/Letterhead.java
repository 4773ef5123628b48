package zhiheng.reports.document;

/**
 * The head of an official paper.
 *
 * @param mark printed large and red: the issuing office, or the name of its bulletin
 * @param number the number of the paper, {@code 示例〔2018〕1号}, or of the issue; empty if it has none
 */
public record Letterhead(String mark, String number) {}
