package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Expression.Publication;

/**
 * One other return and nothing else, seen from a return beside it.
 *
 * @param from where it stands, seen from there
 * @param form its form, if it is another one
 */
record Beside(From from, String form, Draft other) implements History {

  @Override
  public boolean knows(Figure figure) {
    return figure.isHere() || (figure.from() == from && figure.form().equals(form));
  }

  @Override
  public Optional<BigDecimal> figure(Figure figure) {
    return figure.isHere() ? Optional.empty() : other.amount(figure.row(), figure.column());
  }

  @Override
  public List<String> missing(Figure figure) {
    return List.of();
  }

  /** What was published is not looked at again when a return beside another is. */
  @Override
  public Optional<BigDecimal> published(Publication publication) {
    return Optional.empty();
  }

  @Override
  public List<BigDecimal> before(CellKey cell, int months) {
    return List.of();
  }
}
