package zhiheng.cli.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhiheng.cli.console.Console;
import zhiheng.indicators.change.Change;
import zhiheng.indicators.change.Effects;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.html.HtmlRenderer;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** A score as a page: the tree with its reasons, what changed, and every figure with its cells. */
public final class ScorePage {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final LaidOpen score;
  private final Console console;
  private final Wording reasons;
  private final Datasets datasets;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  public ScorePage(LaidOpen score, Console console, Wording reasons, Datasets datasets) {
    this.score = score;
    this.console = console;
    this.reasons = reasons;
    this.datasets = datasets;
    this.outline = new Outline(console.lang());
  }

  /** Writes the page, which asks for nothing else. */
  public void write(Path templates, OutputStream out) throws IOException {
    new HtmlRenderer(templates, Pen::ofTheMachine).render(document(templates), out);
  }

  private Document document(Path templates) {
    Wording paper = Wording.read(templates.resolve("wording/reports"), lang());
    var assessment = score.assessment();
    var unit = score.explained().score();
    if (assessment.illustration()) {
      blocks.add(new Notice(paper.say("report.illustration_note")));
    }
    blocks.add(Paragraph.body(standing()));
    blocks.add(outline.heading(1, console.say("explain_page_tree")));
    blocks.add(block("tree", console.say("explain_page_tree"), tree()));
    score.change().ifPresent(this::change);
    blocks.add(outline.heading(1, console.say("explain_page_figures")));
    blocks.add(block("figures", console.say("explain_page_figures"), figures()));
    if (score.facts().stream().anyMatch(fact -> !fact.origins().isEmpty())) {
      blocks.add(outline.heading(1, console.say("explain_page_cells")));
      blocks.add(block("cells", console.say("explain_page_cells"), cells()));
    }
    List<Block> rows = new RowTables(console, outline, datasets).of(score.facts());
    if (!rows.isEmpty()) {
      blocks.add(outline.heading(1, console.say("explain_page_rows")));
      blocks.addAll(rows);
    }
    return new Document(
        lang(),
        "explain-" + assessment.run() + "-" + unit.unit(),
        console.say(
            "explain_page_title", Map.of("unit", unit.unitName(), "title", assessment.title())),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            console.say("explain_page_mark"),
            assessment.run(),
            "",
            assessment.snapshot().substring(0, 12)),
        LocalDate.ofInstant(assessment.asOf(), CHINA),
        assessment.illustration() ? paper.say("report.illustration") : "",
        blocks);
  }

  private Lang lang() {
    return console.lang();
  }

  private String standing() {
    var standing = score.explained().score().standing();
    return console.say(
        "explain_page_standing",
        Map.of(
            "points", score.explained().score().total().points().toPlainString(),
            "rank", standing.rank(),
            "of", standing.of(),
            "group", reasons.say("group." + score.explained().score().peerGroup()),
            "rankInGroup", standing.rankInGroup(),
            "ofInGroup", standing.ofInGroup(),
            "grade", standing.grade().isEmpty() ? "—" : reasons.say("grade." + standing.grade())));
  }

  private TableBlock block(String code, String caption, Table table) {
    return new TableBlock(code, outline.table(caption), table, "");
  }

  private Table tree() {
    List<Row> rows = new ArrayList<>();
    tree(score.explained().node(), 0, rows);
    return new Table(
        List.of(
            Column.text(console.say("explain_part"), 25),
            Column.code(console.say("explain_code"), 16),
            Column.points(console.say("explain_points"), 9),
            Column.points(console.say("explain_out_of"), 9),
            Column.text(console.say("explain_reason"), 48)),
        rows);
  }

  private void tree(ScoreNode node, int depth, List<Row> rows) {
    BigDecimal full = node.outOf();
    rows.add(
        new Row(
            depth == 0 ? Row.Kind.TOTAL : depth == 1 ? Row.Kind.BODY : Row.Kind.PART,
            List.of(
                Cell.of("　".repeat(Math.max(0, depth - 2)) + node.name().in(lang())),
                Cell.of(node.code()),
                Cell.points(node.points()),
                full == null ? Cell.none() : Cell.points(full),
                Cell.of(
                    state(node)
                        + reasons.say(node.reason().code(), node.reason().fields())
                        + SamplingError.of(node, console)))));
    node.children().forEach(child -> tree(child, depth + 1, rows));
  }

  /** No case, not applicable and not reported are three things, and stand before the reason. */
  private String state(ScoreNode node) {
    return node.state() == ScoreNode.State.MEASURED
        ? ""
        : console.say("explain_state", Map.of("state", reasons.say("state." + node.state())));
  }

  private void change(Change change) {
    List<Row> rows = new ArrayList<>();
    for (Change.Part part : change.parts()) {
      if (part.effects().change().signum() != 0 || part.effects().data().signum() != 0) {
        rows.add(row(Row.Kind.BODY, part.name().in(lang()), part.effects()));
      }
    }
    rows.add(row(Row.Kind.TOTAL, console.say("explain_total"), change.total()));
    Table table =
        new Table(
            List.of(
                Column.text(console.say("explain_part"), 28),
                Column.points(console.say("change_before"), 12),
                Column.points(console.say("change_after"), 12),
                Column.points(console.say("change_data"), 12),
                Column.points(console.say("change_rules"), 12),
                Column.points(console.say("change_peers"), 12)),
            rows);
    blocks.add(outline.heading(1, console.say("explain_page_change")));
    blocks.add(
        new TableBlock(
            "change",
            outline.table(console.say("explain_page_change")),
            table,
            console.say("change_note")));
  }

  private static Row row(Row.Kind kind, String name, Effects effects) {
    return new Row(
        kind,
        List.of(
            Cell.of(name),
            Cell.points(effects.before()),
            Cell.points(effects.after()),
            Cell.points(effects.data()),
            Cell.points(effects.rules()),
            Cell.points(effects.peers())));
  }

  private Table figures() {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : score.facts()) {
      var measured = fact.measured();
      rows.add(
          Row.of(
              Cell.of(fact.node()),
              Cell.of(measured.name().in(lang())),
              Cell.of(console.say("explain_role_" + fact.role().name().toLowerCase(Locale.ROOT))),
              Cell.of(measured.figure().toPlainString()),
              Cell.of(measured.dataset() + ": " + measured.aggregate()),
              Cell.of(measured.where())));
    }
    return new Table(
        List.of(
            Column.text(console.say("explain_part"), 18),
            Column.text(console.say("explain_measure"), 20),
            Column.code(console.say("explain_role"), 10),
            Column.text(console.say("explain_amount"), 12),
            Column.text(console.say("explain_dataset"), 18),
            Column.text(console.say("explain_where"), 30)),
        rows);
  }

  private Table cells() {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : score.facts()) {
      for (Fact.Origin origin : fact.origins()) {
        rows.add(
            Row.of(
                Cell.of(fact.node()),
                Cell.of(origin.period()),
                Cell.of(origin.item()),
                Cell.of(origin.amount()),
                Cell.of(origin.file()),
                Cell.of(origin.sheet() + "!" + origin.cell()),
                Cell.of(origin.receipt()),
                Cell.of(origin.explanation())));
      }
    }
    return new Table(
        List.of(
            Column.text(console.say("explain_part"), 16),
            Column.code(console.say("explain_period"), 9),
            Column.text(console.say("explain_item"), 18),
            Column.text(console.say("explain_amount"), 9),
            Column.text(console.say("explain_file"), 18),
            Column.code(console.say("explain_cell"), 12),
            Column.code(console.say("status_receipt"), 14),
            Column.text(console.say("explain_explanation"), 18)),
        rows);
  }
}
