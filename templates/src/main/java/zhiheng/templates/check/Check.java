package zhiheng.templates.check;

import java.math.BigDecimal;
import java.util.List;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/**
 * What must hold between figures of a return and of those before it.
 *
 * @param id short name, kept with the explanation of a figure that fails it
 * @param name what must hold, in words
 * @param advice what to do if it does not
 * @param tolerance how far the sides may be apart
 * @param comparisons the check cell by cell
 * @param place where the definition says so
 */
public record Check(
    String id,
    Text name,
    Text advice,
    Severity severity,
    BigDecimal tolerance,
    List<Comparison> comparisons,
    LinePlace place) {

  public Check {
    comparisons = List.copyOf(comparisons);
  }
}
