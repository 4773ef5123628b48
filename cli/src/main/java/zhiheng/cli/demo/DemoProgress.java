package zhiheng.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.workplan.Duty;

/** What a province reports on the milestones of a work plan that are its own. */
public record DemoProgress(UnitCode unit, String plan, Year year, Instant at, List<Row> rows) {

  public DemoProgress {
    rows = List.copyOf(rows);
  }

  /**
   * How far a milestone is.
   *
   * @param state {@code done}, {@code interim} or {@code not-done}
   * @param reachedOn the day on which it was done or the interim result was there
   * @param evidence what the bureau refers to, or why nothing is done
   */
  public record Row(Duty duty, String state, Optional<LocalDate> reachedOn, String evidence) {

    /** True if it was not done when it was due. */
    public boolean isLate(LocalDate today) {
      LocalDate day = reachedOn.filter(any -> state.equals("done")).orElse(today);
      return day.isAfter(duty.due()) && !state.equals("interim");
    }
  }
}
