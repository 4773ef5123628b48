package zhiheng.ledger.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import zhiheng.ledger.store.Exact;
import zhiheng.templates.unit.UnitCode;

/**
 * A list of high-risk enterprises or goods in the area of a unit, as a rule made it on a day.
 *
 * @param code its number, such as {@code enterprises-440000-01}
 * @param rule the code of the rule
 * @param snapshot the state of what was known, by its hash
 */
public record RiskList(
    String code,
    String rule,
    UnitCode unit,
    LocalDate madeOn,
    String snapshot,
    List<Entry> entries,
    String by,
    Instant at) {

  public RiskList {
    entries = List.copyOf(entries);
    at = Exact.moment(at);
  }

  /**
   * One enterprise or kind of goods.
   *
   * @param place in the list, from 1
   * @param subject a unified social credit code, or the name of goods
   * @param points of all reasons
   */
  public record Entry(
      int place,
      String subject,
      BigDecimal points,
      LocalDate validFrom,
      LocalDate validTo,
      List<Ground> grounds) {

    public Entry {
      points = Exact.number(points);
      grounds = List.copyOf(grounds);
    }

    /** True if the entry holds on a day. */
    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
  }

  /**
   * A reason of an entry.
   *
   * @param code of the points of the rule
   * @param found how often it was found
   */
  public record Ground(String code, long found, BigDecimal points) {

    public Ground {
      points = Exact.number(points);
    }
  }

  /** The same under its number, as kept at a moment. */
  RiskList as(String number, Instant moment) {
    return new RiskList(number, rule, unit, madeOn, snapshot, entries, by, moment);
  }
}
