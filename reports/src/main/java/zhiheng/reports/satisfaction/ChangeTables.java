package zhiheng.reports.satisfaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.satisfaction.SurveyFigures.Change;
import zhiheng.reports.satisfaction.SurveyFigures.Level;
import zhiheng.templates.survey.Questionnaire.Dimension;

/** Two waves of a survey beside each other, with what was not asked alike marked. */
record ChangeTables(SurveyFigures figures, SatisfactionTables names) {

  /** Two waves beside each other. */
  Table of(List<Change> changes, String first) {
    List<Row> rows = new ArrayList<>();
    for (Change each : inOrder(changes)) {
      Row.Kind kind =
          each.kind() == SurveyFigures.Kind.LEVEL && each.level() == Level.OVERALL
              ? Row.Kind.TOTAL
              : each.level() == Level.PART ? Row.Kind.PART : Row.Kind.BODY;
      rows.add(
          new Row(
              kind,
              List.of(
                  Cell.of(name(each)),
                  SatisfactionTables.points(each.before()),
                  SatisfactionTables.points(each.after()),
                  SatisfactionTables.points(each.difference()),
                  SatisfactionTables.points(each.error()),
                  Cell.of(p(each.p())),
                  Cell.of(direction(each)),
                  Cell.of(comparable(each)))));
    }
    return new Table(
        List.of(
            Column.text(first, 26),
            Column.points(names.say("before"), 10),
            Column.points(names.say("after"), 10),
            Column.points(names.say("difference"), 10),
            Column.points(names.say("error"), 10),
            Column.code(names.say("p"), 11),
            Column.code(names.say("direction"), 14),
            Column.code(names.say("comparable"), 14)),
        rows);
  }

  /** Parts below their dimension, groups as the questionnaire has them, units by their codes. */
  private List<Change> inOrder(List<Change> changes) {
    List<String> order = new ArrayList<>(List.of("overall"));
    for (Dimension dimension : figures.questionnaire().dimensions()) {
      order.add(dimension.code());
      dimension.parts().forEach(part -> order.add(part.code()));
    }
    figures.questionnaire().groups().forEach(group -> order.add(group.code()));
    return changes.stream()
        .sorted(
            Comparator.comparingInt(
                    (Change each) -> order.indexOf(each.of().isEmpty() ? each.code() : each.of()))
                .thenComparing(Change::of))
        .toList();
  }

  private String name(Change change) {
    return switch (change.kind()) {
      case LEVEL -> change.name().in(names.lang());
      case GROUP -> names.group(change.of());
      case UNIT -> names.unit(change.of());
    };
  }

  private static String p(@Nullable BigDecimal p) {
    if (p == null) {
      return "—";
    }
    return p.compareTo(new BigDecimal("0.001")) < 0
        ? "<0.001"
        : p.setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  String direction(Change change) {
    if (change.p() == null || change.difference() == null) {
      return "—";
    }
    if (!isSignificant(change)) {
      return names.say("unchanged");
    }
    return names.say(change.difference().signum() > 0 ? "risen" : "fallen");
  }

  /** At the level that belongs to the confidence of the intervals. */
  boolean isSignificant(Change change) {
    return change.p() != null
        && change.p().compareTo(BigDecimal.ONE.subtract(figures.confidence())) < 0;
  }

  private String comparable(Change change) {
    if (change.alike() == change.items()) {
      return names.say("comparable_all");
    }
    return change.alike() == 0
        ? names.say("comparable_none")
        : names.say("comparable_part", "alike", change.alike(), "items", change.items());
  }
}
