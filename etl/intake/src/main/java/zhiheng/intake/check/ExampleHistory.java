package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.form.CheckExample;
import zhiheng.templates.form.CheckExample.Cell;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** The other returns that an example gives. */
record ExampleHistory(CheckExample example, Register register) implements History {

  @Override
  public boolean knows(Figure figure) {
    return figure.isHere()
        || (figure.form().isEmpty()
            ? example.others().containsKey(figure.from())
            : example.forms().containsKey(figure.form()));
  }

  @Override
  public Optional<BigDecimal> figure(Figure figure) {
    Map<Cell, BigDecimal> figures =
        figure.form().isEmpty()
            ? example.others().getOrDefault(figure.from(), Map.of())
            : example.forms().getOrDefault(figure.form(), Map.of());
    return Optional.ofNullable(figures.get(new Cell(figure.row(), figure.column())));
  }

  @Override
  public List<UnitCode> missingBelow(String form) {
    return register.below(example.unit(), example.period().lastDay()).stream()
        .map(Unit::code)
        .limit(example.others().containsKey(From.BELOW) ? example.missingBelow() : 0)
        .toList();
  }

  @Override
  public List<BigDecimal> before(CellKey cell, int months) {
    List<BigDecimal> all =
        example.history().getOrDefault(new Cell(cell.row(), cell.column()), List.of());
    return all.subList(Math.max(0, all.size() - months), all.size());
  }
}
