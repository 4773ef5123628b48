package zhiheng.reports.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.ledger.inspection.InspectionResults;
import zhiheng.ledger.inspection.InspectionResults.Bureau;
import zhiheng.ledger.inspection.InspectionResults.Checked;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.inspection.InspectionPlan;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/**
 * The year's random inspections: the plan, what was drawn and inspected, what was found, how the
 * draws stood up, who counts as risky, and what is required. Neither targets nor inspectors are
 * named.
 */
final class InspectionsReport {
  /** Bureaus make up for what is missing by the end of the third month after the report. */
  private static final int MEND = 3;

  private final InspectionResults results;
  private final InspectionPlan plan;
  private final Register register;
  private final InspectionTables tables;
  private final DrawTables draws;
  private final List<RiskSummary> risks;
  private final Words words;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  InspectionsReport(
      InspectionResults results,
      DrawTables draws,
      List<RiskSummary> risks,
      Register register,
      Words words) {
    this.results = results;
    this.plan = draws.plan();
    this.register = register;
    this.tables = draws.bureaus();
    this.draws = draws;
    this.risks = risks;
    this.words = words;
    this.outline = new Outline(words.lang());
  }

  Document write(LocalDate day, boolean illustration) {
    if (illustration) {
      blocks.add(new Notice(words.say("report.illustration_note")));
    }
    planned();
    drawn();
    found();
    departed();
    risky();
    required(day);
    note("method");
    note("sources");
    return new Document(
        words.lang(),
        "inspections-" + results.year(),
        say("title", "year", results.year()),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            say("mark_head"),
            say("number", "year", results.year()),
            register
                .find(UnitCode.NATIONAL, day)
                .map(unit -> unit.name().in(words.lang()))
                .orElse(""),
            Dates.day(day, words.lang())),
        day,
        illustration ? words.say("report.illustration") : "",
        blocks);
  }

  private void planned() {
    heading("plan");
    body(
        say(
            "planned",
            "title",
            plan.title().in(words.lang()),
            "items",
            plan.items().size(),
            "floor",
            Digits.brief(plan.floor(), 2),
            "days",
            plan.publishWithin(),
            "shares",
            draws.shares()));
    table("items", draws.items(), "");
  }

  private void drawn() {
    heading("drawn_and_done");
    Bureau all = results.bureaus().get(results.bureaus().size() - 1);
    body(
        say(
            "drawn_words",
            "units",
            results.bureaus().size() - 1,
            "targets",
            all.targets(),
            "drawn",
            all.drawnTargets(),
            "share",
            share(all.drawnTargets(), all.targets()),
            "met",
            results.bureaus().size() - 1 - tables.names(Bureau::isBelowPlan).size()));
    below("below_plan", tables.names(Bureau::isBelowPlan));
    below("below_floor", tables.names(Bureau::isBelowFloor));
    table("by_drawn", tables.drawn(), say("by_drawn_note", "floor", Digits.brief(plan.floor(), 2)));
    body(
        say(
            "done_words",
            "times",
            all.drawn(),
            "inspected",
            all.inspected(),
            "on_time",
            share(all.onTime(), all.drawn()),
            "in_time",
            share(all.publishedInTime(), all.inspected()),
            "days",
            plan.publishWithin(),
            "joint",
            all.joint(),
            "traced",
            share(all.traced(), all.inspected())));
    table("by_done", tables.done(), say("by_done_note", "days", plan.publishWithin()));
  }

  private void below(String code, List<String> names) {
    if (!names.isEmpty()) {
      body(say(code, "units", words.list(names), "count", names.size()));
    }
  }

  private void found() {
    heading("found_and_followed");
    Bureau all = results.bureaus().get(results.bureaus().size() - 1);
    Double lower = all.lower();
    Double upper = all.upper();
    if (lower == null || upper == null) {
      body(say("nothing_inspected"));
      return;
    }
    body(
        say(
            "found_words",
            "problems",
            all.problems(),
            "rate",
            share(all.problems(), all.inspected()),
            "lower",
            share(lower),
            "upper",
            share(upper),
            "followed",
            all.followedUp(),
            "followed_share",
            share(all.followedUp(), all.problems())));
    table("by_found", tables.found(), say("by_found_note"));
    blocks.add(tables.rates(outline.figure(say("rates"))));
  }

  private void departed() {
    heading("checked");
    List<Checked> all = results.draws();
    if (all.isEmpty()) {
      body(say("no_draws"));
      return;
    }
    long clean = all.stream().filter(each -> each.count() == 0).count();
    long marked = all.stream().filter(each -> !each.draw().marks().isEmpty()).count();
    body(say("checked_words", "draws", all.size(), "clean", clean, "marked", marked));
    table("draws_table", draws.draws(all), say("draws_note"));
    if (clean < all.size()) {
      table("departures_table", draws.departures(all), "");
    }
  }

  private void risky() {
    heading("risks");
    if (risks.isEmpty()) {
      body(say("no_risks"));
      return;
    }
    body(say("risks_words", "lists", risks.size()));
    table("risks_table", RiskSummary.table(risks, tables, words), say("risks_note"));
  }

  private void required(LocalDate day) {
    heading("requirements");
    LocalDate then = day.plusMonths(MEND);
    String by = Dates.day(then.withDayOfMonth(then.lengthOfMonth()), words.lang());
    List<String> below = tables.names(each -> each.isBelowFloor() || each.isBelowPlan());
    if (!below.isEmpty()) {
      body(say("mend_share", "units", words.list(below), "day", by));
    }
    List<String> late =
        tables.names(each -> each.inspected() > 0 && each.publishedInTime() < each.inspected());
    if (!late.isEmpty()) {
      body(say("mend_published", "count", late.size(), "days", plan.publishWithin(), "day", by));
    }
    body(say("go_on"));
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "—" : Digits.percent(InspectionTables.percent(part, whole));
  }

  private static String share(double ofOne) {
    return Digits.percent(BigDecimal.valueOf(ofOne).movePointRight(2));
  }

  private void heading(String code) {
    blocks.add(outline.heading(1, say(code)));
  }

  private void table(String code, Table table, String note) {
    blocks.add(
        new TableBlock(code.replace('_', '-'), outline.table(say("caption." + code)), table, note));
  }

  private void body(String text) {
    blocks.add(Paragraph.body(text));
  }

  private void note(String code) {
    blocks.add(Paragraph.note(say(code)));
  }

  private String say(String code, Object... fields) {
    return words.say("inspections." + code, fields);
  }
}
