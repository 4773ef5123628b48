package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Publication;

/** What is known from other returns when a return is checked. */
public interface History {

  /** True if the return from which a figure is taken is there at all. */
  boolean knows(Figure figure);

  /** A figure of another return; empty if it was left blank there or never asked. */
  Optional<BigDecimal> figure(Figure figure);

  /**
   * The returns that are still missing from a sum: of bureaus right below by their code, of shorter
   * periods by theirs. None if the figure is no sum.
   */
  List<String> missing(Figure figure);

  /** What was published for the year of the return; empty if nothing was. */
  Optional<BigDecimal> published(Publication publication);

  /** What a cell said in the months before, as far as known, at most so many months back. */
  List<BigDecimal> before(CellKey cell, int months);
}
