package zhiheng.cli.explain;

import java.util.List;
import java.util.Optional;
import zhiheng.lake.Rows;
import zhiheng.ledger.assessment.Measured;

/**
 * A figure that a score rests on, and where it comes from.
 *
 * @param node the part of the score that looked at it
 * @param role what it is in the value of its indicator
 * @param origins the cells behind it; empty for figures of line-level data
 * @param rows some of the rows behind it, if they were asked for; empty for figures of cells
 */
public record Fact(
    String node, Measured measured, Role role, List<Origin> origins, Optional<Rows> rows) {

  /** What a figure is in the value of its indicator. */
  public enum Role {
    /** The value itself, or what is divided. */
    NUMERATOR,
    /** By what it is divided. */
    DENOMINATOR,
    /** Something else that the rule asks for, such as the milestones in a state. */
    ASKED_BY_RULE
  }

  /**
   * A cell of a workbook that was handed in.
   *
   * @param explanation what the bureau explained of it; empty if nothing
   */
  public record Origin(
      String period,
      String item,
      String amount,
      String file,
      String sheet,
      String cell,
      String receipt,
      String explanation) {}

  public Fact {
    origins = List.copyOf(origins);
  }
}
