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
 * What is known beside a return as it will be when one more return has come into a sum: that of a
 * bureau below, or of a shorter period.
 *
 * @param known as it is
 * @param from which sum, seen from the return that is checked
 * @param form its form; empty if it is the same one
 * @param more the return that comes in
 * @param instead the one that it takes the place of
 */
record WithOneMore(History known, From from, String form, Draft more, Optional<Draft> instead)
    implements History {

  @Override
  public boolean knows(Figure figure) {
    return isSum(figure) || known.knows(figure);
  }

  @Override
  public Optional<BigDecimal> figure(Figure figure) {
    if (!isSum(figure)) {
      return known.figure(figure);
    }
    BigDecimal before = known.figure(figure).orElse(BigDecimal.ZERO);
    BigDecimal less =
        instead.flatMap(old -> old.amount(figure.row(), figure.column())).orElse(BigDecimal.ZERO);
    return more.amount(figure.row(), figure.column())
        .map(amount -> before.subtract(less).add(amount))
        .or(() -> known.figure(figure).map(sum -> sum.subtract(less)));
  }

  private boolean isSum(Figure figure) {
    return figure.from() == from && figure.form().equals(form);
  }

  @Override
  public List<String> missing(Figure figure) {
    String came = from == From.BELOW ? more.unit().code().code() : more.period().code();
    return known.missing(figure).stream()
        .filter(one -> !isSum(figure) || !one.equals(came))
        .toList();
  }

  @Override
  public Optional<BigDecimal> published(Publication publication) {
    return known.published(publication);
  }

  @Override
  public List<BigDecimal> before(CellKey cell, int months) {
    return known.before(cell, months);
  }
}
