package zhiheng.reports.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.workplan.Duty;
import zhiheng.templates.workplan.Obligation;
import zhiheng.templates.workplan.WorkPlan;

/** How far a unit is with a milestone. */
record Reached(Unit unit, Duty duty, State state) {
  static final String FORM = "workplan-progress";

  /** How far it is. */
  enum State {
    DONE,
    INTERIM,
    /** Was due within the year and is not done, whether or not the unit says so. */
    LATE,
    NOT_DUE,
    /** Optional, and nothing was reported. */
    NOT_TAKEN
  }

  boolean isMandatory() {
    return duty.obligation() == Obligation.MANDATORY;
  }

  /** True if nothing more is asked of it: done, or an interim result where that is enough. */
  boolean isMet() {
    return state == State.DONE || state == State.INTERIM && duty.milestone().interimSuffices();
  }

  /** What all units must or may do by a plan in a year, with what they reported of it. */
  static List<Reached> of(WorkPlan plan, Year year, List<Unit> units, List<Figures> forms) {
    Map<UnitCode, Map<String, Map<String, Observation>>> reported = new TreeMap<>();
    for (Figures form : forms) {
      if (form.handed().part().equals(plan.code())) {
        reported.put(form.handed().unit(), byMilestone(form));
      }
    }
    List<Reached> all = new ArrayList<>();
    for (Unit unit : units) {
      for (Duty duty : plan.duties(unit, year)) {
        Map<String, Observation> row =
            Optional.ofNullable(reported.get(unit.code()))
                .map(rows -> rows.get(duty.milestone().code()))
                .orElse(Map.of());
        all.add(new Reached(unit, duty, state(row, duty, year)));
      }
    }
    return all;
  }

  private static Map<String, Map<String, Observation>> byMilestone(Figures form) {
    Map<String, Map<String, Observation>> rows = new TreeMap<>();
    for (Observation each : form.observations()) {
      rows.computeIfAbsent(each.row(), row -> new TreeMap<>()).put(each.column(), each);
    }
    Map<String, Map<String, Observation>> byMilestone = new TreeMap<>();
    rows.values()
        .forEach(row -> text(row, "milestone").ifPresent(code -> byMilestone.put(code, row)));
    return byMilestone;
  }

  /** As the dataset of progress has it; who reported nothing has done nothing. */
  private static State state(Map<String, Observation> row, Duty duty, Year year) {
    return switch (text(row, "state").orElse("")) {
      case "done" -> State.DONE;
      case "interim" -> State.INTERIM;
      default -> {
        if (duty.obligation() == Obligation.OPTIONAL && row.isEmpty()) {
          yield State.NOT_TAKEN;
        }
        yield duty.due().isAfter(year.lastDay()) ? State.NOT_DUE : State.LATE;
      }
    };
  }

  private static Optional<String> text(Map<String, Observation> row, String column) {
    return Optional.ofNullable(row.get(column)).flatMap(each -> Optional.ofNullable(each.text()));
  }
}
