package zhiheng.reports.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.inspection.InspectionResults.Checked;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.dataset.AllowedValue;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.inspection.InspectionItem;
import zhiheng.templates.inspection.InspectionPlan;

/**
 * The tables of what was planned and how it was drawn.
 *
 * @param targets the register's dataset, which names the kinds of targets
 */
record DrawTables(
    InspectionPlan plan, Optional<Dataset> targets, InspectionTables bureaus, Words words) {

  /** The list of items: what may be inspected, by which law, at whom. */
  Table items() {
    List<Row> rows = new ArrayList<>();
    for (InspectionItem item : plan.items()) {
      rows.add(
          Row.of(
              Cell.of(item.name().in(words.lang())),
              Cell.of(item.basis().in(words.lang())),
              Cell.of(words.list(item.kinds().stream().map(this::kind).toList())),
              Cell.of(item.way().in(words.lang()) + (item.joint() ? say("items_joint") : ""))));
    }
    return new Table(
        List.of(
            Column.text(say("item"), 24),
            Column.text(say("basis"), 34),
            Column.text(say("kinds"), 22),
            Column.text(say("way"), 20)),
        rows);
  }

  /** The shares of the plan in one sentence. */
  String shares() {
    return words.list(
        plan.shares().stream()
            .map(
                share ->
                    words.say(
                        "inspections.share",
                        "kind",
                        kind(share.kind()),
                        "percent",
                        Digits.brief(share.percent(), 2)))
            .toList());
  }

  /** The draws that were kept, with what is to be said against each. */
  Table draws(List<Checked> draws) {
    List<Row> rows = new ArrayList<>();
    for (Checked each : draws) {
      List<String> marks = each.draw().marks().stream().map(mark -> say("mark." + mark)).toList();
      rows.add(
          Row.of(
              Cell.of(bureaus.name(each.draw().unit())),
              Cell.of(each.draw().code()),
              Cell.of(each.draw().drawnOn().toString()),
              Cell.of(each.draw().dueOn().toString()),
              Cell.count(each.draw().drawn().size()),
              Cell.count(each.count()),
              marks.isEmpty() ? Cell.none() : Cell.of(words.list(marks))));
    }
    return new Table(
        List.of(
            Column.text(say("unit"), 13),
            Column.code(say("draw"), 25),
            Column.code(say("drawn_on"), 15),
            Column.code(say("due_on"), 15),
            Column.count(say("drawn_short"), 9),
            Column.count(say("departures_short"), 9),
            Column.text(say("marks"), 14)),
        rows);
  }

  /** What was done otherwise than drawn, by kind, all draws together. */
  Table departures(List<Checked> draws) {
    Map<String, int[]> kinds = new TreeMap<>();
    for (Checked each : draws) {
      each.departures()
          .forEach(
              (kind, count) -> {
                int[] sums = kinds.computeIfAbsent(kind, any -> new int[2]);
                sums[0] += count;
                sums[1]++;
              });
    }
    List<Row> rows = new ArrayList<>();
    kinds.forEach(
        (kind, sums) ->
            rows.add(
                Row.of(
                    Cell.of(say("departure." + kind)), Cell.count(sums[0]), Cell.count(sums[1]))));
    return new Table(
        List.of(
            Column.text(say("departure"), 60),
            Column.count(say("departures"), 20),
            Column.count(say("draws"), 20)),
        rows);
  }

  /** The name of a kind of targets. */
  private String kind(String code) {
    return targets.flatMap(dataset -> dataset.find("kind")).stream()
        .flatMap(column -> column.values().stream())
        .filter(value -> value.code().equals(code))
        .findFirst()
        .map(AllowedValue::name)
        .map(name -> name.in(words.lang()))
        .orElse(code);
  }

  private String say(String code) {
    return words.say("inspections." + code);
  }
}
