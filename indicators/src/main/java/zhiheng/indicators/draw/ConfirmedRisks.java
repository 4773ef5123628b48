package zhiheng.indicators.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.risk.RiskList;
import zhiheng.ledger.risk.RiskReview;
import zhiheng.ledger.risk.RiskReview.Verdict;
import zhiheng.templates.unit.UnitCode;

/** Who stands on the last list of a rule: entries count that a person confirmed and that hold. */
public final class ConfirmedRisks {
  private ConfirmedRisks() {}

  /**
   * The subjects of the entries that count on a day, by what was known at a moment.
   *
   * @param before the entry of the chain before which it was known, for what has the same moment
   */
  public static Set<String> of(
      Ledger ledger, String rule, UnitCode unit, LocalDate day, Instant asOf, long before) {
    Set<String> subjects = new TreeSet<>();
    Optional<RiskList> list = ledger.riskLists().latest(rule, unit, asOf, before);
    if (list.isPresent()) {
      Map<Integer, RiskReview> reviews = ledger.riskReviews().of(list.get().code(), asOf, before);
      for (RiskList.Entry entry : list.get().entries()) {
        boolean confirmed =
            Optional.ofNullable(reviews.get(entry.place()))
                .filter(review -> review.verdict() == Verdict.CONFIRMED)
                .isPresent();
        if (confirmed && entry.holdsOn(day)) {
          subjects.add(entry.subject());
        }
      }
    }
    return subjects;
  }
}
