package zhiheng.reports.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.progress.Reached.Confirmation;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.workplan.WorkPlan;

/**
 * The year's milestones of the work plans: when each is due and how far the provinces are, who
 * answers for it, province by province, and what is late.
 */
public final class MilestonesReport {
  /** The form in which units report. */
  public static final String FORM = Reached.FORM;

  private final Year year;
  private final Register register;
  private final Words words;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  private MilestonesReport(Year year, Register register, Words words) {
    this.year = year;
    this.register = register;
    this.words = words;
    this.outline = new Outline(words.lang());
  }

  /**
   * Writes it.
   *
   * @param plans those at work in the year
   * @param reported what is known of the progress of the year
   * @param day the day that it bears
   * @param illustration true if reports are made up
   */
  public static Document of(
      Year year,
      List<WorkPlan> plans,
      Reported reported,
      Register register,
      Words words,
      LocalDate day,
      boolean illustration) {
    return new MilestonesReport(year, register, words).write(plans, reported, day, illustration);
  }

  private Document write(
      List<WorkPlan> plans, Reported reported, LocalDate day, boolean illustration) {
    if (illustration) {
      blocks.add(new Notice(words.say("report.illustration_note")));
    }
    List<Unit> units = register.provinces(year.lastDay());
    for (WorkPlan plan : plans) {
      List<Reached> all = Reached.of(plan, year, units, reported);
      if (!all.isEmpty()) {
        plan(plan, all, reported.seen());
      }
    }
    blocks.add(Paragraph.note(words.say("milestones.method")));
    return new Document(
        words.lang(),
        "milestones-" + year.code(),
        words.say("milestones.title", "year", year.code()),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            words.say("milestones.mark"),
            words.say("milestones.number", "year", year.code()),
            register
                .find(UnitCode.NATIONAL, day)
                .map(unit -> unit.name().in(words.lang()))
                .orElse(""),
            Dates.day(day, words.lang())),
        day,
        illustration ? words.say("report.illustration") : "",
        blocks);
  }

  private void plan(WorkPlan plan, List<Reached> all, LocalDate seen) {
    MilestoneTables tables = new MilestoneTables(all, words);
    blocks.add(outline.heading(1, plan.title().in(words.lang())));
    blocks.add(
        Paragraph.body(
            words.say(
                "milestones.overview",
                "milestones",
                all.stream().map(each -> each.duty().milestone().code()).distinct().count(),
                "units",
                all.stream().map(Reached::unit).distinct().count(),
                "mandatory",
                all.stream().filter(Reached::isMandatory).count(),
                "met",
                all.stream().filter(Reached::isMandatory).filter(Reached::isMet).count(),
                "late",
                tables.late().size(),
                "optional",
                all.stream().filter(each -> !each.isMandatory()).filter(Reached::isMet).count(),
                "confirmed",
                count(all, Confirmation.CONFIRMED),
                "waiting",
                count(all, Confirmation.WAITING),
                "refused",
                count(all, Confirmation.REFUSED))));
    blocks.add(outline.heading(2, words.say("milestones.calendar")));
    blocks.addAll(new MilestoneCalendar(plan.code(), year, seen, words).figures(all, outline));
    add(plan, "calendar", tables.calendar());
    table(plan, "by_owner", tables.byOwner());
    table(plan, "by_unit", tables.byUnit());
    if (!tables.late().isEmpty()) {
      table(plan, "late", tables.overdue());
    }
  }

  private static long count(List<Reached> all, Confirmation confirmation) {
    return all.stream().filter(each -> each.confirmation() == confirmation).count();
  }

  private void table(WorkPlan plan, String what, Table table) {
    blocks.add(outline.heading(2, words.say("milestones." + what)));
    add(plan, what, table);
  }

  private void add(WorkPlan plan, String what, Table table) {
    blocks.add(
        new TableBlock(
            plan.code() + "-" + what.replace('_', '-'),
            outline.table(words.say("milestones." + what)),
            table,
            words.say("milestones." + what + "_note")));
  }
}
