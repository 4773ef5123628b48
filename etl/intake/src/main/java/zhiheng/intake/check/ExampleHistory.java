package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Expression.Publication;
import zhiheng.templates.form.CheckExample;
import zhiheng.templates.form.CheckExample.Cell;
import zhiheng.templates.form.Forms;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Register;

/** The other returns that an example gives. */
record ExampleHistory(CheckExample example, Register register, Forms forms) implements History {

  @Override
  public boolean knows(Figure figure) {
    return figure.isHere()
        || switch (figure.from()) {
          case WITHIN -> !within(figure).isEmpty();
          default ->
              figure.form().isEmpty()
                  ? example.others().containsKey(figure.from())
                  : example.forms().containsKey(figure.form());
        };
  }

  @Override
  public Optional<BigDecimal> figure(Figure figure) {
    Cell cell = new Cell(figure.row(), figure.column());
    if (figure.from() == From.WITHIN) {
      return within(figure).values().stream()
          .flatMap(one -> Optional.ofNullable(one.get(cell)).stream())
          .reduce(BigDecimal::add);
    }
    Map<Cell, BigDecimal> figures =
        figure.form().isEmpty()
            ? example.others().getOrDefault(figure.from(), Map.of())
            : example.forms().getOrDefault(figure.form(), Map.of());
    return Optional.ofNullable(figures.get(cell));
  }

  @Override
  public List<String> missing(Figure figure) {
    if (figure.from() == From.WITHIN) {
      return forms.periods(figure.form(), example.period()).stream()
          .map(Period::code)
          .filter(code -> !within(figure).containsKey(code))
          .toList();
    }
    if (figure.from() != From.BELOW) {
      return List.of();
    }
    return register.below(example.unit(), example.period().lastDay()).stream()
        .map(unit -> unit.code().code())
        .limit(example.others().containsKey(From.BELOW) ? example.missingBelow() : 0)
        .toList();
  }

  private Map<String, Map<Cell, BigDecimal>> within(Figure figure) {
    return example.within().getOrDefault(figure.form(), Map.of());
  }

  @Override
  public Optional<BigDecimal> published(Publication publication) {
    return Optional.ofNullable(example.published().get(publication.written()));
  }

  @Override
  public List<BigDecimal> before(CellKey cell, int months) {
    List<BigDecimal> all =
        example.history().getOrDefault(new Cell(cell.row(), cell.column()), List.of());
    return all.subList(Math.max(0, all.size() - months), all.size());
  }
}
