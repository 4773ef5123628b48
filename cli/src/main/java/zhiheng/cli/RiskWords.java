package zhiheng.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.risk.RiskList;
import zhiheng.ledger.risk.RiskReview;
import zhiheng.templates.risk.RiskRule;

/** Lists of risks and their entries as tables: words on the screen, codes in files. */
record RiskWords(Console console, Workspace workspace, InWords words) {

  RiskWords(Console console, Workspace workspace, Outlet outlet) {
    this(
        console,
        workspace,
        new InWords(console, workspace.templates(), outlet.format, "inspections_"));
  }

  /** The lists that are meant, as they came. */
  Listing lists(Instant asOf, Predicate<RiskList> meant) {
    Listing lists =
        words.listing(List.of("code", "rule", "unit", "made_on", "entries", "reviewed", "by"));
    for (RiskList list : workspace.ledger().riskLists().all(asOf).stream().filter(meant).toList()) {
      lists.row(
          list.code(),
          rule(list)
              .filter(any -> words.isScreen())
              .map(each -> each.name().in(console.lang()))
              .orElse(list.rule()),
          list.unit(),
          list.madeOn(),
          list.entries().size(),
          workspace.ledger().riskReviews().of(list.code(), asOf).size(),
          words.written(list.by()));
    }
    return lists;
  }

  /** The entries of a list with their reasons and what was decided about them. */
  Listing entries(RiskList list, Instant asOf) {
    Map<Integer, RiskReview> reviews = workspace.ledger().riskReviews().of(list.code(), asOf);
    Listing listing =
        words.listing(
            List.of(
                "number",
                "subject",
                "points",
                "reasons",
                "valid_from",
                "valid_to",
                "review",
                "reviewed_by",
                "review_reason"));
    for (RiskList.Entry entry : list.entries()) {
      Optional<RiskReview> review = Optional.ofNullable(reviews.get(entry.place()));
      listing.row(
          entry.place(),
          words.written(entry.subject()),
          entry.points(),
          entry.grounds().stream()
              .map(ground -> said(ground, rule(list)))
              .collect(Collectors.joining("; ")),
          entry.validFrom(),
          entry.validTo(),
          review.map(each -> words.head(each.verdict().code())).orElse(""),
          review.map(each -> words.written(each.by())).orElse(""),
          review.map(each -> words.written(each.reason())).orElse(""));
    }
    return listing;
  }

  private Optional<RiskRule> rule(RiskList list) {
    return workspace.templates().riskRules().find(list.rule());
  }

  /** A reason in words, where the rule still has them. */
  private String said(RiskList.Ground ground, Optional<RiskRule> rule) {
    String words =
        rule.stream()
            .flatMap(each -> each.points().stream())
            .filter(points -> points.code().equals(ground.code()))
            .map(points -> points.says().in(console.lang()))
            .findFirst()
            .orElse(ground.code());
    return console.say(
        "risk_ground",
        Map.of("words", words, "found", ground.found(), "points", ground.points().toPlainString()));
  }
}
