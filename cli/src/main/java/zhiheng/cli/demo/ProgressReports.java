package zhiheng.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.cli.demo.DemoProgress.Row;
import zhiheng.cli.demo.ProgressSettings.Due;
import zhiheng.cli.demo.ProgressSettings.Report;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.workplan.Duty;
import zhiheng.templates.workplan.WorkPlan;

/** Reports of the provinces on their milestones: most are done, some are late. */
final class ProgressReports {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private final String seed;
  private final Templates templates;
  private final ProgressSettings settings;
  private final HandInMoments moments;
  private final WorkDays days;

  ProgressReports(String seed, Templates templates, HandInMoments moments) {
    this.seed = seed;
    this.templates = templates;
    this.settings = ProgressSettings.read(templates.folder());
    this.moments = moments;
    this.days = new WorkDays(templates.calendar());
  }

  /** A report of every province on every plan in which it has something to do. */
  List<DemoProgress> all() {
    return settings.reports().stream()
        .flatMap(
            report ->
                templates.workPlans().find(report.plan()).stream()
                    .flatMap(plan -> of(report, plan)))
        .toList();
  }

  private Stream<DemoProgress> of(Report report, WorkPlan plan) {
    return templates.register().provinces(report.after()).stream()
        .filter(unit -> !report.missing().contains(unit.code()))
        .map(unit -> of(report, plan, unit))
        .filter(progress -> !progress.rows().isEmpty());
  }

  private DemoProgress of(Report report, WorkPlan plan, Unit unit) {
    Instant at =
        moments.after(report.after(), report.least(), report.most(), plan.code(), unit.code());
    LocalDate today = at.atZone(OFFICE).toLocalDate();
    Chance chance = Chance.of(seed, "progress", plan.code(), unit.code());
    List<Row> rows =
        plan.duties(unit, report.year()).stream()
            .map(
                duty ->
                    duty.due().isBefore(today)
                        ? due(unit, duty, report.year(), today, chance)
                        : notDue(duty, report.after(), chance))
            .toList();
    return new DemoProgress(unit.code(), plan.code(), report.year(), at, rows);
  }

  private Row due(Unit unit, Duty duty, Year year, LocalDate today, Chance chance) {
    Due shares = settings.due();
    int diligence = OfficeWork.diligence(seed, unit.code().code());
    if (chance.inThousand(
        shares.poor() + (shares.good() - shares.poor()) * (long) diligence / 1000)) {
      return row(duty, "done", Optional.of(inTime(duty, year, chance)));
    }
    if (chance.inThousand(shares.interim())) {
      return row(duty, "interim", Optional.of(inTime(duty, year, chance)));
    }
    LocalDate late = days.after(duty.due(), 1, 30, chance);
    return chance.inThousand(shares.tooLate()) && late.isBefore(today)
        ? row(duty, "done", Optional.of(late))
        : row(duty, "not-done", Optional.empty());
  }

  private Row notDue(Duty duty, LocalDate before, Chance chance) {
    if (chance.inThousand(settings.notDue().done())) {
      return row(duty, "done", Optional.of(shortlyBefore(before, chance)));
    }
    return chance.inThousand(settings.notDue().interim())
        ? row(duty, "interim", Optional.of(shortlyBefore(before, chance)))
        : row(duty, "not-done", Optional.empty());
  }

  private Row row(Duty duty, String state, Optional<LocalDate> reachedOn) {
    return new Row(duty, state, reachedOn, settings.evidence().getOrDefault(state, ""));
  }

  /** In the year, on or before the day on which it is due. */
  private LocalDate inTime(Duty duty, Year year, Chance chance) {
    long last = duty.due().toEpochDay() - year.firstDay().toEpochDay();
    LocalDate day = duty.due().minusDays(chance.between(0, (int) Math.min(last, 120) / 2));
    return days.onOrBefore(day);
  }

  private LocalDate shortlyBefore(LocalDate day, Chance chance) {
    return days.before(day, chance.between(1, 20));
  }
}
