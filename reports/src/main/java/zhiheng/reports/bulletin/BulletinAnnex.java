package zhiheng.reports.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.publish.OpenTable;
import zhiheng.reports.returns.YearOnYear;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/**
 * What follows the main figures in a bulletin: further forms, breakdowns, revisions, and how good
 * the data is.
 */
final class BulletinAnnex {
  private static final int LONGEST_TABLE = 60;
  private static final int MOST_EXPLANATIONS = 20;

  private final BulletinFacts facts;
  private final YearOnYear year;
  private final Words words;
  private final Outline outline;

  BulletinAnnex(BulletinFacts facts, YearOnYear year, Words words, Outline outline) {
    this.facts = facts;
    this.year = year;
    this.words = words;
    this.outline = outline;
  }

  List<Block> forms() {
    List<Block> blocks = new ArrayList<>();
    if (!facts.forms().isEmpty()) {
      blocks.add(outline.heading(1, words.say("bulletin.forms")));
      facts.forms().forEach(table -> blocks.add(shown(table, table.note().in(words.lang()))));
    }
    return blocks;
  }

  List<Block> breakdowns() {
    List<Block> blocks = new ArrayList<>();
    if (facts.breakdowns().isEmpty()) {
      return blocks;
    }
    blocks.add(outline.heading(1, words.say("bulletin.breakdowns")));
    blocks.add(Paragraph.body(facts.publishing().smallCells().rule().in(words.lang())));
    for (OpenTable table : facts.breakdowns()) {
      blocks.add(
          table.rows().size() > LONGEST_TABLE
              ? Paragraph.body(
                  words.say(
                      "bulletin.breakdown_long",
                      "table",
                      table.title().in(words.lang()),
                      "rows",
                      table.rows().size()))
              : shown(table, words.say("bulletin.breakdown_note")));
    }
    return blocks;
  }

  private TableBlock shown(OpenTable table, String note) {
    return ShownTable.of(table, outline.table(table.title().in(words.lang())), note, words.lang());
  }

  List<Block> revisions() {
    List<Block> blocks = new ArrayList<>();
    if (facts.previous().isEmpty() && facts.revisions().isEmpty()) {
      return blocks;
    }
    blocks.add(outline.heading(1, words.say("bulletin.revisions")));
    String previous = month(facts.previous().orElse(facts.month()));
    RevisionTables tables = new RevisionTables(facts, year, words);
    if (facts.revisions().isEmpty()) {
      blocks.add(Paragraph.body(words.say("bulletin.no_revisions", "previous", previous)));
      return blocks;
    }
    List<String> units =
        Stream.concat(
                facts.revisions().figures().stream().map(each -> each.unit()),
                facts.revisions().tables().stream().flatMap(each -> each.by().stream()))
            .map(year::name)
            .distinct()
            .toList();
    blocks.add(
        Paragraph.body(
            words.say(
                "bulletin.revised",
                "previous",
                previous,
                "units",
                words.list(units),
                "count",
                facts.revisions().count())));
    if (!facts.revisions().figures().isEmpty()) {
      returns(tables, blocks);
    }
    if (!facts.revisions().tables().isEmpty()) {
      blocks.add(
          new TableBlock(
              "revised-tables",
              outline.table(words.say("bulletin.revised_tables")),
              tables.tables(),
              tables.moreTables()));
    }
    return blocks;
  }

  /** Corrected monthly returns of provinces, and what they do to the national totals. */
  private void returns(RevisionTables tables, List<Block> blocks) {
    blocks.add(
        new TableBlock(
            "revisions",
            outline.table(words.say("bulletin.revised_table")),
            tables.figures(),
            tables.more()));
    if (facts.revisions().totals().isEmpty()) {
      blocks.add(Paragraph.body(words.say("bulletin.revised_totals_none")));
    } else {
      blocks.add(
          new TableBlock(
              "revised-totals",
              outline.table(words.say("bulletin.revised_totals")),
              tables.totals(),
              ""));
    }
  }

  List<Block> quality() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(outline.heading(1, words.say("bulletin.quality")));
    blocks.add(Paragraph.body(words.join(sentences())));
    List<Quality.Explained> explained = facts.quality().explained();
    if (!explained.isEmpty()) {
      int more = Math.max(0, explained.size() - MOST_EXPLANATIONS);
      blocks.add(
          new TableBlock(
              "explained",
              outline.table(words.say("bulletin.explained")),
              explanations(explained.subList(0, explained.size() - more)),
              more == 0
                  ? words.say("bulletin.explained_note")
                  : words.say("bulletin.explained_more", "count", more)));
    }
    return blocks;
  }

  /** Who is missing, who was late, and what that means for the figures. */
  private List<String> sentences() {
    Quality quality = facts.quality();
    int due = facts.figures().units().size();
    List<UnitCode> missing = quality.missing().getOrDefault(facts.month(), List.of());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say(
            missing.isEmpty() ? "bulletin.complete" : "bulletin.incomplete",
            "month",
            month(facts.month()),
            "due",
            due,
            "in",
            due - missing.size(),
            "missing",
            names(missing)));
    for (Map.Entry<Month, List<UnitCode>> each : quality.missing().entrySet()) {
      if (!each.getKey().equals(facts.month())) {
        sentences.add(
            words.say(
                "bulletin.missing_before",
                "month",
                month(each.getKey()),
                "missing",
                names(each.getValue())));
      }
    }
    sentences.add(
        quality.late().isEmpty()
            ? words.say("bulletin.on_time")
            : words.say("bulletin.late", "late", names(quality.late())));
    int open = quality.open().values().stream().mapToInt(Integer::intValue).sum();
    if (open > 0) {
      sentences.add(
          words.say(
              "bulletin.unexplained",
              "count",
              open,
              "units",
              names(List.copyOf(quality.open().keySet()))));
    }
    sentences.addAll(year.seams());
    sentences.add(
        words.say(
            quality.missing().isEmpty() ? "bulletin.estimated_none" : "bulletin.not_estimated"));
    return sentences;
  }

  private Table explanations(List<Quality.Explained> explained) {
    List<Row> rows = new ArrayList<>();
    for (Quality.Explained each : explained) {
      rows.add(
          Row.of(
              Cell.of(year.name(each.unit())),
              Cell.of(each.item().in(words.lang())),
              Cell.of(
                  each.words().isEmpty()
                      ? words.say("bulletin.explained_withheld")
                      : each.words())));
    }
    return new Table(
        List.of(
            Column.text(words.say("bulletin.explained_unit"), 14),
            Column.text(words.say("bulletin.explained_item"), 34),
            Column.text(words.say("bulletin.explained_words"), 52)),
        rows);
  }

  private String month(Month month) {
    return Dates.month(month, words.lang());
  }

  private String names(List<UnitCode> units) {
    return words.list(units.stream().map(year::name).toList());
  }
}
