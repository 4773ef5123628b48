package zhiheng.templates.check;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/**
 * What must hold between figures of a return, of other returns, and of the register.
 *
 * @param id short name, kept with the explanation of a figure that fails it
 * @param name what must hold, in words
 * @param advice what to do if it does not
 * @param tolerance how far the sides may be apart
 * @param validity the periods that it speaks of
 * @param source where it is laid down; empty for a rule of the form itself
 * @param comparisons the check cell by cell
 * @param place where the definition says so
 */
public record Check(
    String id,
    Text name,
    Text advice,
    Severity severity,
    Tolerance tolerance,
    Validity validity,
    Optional<Text> source,
    List<Comparison> comparisons,
    LinePlace place) {

  public Check {
    comparisons = List.copyOf(comparisons);
  }
}
