package zhiheng.reports.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.reports.bulletin.Revisions.Effect;
import zhiheng.reports.bulletin.Revisions.Revised;
import zhiheng.reports.bulletin.Revisions.RevisedCell;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.returns.Span;
import zhiheng.reports.returns.YearOnYear;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.wording.Text;

/** What was printed, what it is now, and by how much they differ. */
final class RevisionTables {
  private static final int MOST = 40;

  private final BulletinFacts facts;
  private final YearOnYear year;
  private final Words words;

  RevisionTables(BulletinFacts facts, YearOnYear year, Words words) {
    this.facts = facts;
    this.year = year;
    this.words = words;
  }

  /** The units' figures, as many as paper takes. */
  Table figures() {
    List<Row> rows = new ArrayList<>();
    for (Revised each : facts.revisions().figures().stream().limit(MOST).toList()) {
      rows.add(
          Row.of(
              Cell.of(Dates.month(each.month(), words.lang())),
              Cell.of(year.name(each.unit())),
              Cell.of(item(each)),
              cell(each.printed()),
              cell(each.now()),
              difference(each.printed(), each.now())));
    }
    return new Table(
        List.of(
            Column.text(words.say("bulletin.revised_month"), 17),
            Column.text(words.say("bulletin.explained_unit"), 13),
            Column.text(words.say("bulletin.explained_item"), 34),
            Column.count(words.say("bulletin.revised_printed"), 12),
            Column.count(words.say("bulletin.revised_now"), 12),
            Column.count(words.say("bulletin.revised_difference"), 12)),
        rows);
  }

  /** How many are not on paper, if any. */
  String more() {
    int more = facts.revisions().figures().size() - MOST;
    return more <= 0 ? "" : words.say("bulletin.revised_more", "count", more);
  }

  private String item(Revised revised) {
    return switch (revised.kind()) {
      case ADDED -> words.say("bulletin.revised_added");
      case WITHDRAWN -> words.say("bulletin.revised_withdrawn");
      case CORRECTED -> {
        Text name = facts.itemName(revised.item());
        yield name.in(words.lang());
      }
    };
  }

  /** The national figures. */
  Table totals() {
    List<Row> rows = new ArrayList<>();
    for (Effect each : facts.revisions().totals()) {
      rows.add(
          Row.of(
              Cell.of(span(each.span())),
              Cell.of(words.say(each.count().code())),
              cell(Optional.of(each.printed())),
              cell(Optional.of(each.now())),
              difference(Optional.of(each.printed()), Optional.of(each.now()))));
    }
    return new Table(
        List.of(
            Column.text(words.say("bulletin.revised_span"), 24),
            Column.text(words.say("bulletin.item"), 34),
            Column.count(words.say("bulletin.revised_printed"), 14),
            Column.count(words.say("bulletin.revised_now"), 14),
            Column.count(words.say("bulletin.revised_difference"), 14)),
        rows);
  }

  /** Cells of further tables, as many as paper takes. */
  Table tables() {
    List<Row> rows = new ArrayList<>();
    for (RevisedCell each : facts.revisions().tables().stream().limit(MOST).toList()) {
      rows.add(
          Row.of(
              Cell.of(each.table().in(words.lang())),
              Cell.of(Dates.month(each.month(), words.lang())),
              Cell.of(
                  words.say(
                      "bulletin.revised_cell",
                      "row",
                      each.row().in(words.lang()),
                      "column",
                      each.column().in(words.lang()))),
              ShownTable.cell(each.printed()),
              ShownTable.cell(each.now()),
              Cell.of(words.list(each.by().stream().map(year::name).toList()))));
    }
    return new Table(
        List.of(
            Column.text(words.say("bulletin.revised_where"), 24),
            Column.text(words.say("bulletin.revised_month"), 13),
            Column.text(words.say("bulletin.explained_item"), 27),
            Column.count(words.say("bulletin.revised_printed"), 10),
            Column.count(words.say("bulletin.revised_now"), 10),
            Column.text(words.say("bulletin.revised_by"), 16)),
        rows);
  }

  /** How many of the cells are not on paper, if any. */
  String moreTables() {
    int more = facts.revisions().tables().size() - MOST;
    return more <= 0
        ? words.say("bulletin.revised_tables_note")
        : words.say("bulletin.revised_more", "count", more);
  }

  private String span(Span span) {
    return new YearOnYear(facts.figures(), year.register(), span, words).span();
  }

  private static Cell cell(Optional<BigDecimal> figure) {
    return figure.map(Cell::count).orElseGet(Cell::none);
  }

  private static Cell difference(Optional<BigDecimal> printed, Optional<BigDecimal> now) {
    return Cell.count(now.orElse(BigDecimal.ZERO).subtract(printed.orElse(BigDecimal.ZERO)));
  }
}
