package zhiheng.reports.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.progress.Reached.State;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Year;
import zhiheng.templates.workplan.Duty;
import zhiheng.templates.workplan.Schedule.EveryYear;

/** The year of a plan drawn as bars over its months, in as many figures as pages can hold. */
final class MilestoneCalendar {
  /** So many bars at most in one figure: two of them fill a page. */
  private static final int MOST = 16;

  private final String plan;
  private final Year year;
  private final LocalDate seen;
  private final Words words;

  /**
   * @param plan code of the work plan
   * @param seen the day as of which it is told
   */
  MilestoneCalendar(String plan, Year year, LocalDate seen, Words words) {
    this.plan = plan;
    this.year = year;
    this.seen = seen;
    this.words = words;
  }

  /** The figures, each about as high as the others. */
  List<FigureBlock> figures(List<Reached> all, Outline outline) {
    Map<String, List<Reached>> byMilestone = new LinkedHashMap<>();
    for (Reached each : all) {
      if (each.state() != State.NOT_TAKEN) {
        byMilestone
            .computeIfAbsent(each.duty().milestone().code(), code -> new ArrayList<>())
            .add(each);
      }
    }
    List<List<Reached>> milestones = new ArrayList<>(byMilestone.values());
    int count = (milestones.size() + MOST - 1) / MOST;
    List<FigureBlock> figures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<List<Reached>> part =
          milestones.subList(milestones.size() * i / count, milestones.size() * (i + 1) / count);
      figures.add(figure(part, i, outline));
    }
    return figures;
  }

  private FigureBlock figure(List<List<Reached>> milestones, int index, Outline outline) {
    List<Chart.Span> spans = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (List<Reached> reached : milestones) {
      Duty duty = reached.get(0).duty();
      String code = duty.milestone().code();
      String task = duty.task().title().in(words.lang());
      int met = (int) reached.stream().filter(Reached::isMet).count();
      int late = (int) reached.stream().filter(MilestoneCalendar::isLate).count();
      LocalDate from = from(duty);
      spans.add(new Chart.Span(code + " " + task, from, duty.due(), met, late, reached.size()));
      rows.add(
          Row.of(
              Cell.of(code),
              Cell.of(task),
              Cell.of(Dates.day(from, words.lang())),
              Cell.of(Dates.day(duty.due(), words.lang())),
              Cell.count(reached.size()),
              Cell.count(met),
              Cell.count(late)));
    }
    String first = milestones.get(0).get(0).duty().milestone().code();
    String last = milestones.get(milestones.size() - 1).get(0).duty().milestone().code();
    return new FigureBlock(
        plan + "-gantt-" + (index + 1),
        outline.figure(words.say("milestones.gantt", "first", first, "last", last)),
        new Chart.Gantt(
            words.say("milestones.gantt_axis"),
            LocalDate.of(year.year(), 1, 1),
            year.lastDay(),
            seen,
            new Chart.Legend(
                words.say("milestones.gantt_met"),
                words.say("milestones.overdue"),
                words.say("milestones.gantt_open"),
                words.say("milestones.due"),
                words.say("milestones.gantt_seen")),
            spans),
        words.say(
            "milestones.gantt_words",
            "count",
            milestones.size(),
            "all_met",
            milestones.stream().filter(each -> each.stream().allMatch(Reached::isMet)).count(),
            "late",
            milestones.stream()
                .filter(each -> each.stream().anyMatch(MilestoneCalendar::isLate))
                .count()),
        data(rows));
  }

  /** Late and not met: what was reported as an interim result is not late. */
  private static boolean isLate(Reached reached) {
    return reached.state() == State.LATE;
  }

  private LocalDate from(Duty duty) {
    int month =
        duty.milestone().schedule() instanceof EveryYear every
            ? every.months().map(named -> named.first()).orElse(1)
            : 1;
    return LocalDate.of(year.year(), month, 1);
  }

  private Table data(Collection<Row> rows) {
    return new Table(
        List.of(
            Column.code(words.say("milestones.code"), 8),
            Column.text(words.say("milestones.task"), 30),
            Column.code(words.say("milestones.from"), 14),
            Column.code(words.say("milestones.due"), 14),
            Column.count(words.say("milestones.count"), 9),
            Column.count(words.say("milestones.gantt_met"), 9),
            Column.count(words.say("milestones.overdue"), 9)),
        List.copyOf(rows));
  }
}
