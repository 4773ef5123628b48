package zhiheng.ledger.submission;

import java.util.Set;
import zhiheng.templates.unit.UnitCode;

/**
 * Which figures are wanted. An empty set means all; an empty period means no limit. A form counts
 * if its period lies between the first day of {@code fromPeriod} and the last day of {@code
 * toPeriod}, so {@code 2017} to {@code 2017} takes in the twelve months of 2017.
 */
public record FigureQuery(
    String form,
    Set<String> rows,
    Set<String> columns,
    Set<UnitCode> units,
    String fromPeriod,
    String toPeriod) {

  public FigureQuery {
    rows = Set.copyOf(rows);
    columns = Set.copyOf(columns);
    units = Set.copyOf(units);
  }

  /** Everything that a form said in all units from one period to another. */
  public static FigureQuery all(String form, String fromPeriod, String toPeriod) {
    return new FigureQuery(form, Set.of(), Set.of(), Set.of(), fromPeriod, toPeriod);
  }
}
