package zhiheng.indicators.caseload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The work on the cases of one group.
 *
 * @param filed cases filed in the year, up to the day
 * @param concluded cases concluded in the same time
 * @param inTime of the concluded cases that have a term, those concluded within it
 * @param median calendar days from filing to conclusion
 * @param ninetieth the 90th percentile of those days
 * @param open cases filed and not concluded at the end of the day
 * @param overdue open cases whose term had ended before the day
 * @param ages open cases by calendar days since filing, in the classes of the definition and one
 *     more for what is older
 * @param filedInTime of the cases filed in the year that have a term for it, those filed within it
 * @param publishedInTime of the decisions of the year that were published or should have been,
 *     those published within their term
 * @param listedLater open or concluded cases for which the list gives more time than the rule does
 */
public record CaseFigures(
    List<String> group,
    long filed,
    long concluded,
    Share inTime,
    Optional<BigDecimal> median,
    Optional<BigDecimal> ninetieth,
    long open,
    long overdue,
    List<Long> ages,
    Share filedInTime,
    Share publishedInTime,
    long listedLater) {

  public CaseFigures {
    group = List.copyOf(group);
    ages = List.copyOf(ages);
  }
}
