package zhiheng.reports.document;

/**
 * The head of an official paper.
 *
 * @param mark printed large and red: the issuing office, or the name of its bulletin
 * @param number the number of the paper, {@code 示例〔2018〕1号}, or of the issue; empty if it has none
 * @param office who issues it
 * @param issued the date of issue, in words
 */
public record Letterhead(Kind kind, String mark, String number, String office, String issued) {

  /** How the head is arranged. */
  public enum Kind {
    /** A circular: mark, number, red rule; office and date stand below the text. */
    OFFICIAL,
    /** A bulletin or report: mark, number of the issue, then office and date above the red rule. */
    BULLETIN
  }
}
