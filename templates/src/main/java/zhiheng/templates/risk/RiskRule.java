package zhiheng.templates.risk;

import java.math.BigDecimal;
import java.util.List;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.wording.Text;

/**
 * A rule by which a list of high-risk enterprises or goods is made.
 *
 * @param subject the column that names who or what is risky, in every dataset of the points
 * @param window how many months before the day of the list count
 * @param threshold points from which on an entry is made
 * @param valid how many months an entry holds
 */
public record RiskRule(
    String code,
    Text name,
    String subject,
    int window,
    BigDecimal threshold,
    int valid,
    List<Points> points) {

  public RiskRule {
    points = List.copyOf(points);
  }

  /**
   * Points for one kind of event.
   *
   * @param says why there are points, in words
   * @param where which rows are such events
   * @param dated the column of the day of an event
   * @param each points for each
   * @param most points for all of them
   */
  public record Points(
      String code,
      Text says,
      String dataset,
      Condition where,
      String dated,
      BigDecimal each,
      BigDecimal most) {

    /** The points for so many events. */
    public BigDecimal of(long found) {
      return each.multiply(BigDecimal.valueOf(found)).min(most);
    }
  }
}
