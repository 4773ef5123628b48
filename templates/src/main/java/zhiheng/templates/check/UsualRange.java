package zhiheng.templates.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/**
 * A check of figures against the unit's own history: how far from the median of the months before,
 * measured in median absolute deviations (MAD), a figure may lie.
 *
 * <p>A figure x asks for an explanation if its modified z-score 0.6745 · |x − median| / MAD is more
 * than {@code score}; Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993), recommend
 * 3.5. Where most months are alike the MAD is 0 or next to it and every change would stand out;
 * therefore it counts for at least {@code leastMad} and {@code leastMadShare} of the median.
 *
 * @param id short name, kept with the explanation of a figure
 * @param name what is expected, in words
 * @param advice what to do if it is not so
 * @param items codes of the items that are checked
 * @param column the column that is checked
 * @param most months looked back at most
 * @param least months that must be known; with fewer there is no usual range yet
 * @param score the largest modified z-score that needs no explanation
 * @param leastMad what the MAD counts for at least, in the item's unit of measure
 * @param leastMadShare what it counts for at least, as a share of the median
 * @param validity the periods that it speaks of
 * @param source where it is laid down
 * @param place where the definition says so
 */
public record UsualRange(
    String id,
    Text name,
    Text advice,
    Severity severity,
    List<String> items,
    String column,
    int most,
    int least,
    BigDecimal score,
    BigDecimal leastMad,
    BigDecimal leastMadShare,
    Validity validity,
    Optional<Text> source,
    LinePlace place) {

  public UsualRange {
    items = List.copyOf(items);
  }
}
