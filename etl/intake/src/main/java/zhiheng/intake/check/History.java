package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.unit.UnitCode;

/** What is known from other returns when a return is checked. */
public interface History {

  /** True if the return from which a figure is taken is there at all. */
  boolean knows(Figure figure);

  /** A figure of another return; empty if it was left blank there or never asked. */
  Optional<BigDecimal> figure(Figure figure);

  /** The bureaus right below whose return of a form is missing; of this form if it has no name. */
  List<UnitCode> missingBelow(String form);

  /** What a cell said in the months before, as far as known, at most so many months back. */
  List<BigDecimal> before(CellKey cell, int months);
}
