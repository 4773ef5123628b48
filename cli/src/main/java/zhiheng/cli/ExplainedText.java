package zhiheng.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.explain.LaidOpen;
import zhiheng.cli.explain.RowWords;
import zhiheng.cli.explain.SamplingError;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.Explanation;
import zhiheng.indicators.Explanation.Evidence;
import zhiheng.indicators.Explanation.Explained;
import zhiheng.indicators.YearOnYear;
import zhiheng.indicators.change.Change;
import zhiheng.indicators.change.Effects;
import zhiheng.lake.Rows;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.submission.Figure;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Wording;

/** An explanation on a screen: the tree, the change since last year, the figures behind it. */
record ExplainedText(Console console) {

  /** Why it is not last year's. */
  void changed(Workspace workspace, Assessment assessment, Explained explained) {
    YearOnYear years = new YearOnYear(workspace.templates(), workspace.ledger().assessments());
    Optional<Change> found = years.of(assessment, explained.score().unit());
    if (found.isEmpty()) {
      console.print("change_none", Map.of("year", assessment.year() - 1));
      return;
    }
    console.out().println();
    console.print("change_note");
    Columns table =
        new Columns(
            console.say("explain_part"),
            console.say("change_before"),
            console.say("change_after"),
            console.say("change_data"),
            console.say("change_rules"),
            console.say("change_peers"));
    for (Change.Part part : found.get().parts()) {
      row(table, part.name().in(console.lang()), part.effects());
    }
    row(table, console.say("explain_total"), found.get().total());
    table.print(console.out());
  }

  private static void row(Columns table, String name, Effects effects) {
    table.row(
        name,
        shown(effects.before()),
        shown(effects.after()),
        shown(effects.data()),
        shown(effects.rules()),
        shown(effects.peers()));
  }

  /** The tree with its reasons. */
  void tree(Workspace workspace, Assessment assessment, Explained explained) {
    Wording reasons = BySystem.reasons(console, workspace.templates(), assessment);
    var standing = explained.score().standing();
    console.print(
        "explain_head",
        Map.of(
            "title", assessment.title(),
            "unit", explained.score().unitName(),
            "rank", standing.rank(),
            "of", standing.of(),
            "group", reasons.say("group." + explained.score().peerGroup()),
            "rankInGroup", standing.rankInGroup(),
            "ofInGroup", standing.ofInGroup(),
            "grade", standing.grade().isEmpty() ? "" : reasons.say("grade." + standing.grade()),
            "run", assessment.run()));
    tree(explained.node(), reasons, "", "");
    console.out().flush();
  }

  private void tree(ScoreNode node, Wording reasons, String first, String next) {
    String points =
        shown(node.points()) + (node.outOf() == null ? "" : " / " + shown(node.outOf()));
    String reason = reasons.say(node.reason().code(), node.reason().fields());
    console
        .out()
        .println(
            first
                + node.name().in(console.lang())
                + "  "
                + points
                + "  ["
                + node.code()
                + "]  "
                + reason
                + SamplingError.of(node, console));
    for (int i = 0; i < node.children().size(); i++) {
      boolean last = i == node.children().size() - 1;
      tree(
          node.children().get(i),
          reasons,
          next + (last ? "└ " : "├ "),
          next + (last ? "  " : "│ "));
    }
  }

  /**
   * A figure, and the cells or rows behind it.
   *
   * @param most rows of line-level data to be shown; 0 asks nothing of Spark
   */
  void evidence(
      Workspace workspace,
      Assessment assessment,
      Explanation explanation,
      Evidence evidence,
      int most) {
    var measured = evidence.measured();
    console.print(
        "explain_measured",
        Map.of(
            "node", evidence.node(),
            "name", measured.name(),
            "role", role(workspace, assessment, evidence),
            "figure", measured.figure().toPlainString(),
            "aggregate", measured.aggregate(),
            "dataset", measured.dataset(),
            "where", measured.where(),
            "group",
                measured.group().entrySet().stream()
                    .map(each -> each.getKey() + " = " + each.getValue())
                    .collect(Collectors.joining(", "))));
    if (!evidence.figures().isEmpty()) {
      cells(evidence.figures());
      explained(workspace, assessment, evidence.figures());
    } else if (most > 0) {
      explanation
          .rows(workspace.lake(), assessment, measured, most)
          .ifPresent(
              found ->
                  rows(
                      found,
                      workspace.templates().datasets().find(measured.dataset()).orElseThrow()));
    }
    console.out().flush();
  }

  private String role(Workspace workspace, Assessment assessment, Evidence evidence) {
    var system = workspace.templates().systems().find(assessment.system(), assessment.year());
    return console.say(
        "explain_role_" + LaidOpen.role(system, evidence).name().toLowerCase(Locale.ROOT));
  }

  private void cells(List<Figure> figures) {
    Columns table =
        new Columns(
            console.say("explain_period"),
            console.say("explain_item"),
            console.say("explain_amount"),
            console.say("explain_file"),
            console.say("explain_cell"),
            console.say("status_receipt"));
    for (Figure figure : figures) {
      BigDecimal amount = figure.observation().amount();
      table.row(
          figure.handed().period().code(),
          figure.observation().row(),
          amount == null ? "" : amount.toPlainString(),
          figure.handed().file(),
          figure.observation().sheet() + "!" + figure.observation().cell(),
          figure.handed().receipt().number());
    }
    table.print(console.out());
  }

  /** What the bureau explained of these figures when it handed them in. */
  private void explained(Workspace workspace, Assessment assessment, List<Figure> figures) {
    Set<String> forms = new TreeSet<>();
    Set<UnitCode> units = new TreeSet<>();
    Set<String> rows = new TreeSet<>();
    Set<String> receipts = new TreeSet<>();
    for (Figure figure : figures) {
      forms.add(figure.handed().form());
      units.add(figure.handed().unit());
      rows.add(figure.observation().row());
      receipts.add(figure.handed().receipt().number());
    }
    Set<List<String>> told = new LinkedHashSet<>();
    for (String form : forms) {
      FigureQuery query = new FigureQuery(form, rows, Set.of(), units, "", "");
      workspace.ledger().submissions().explanations(query, assessment.asOf()).stream()
          .filter(one -> receipts.contains(one.handed().receipt().number()))
          .forEach(
              one ->
                  told.add(
                      List.of(
                          one.handed().period().code(),
                          one.remark().row(),
                          one.remark().explanation())));
    }
    for (List<String> one : told) {
      console.print(
          "explain_explained",
          Map.of("period", one.get(0), "item", one.get(1), "words", one.get(2)));
    }
  }

  private void rows(Rows found, Dataset dataset) {
    RowWords words = RowWords.of(found, dataset, console.lang());
    List<String> heads = new ArrayList<>(words.heads());
    heads.add(console.say("explain_file"));
    heads.add(console.say("explain_cell"));
    heads.add(console.say("status_receipt"));
    Columns table = new Columns(heads.toArray(String[]::new));
    for (int i = 0; i < found.list().size(); i++) {
      Rows.Row row = found.list().get(i);
      List<String> cells = new ArrayList<>(words.values().get(i));
      cells.add(row.file());
      cells.add(row.place());
      cells.add(row.receipt());
      table.row(cells.toArray(String[]::new));
    }
    table.print(console.out());
    console.print("explain_rows", Map.of("shown", found.list().size(), "total", found.total()));
  }

  private static String shown(BigDecimal points) {
    return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
