package zhiheng.reports.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;

/** What a unit explained of the figures on which its assessment rests, as part of its report. */
final class Explanations {
  private static final int MOST = 40;

  private final UnitScore unit;
  private final Spoken spoken;
  private final Outline outline;

  Explanations(UnitScore unit, Spoken spoken, Outline outline) {
    this.unit = unit;
    this.spoken = spoken;
    this.outline = outline;
  }

  /** Nothing if nothing was explained. */
  List<Block> of(List<ExplainedFigure> explained) {
    if (explained.isEmpty()) {
      return List.of();
    }
    int more = Math.max(0, explained.size() - MOST);
    return List.of(
        outline.heading(1, spoken.say("unit.explained")),
        Paragraph.body(spoken.say("unit.explained_said", "count", explained.size())),
        new TableBlock(
            "explained",
            outline.table(spoken.say("unit.explained_table")),
            table(explained.subList(0, explained.size() - more)),
            more == 0
                ? spoken.say("unit.explained_note")
                : spoken.say("unit.explained_more", "count", more)));
  }

  private Table table(List<ExplainedFigure> explained) {
    Map<String, String> names =
        Spoken.indicators(unit)
            .collect(Collectors.toMap(ScoreNode::code, spoken::name, (one, other) -> one));
    List<Row> rows = new ArrayList<>();
    for (ExplainedFigure each : explained) {
      List<String> used =
          each.indicators().stream().map(code -> names.getOrDefault(code, code)).toList();
      rows.add(
          Row.of(
              Cell.of(each.period().code()),
              Cell.of(each.item().in(spoken.words().lang())),
              Cell.of(each.check().in(spoken.words().lang())),
              Cell.of(
                  each.words().isEmpty() ? spoken.say("unit.explained_withheld") : each.words()),
              Cell.of(spoken.words().list(used))));
    }
    return new Table(
        List.of(
            Column.text(spoken.say("unit.explained_period"), 10),
            Column.text(spoken.say("unit.explained_item"), 24),
            Column.text(spoken.say("unit.explained_check"), 22),
            Column.text(spoken.say("unit.explained_words"), 26),
            Column.text(spoken.say("unit.explained_used"), 18)),
        rows);
  }
}
