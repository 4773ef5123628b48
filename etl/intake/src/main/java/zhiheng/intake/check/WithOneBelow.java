package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.unit.UnitCode;

/**
 * What is known beside a return as it will be when one bureau below has handed in.
 *
 * @param known as it is
 * @param below the return of that bureau
 * @param instead the one that it takes the place of
 */
record WithOneBelow(History known, Draft below, Optional<Draft> instead) implements History {

  @Override
  public boolean knows(Figure figure) {
    return isBelow(figure) || known.knows(figure);
  }

  @Override
  public Optional<BigDecimal> figure(Figure figure) {
    if (!isBelow(figure)) {
      return known.figure(figure);
    }
    BigDecimal before = known.figure(figure).orElse(BigDecimal.ZERO);
    BigDecimal less =
        instead.flatMap(old -> old.amount(figure.row(), figure.column())).orElse(BigDecimal.ZERO);
    return below
        .amount(figure.row(), figure.column())
        .map(amount -> before.subtract(less).add(amount))
        .or(() -> known.figure(figure).map(sum -> sum.subtract(less)));
  }

  private static boolean isBelow(Figure figure) {
    return figure.from() == From.BELOW && figure.form().isEmpty();
  }

  @Override
  public List<UnitCode> missingBelow(String form) {
    return known.missingBelow(form).stream()
        .filter(unit -> !form.isEmpty() || !unit.equals(below.unit().code()))
        .toList();
  }

  @Override
  public List<BigDecimal> before(CellKey cell, int months) {
    return known.before(cell, months);
  }
}
