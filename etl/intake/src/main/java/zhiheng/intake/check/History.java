package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.Optional;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;

/** What is known from other returns when a return is checked. */
public interface History {

  /** True if that other return is there at all. */
  boolean knows(From from);

  /** A figure of another return; empty if it was left blank there or never asked. */
  Optional<BigDecimal> figure(Figure figure);
}
