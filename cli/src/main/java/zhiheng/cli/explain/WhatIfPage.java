package zhiheng.cli.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhiheng.cli.console.Console;
import zhiheng.indicators.alter.Reach;
import zhiheng.indicators.change.Moves.Move;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.html.HtmlRenderer;
import zhiheng.templates.wording.Wording;

/** What would be if something were otherwise, as a page with a picture and the figures drawn. */
public final class WhatIfPage {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Assessment assessment;
  private final Console console;
  private final Path templates;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  public WhatIfPage(Assessment assessment, Console console, Path templates) {
    this.assessment = assessment;
    this.console = console;
    this.templates = templates;
    this.outline = new Outline(console.lang());
  }

  /**
   * Ranks before and after; a dot is the rank that it would be, a line leads there from the one
   * that it is.
   *
   * @param moves everybody in the order of the ranks that would be
   * @param settings what is set otherwise, as it was typed
   */
  public void ranks(List<Move> moves, List<String> settings, OutputStream out) throws IOException {
    List<Chart.Dot> dots = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Move move : moves) {
      int before = move.before().standing().rank();
      int after = move.after().standing().rank();
      String name = move.name().in(console.lang());
      dots.add(
          new Chart.Dot(
              name,
              BigDecimal.valueOf(after),
              BigDecimal.valueOf(Math.min(before, after)),
              BigDecimal.valueOf(Math.max(before, after)),
              before != after));
      rows.add(
          Row.of(
              Cell.of(name),
              Cell.points(move.before().total().points()),
              Cell.count(before),
              Cell.points(move.after().total().points()),
              Cell.count(after),
              Cell.count(before - after)));
    }
    Table table =
        new Table(
            List.of(
                Column.text(console.say("whatif_name"), 30),
                Column.points(console.say("whatif_points"), 14),
                Column.count(console.say("whatif_rank"), 14),
                Column.points(console.say("whatif_points_if"), 14),
                Column.count(console.say("whatif_rank_if"), 14),
                Column.count(console.say("whatif_moves"), 14)),
            rows);
    String said = console.say("whatif_page_set", Map.of("set", String.join("; ", settings)));
    write(
        said,
        new Chart.Intervals(console.say("whatif_page_axis"), dots),
        console.say("whatif_page_dots"),
        table,
        out);
  }

  /**
   * What a grade would need, figure by figure: how far the total could come by that figure alone.
   *
   * @param unit of whom is spoken
   * @param grade that is wanted, by its name
   * @param from how many points it takes
   */
  public void ways(
      List<Reach.Way> ways, String unit, String grade, BigDecimal from, OutputStream out)
      throws IOException {
    List<Chart.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Reach.Way way : ways) {
      String name = way.measure().name().in(console.lang());
      bars.add(new Chart.Bar(name, way.most(), way.needed().isPresent()));
      rows.add(
          Row.of(
              Cell.of(name),
              Cell.of(way.now().toPlainString()),
              way.needed().map(needed -> Cell.of(needed.toPlainString())).orElse(Cell.none()),
              Cell.points(way.most())));
    }
    Table table =
        new Table(
            List.of(
                Column.text(console.say("whatif_name"), 40),
                Column.code(console.say("whatif_now"), 20),
                Column.code(console.say("whatif_needed"), 20),
                Column.points(console.say("whatif_total_at_most"), 20)),
            rows);
    write(
        console.say("whatif_page_reach", Map.of("unit", unit, "grade", grade)),
        new Chart.Bars(
            console.say("whatif_total_at_most"),
            bars,
            new Chart.Mark(grade + " " + from.toPlainString(), from)),
        console.say("whatif_ways"),
        table,
        out);
  }

  private void write(String said, Chart chart, String words, Table table, OutputStream out)
      throws IOException {
    Wording paper = Wording.read(templates.resolve("wording/reports"), console.lang());
    if (assessment.illustration()) {
      blocks.add(new Notice(paper.say("report.illustration_note")));
    }
    blocks.add(Paragraph.body(said));
    blocks.add(new FigureBlock("whatif", outline.figure(said), chart, words, table));
    blocks.add(new TableBlock("figures", outline.table(said), table, words));
    Document document =
        new Document(
            console.lang(),
            "whatif-" + assessment.run(),
            console.say("whatif_page_title", Map.of("title", assessment.title())),
            new Letterhead(
                Letterhead.Kind.BULLETIN,
                console.say("whatif_page_mark"),
                assessment.run(),
                "",
                assessment.snapshot().substring(0, 12)),
            LocalDate.ofInstant(assessment.asOf(), CHINA),
            assessment.illustration() ? paper.say("report.illustration") : "",
            blocks);
    new HtmlRenderer(templates, Pen::ofTheMachine).render(document, out);
  }
}
