package zhiheng.reports.casereview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.review.ReviewResults.AgreementFigure;
import zhiheng.ledger.review.ReviewResults.Severity;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.sentence.Words;

/** How far reviewers agree and how severe each of them is, as tables; nobody is named. */
record ReaderTables(ReviewResults results, Words words) {

  /** What is told of single subjects; the rest stands in the command's tables. */
  private static final Map<String, List<String>> TOLD =
      new TreeMap<>(
          Map.of(
              "1-score",
              List.of("krippendorff_alpha", "weighted_kappa_quadratic"),
              "2-grade",
              List.of(
                  "percent_agreement",
                  "cohen_kappa",
                  "weighted_kappa_quadratic",
                  "fleiss_kappa",
                  "krippendorff_alpha",
                  "gwet_ac1"),
              "3-veto",
              List.of("percent_agreement", "cohen_kappa", "gwet_ac1"),
              "4-defects",
              List.of("percent_agreement", "cohen_kappa", "gwet_ac1")));

  /** How far the first two readers agree. */
  Table agreement() {
    List<Row> rows = new ArrayList<>();
    TOLD.forEach(
        (key, statistics) -> {
          String on = key.substring(2);
          for (String statistic : statistics) {
            figure(on, statistic)
                .ifPresent(
                    each ->
                        rows.add(
                            Row.of(
                                Cell.of(words.say("review.on." + on)),
                                Cell.of(words.say("review.statistic." + statistic)),
                                points(each.estimate()),
                                interval(each.lower(), each.upper(), words),
                                Cell.count(each.subjects()))));
          }
        });
    return new Table(
        List.of(
            Column.text(words.say("review.on"), 22),
            Column.text(words.say("review.statistic"), 36),
            Column.points(words.say("review.estimate"), 12),
            Column.code(words.say("review.interval"), 20),
            Column.count(words.say("review.subjects"), 12)),
        rows);
  }

  private Optional<AgreementFigure> figure(String on, String statistic) {
    return results.agreement().stream()
        .filter(each -> each.on().equals(on) && each.statistic().equals(statistic))
        .findFirst();
  }

  /** The weighted kappa on grades, if it can be said: one number for a sentence. */
  Optional<BigDecimal> kappaOnGrades() {
    return figure("grade", "weighted_kappa_quadratic")
        .map(each -> BigDecimal.valueOf(each.estimate()));
  }

  /** How severe each reader is. */
  Table severity() {
    List<Row> rows = new ArrayList<>();
    for (Severity each : results.readers()) {
      rows.add(
          Row.of(
              Cell.of(words.say("review.reader", "number", each.number())),
              Cell.count(each.files()),
              points(each.deviation()),
              interval(each.lower(), each.upper(), words),
              Cell.of(words.say(leaning(each)))));
    }
    return new Table(
        List.of(
            Column.text(words.say("review.readers"), 22),
            Column.count(words.say("review.files"), 16),
            Column.points(words.say("review.deviation"), 20),
            Column.code(words.say("review.interval"), 22),
            Column.code(words.say("review.leaning"), 20)),
        rows);
  }

  private static String leaning(Severity each) {
    Double lower = each.lower();
    Double upper = each.upper();
    if (upper != null && upper < 0) {
      return "review.severe";
    }
    return lower != null && lower > 0 ? "review.mild" : "review.even";
  }

  /** Two places, or a dash for what is not known. */
  static Cell points(@Nullable Double value) {
    return value == null ? Cell.none() : Cell.points(BigDecimal.valueOf(value));
  }

  /** The ends of an interval as one cell; a dash if they are not known. */
  static Cell interval(@Nullable Double lower, @Nullable Double upper, Words words) {
    return lower == null || upper == null
        ? Cell.none()
        : Cell.of(
            words.say(
                "review.from_to",
                "lower",
                Digits.points(BigDecimal.valueOf(lower)),
                "upper",
                Digits.points(BigDecimal.valueOf(upper))));
  }
}
