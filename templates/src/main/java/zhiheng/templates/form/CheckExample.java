package zhiheng.templates.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * A small case that a form carries with it: this return beside these others, and the cells in which
 * one check finds something.
 *
 * @param says what it shows
 * @param check the check that is run
 * @param rows the return itself: one map for a grid, one for each row of a list; cells not named
 *     are blank
 * @param others the other returns of the form: an empty map was handed in blank, none was not
 * @param missingBelow how many bureaus below have not handed in
 * @param within returns of other forms for shorter periods, by form and period
 * @param published figures that were published, by what they are written as in a check
 * @param forms returns of other forms by their code
 * @param history figures of the months before, the oldest first
 * @param finds the cells in which the check finds something, and no others
 */
public record CheckExample(
    Text says,
    String check,
    UnitCode unit,
    Period period,
    List<Map<Cell, String>> rows,
    Map<From, Map<Cell, BigDecimal>> others,
    int missingBelow,
    Map<String, Map<String, Map<Cell, BigDecimal>>> within,
    Map<String, BigDecimal> published,
    Map<String, Map<Cell, BigDecimal>> forms,
    Map<Cell, List<BigDecimal>> history,
    List<Cell> finds,
    LinePlace place) {

  public CheckExample {
    rows = List.copyOf(rows);
    finds = List.copyOf(finds);
  }

  /** Row and column; in a list the row is its number as four digits. */
  public record Cell(String row, String column) {
    @Override
    public String toString() {
      return row.matches("\\d{4}") ? Integer.parseInt(row) + "." + column : row + "." + column;
    }
  }

  /** What another return said in a cell. */
  public Optional<BigDecimal> other(From from, String row, String column) {
    return Optional.ofNullable(others.get(from))
        .flatMap(figures -> Optional.ofNullable(figures.get(new Cell(row, column))));
  }
}
