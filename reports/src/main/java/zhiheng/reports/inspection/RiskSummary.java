package zhiheng.reports.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.risk.RiskList;
import zhiheng.ledger.risk.RiskReview;
import zhiheng.ledger.risk.RiskReview.Verdict;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.risk.RiskRule;
import zhiheng.templates.risk.RiskRules;

/**
 * A list of high-risk enterprises or goods, in numbers: whoever stands on it is not named.
 *
 * @param holds entries that hold on the day of the report
 * @param open entries on which nobody has decided
 */
record RiskSummary(
    RiskList list, Optional<RiskRule> rule, int holds, int confirmed, int struck, int open) {

  /** The last list of each rule and unit, by rule and unit. */
  static List<RiskSummary> of(Ledger ledger, RiskRules rules, Instant asOf, LocalDate day) {
    Map<String, RiskList> last = new LinkedHashMap<>();
    ledger.riskLists().all(asOf).forEach(list -> last.put(list.rule() + list.unit(), list));
    List<RiskSummary> all = new ArrayList<>();
    for (RiskList list : last.values()) {
      Map<Integer, RiskReview> reviews = ledger.riskReviews().of(list.code(), asOf);
      int confirmed = count(reviews, Verdict.CONFIRMED);
      int struck = count(reviews, Verdict.STRUCK);
      all.add(
          new RiskSummary(
              list,
              rules.find(list.rule()),
              (int) list.entries().stream().filter(entry -> entry.holdsOn(day)).count(),
              confirmed,
              struck,
              list.entries().size() - confirmed - struck));
    }
    all.sort(
        Comparator.comparing((RiskSummary each) -> each.list.rule())
            .thenComparing(each -> each.list.unit()));
    return all;
  }

  private static int count(Map<Integer, RiskReview> reviews, Verdict verdict) {
    return (int) reviews.values().stream().filter(each -> each.verdict() == verdict).count();
  }

  static Table table(List<RiskSummary> all, InspectionTables bureaus, Words words) {
    List<Row> rows = new ArrayList<>();
    for (RiskSummary each : all) {
      rows.add(
          Row.of(
              Cell.of(each.rule.map(rule -> rule.name().in(words.lang())).orElse(each.list.rule())),
              Cell.of(bureaus.name(each.list.unit())),
              Cell.of(each.list.madeOn().toString()),
              Cell.count(each.list.entries().size()),
              Cell.count(each.holds),
              Cell.count(each.confirmed),
              Cell.count(each.struck),
              Cell.count(each.open)));
    }
    return new Table(
        List.of(
            Column.text(words.say("inspections.risk_list"), 30),
            Column.text(words.say("inspections.unit"), 11),
            Column.code(words.say("inspections.made_on"), 17),
            Column.count(words.say("inspections.entries"), 8),
            Column.count(words.say("inspections.holds"), 9),
            Column.count(words.say("inspections.confirmed"), 9),
            Column.count(words.say("inspections.struck"), 8),
            Column.count(words.say("inspections.open"), 8)),
        rows);
  }
}
