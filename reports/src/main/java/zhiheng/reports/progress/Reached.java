package zhiheng.reports.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.milestone.EvidenceFile;
import zhiheng.ledger.milestone.MilestoneOf;
import zhiheng.ledger.milestone.MilestoneReview;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.workplan.Duty;
import zhiheng.templates.workplan.Obligation;
import zhiheng.templates.workplan.WorkPlan;

/**
 * How far a unit is with a milestone.
 *
 * @param report what the unit said of it; empty if nothing
 * @param review what the owner of the task found of that report; empty as long as nobody has looked
 * @param files the evidence that the unit gave
 */
public record Reached(
    Unit unit,
    Duty duty,
    State state,
    Optional<Report> report,
    Optional<MilestoneReview> review,
    List<EvidenceFile> files) {
  static final String FORM = "workplan-progress";

  public Reached {
    files = List.copyOf(files);
  }

  /**
   * What a unit said.
   *
   * @param receipt under which it said so
   * @param state the code it chose
   * @param day on which it was reached, as written; empty if not said
   * @param evidence in its own words
   */
  public record Report(String receipt, String state, String day, String evidence) {}

  /** Whether the owner of the task has looked at what was reported. */
  public enum Confirmation {
    /** Nothing was reported that could be confirmed. */
    NOTHING,
    WAITING,
    CONFIRMED,
    REFUSED
  }

  /** How far it is. */
  public enum State {
    DONE,
    INTERIM,
    /** Was due on a day of the year that is over, and is not done, whether or not it is said so. */
    LATE,
    NOT_DUE,
    /** Optional, and nothing was reported. */
    NOT_TAKEN
  }

  /** A report that came after a review waits for one of its own. */
  public Confirmation confirmation() {
    if (state != State.DONE && state != State.INTERIM) {
      return Confirmation.NOTHING;
    }
    return review
        .map(
            found ->
                found.verdict() == MilestoneReview.Verdict.CONFIRMED
                    ? Confirmation.CONFIRMED
                    : Confirmation.REFUSED)
        .orElse(Confirmation.WAITING);
  }

  public boolean isMandatory() {
    return duty.obligation() == Obligation.MANDATORY;
  }

  /** True if nothing more is asked of it: done, or an interim result where that is enough. */
  public boolean isMet() {
    return state == State.DONE || state == State.INTERIM && duty.milestone().interimSuffices();
  }

  /** What all units must or may do by a plan in a year, with what they reported of it. */
  public static List<Reached> of(WorkPlan plan, Year year, List<Unit> units, Reported reported) {
    Map<UnitCode, Figures> forms = new TreeMap<>();
    for (Figures form : reported.forms()) {
      if (form.handed().part().equals(plan.code())) {
        forms.put(form.handed().unit(), form);
      }
    }
    LocalDate over = reported.seen().minusDays(1);
    LocalDate lastDay = over.isBefore(year.lastDay()) ? over : year.lastDay();
    List<Reached> all = new ArrayList<>();
    for (Unit unit : units) {
      Optional<Figures> form = Optional.ofNullable(forms.get(unit.code()));
      Map<String, Map<String, Observation>> rows = form.map(Reached::byMilestone).orElse(Map.of());
      for (Duty duty : plan.duties(unit, year)) {
        Map<String, Observation> row = rows.getOrDefault(duty.milestone().code(), Map.of());
        String receipt = form.map(one -> one.handed().receipt().number()).orElse("");
        MilestoneOf of =
            new MilestoneOf(plan.code(), year.year(), duty.milestone().code(), unit.code());
        all.add(
            new Reached(
                unit,
                duty,
                state(row, duty, lastDay),
                report(row, receipt),
                Optional.ofNullable(reported.reviews().get(of))
                    .filter(review -> review.receipt().equals(receipt)),
                reported.files().stream().filter(file -> file.of().equals(of)).toList()));
      }
    }
    return all;
  }

  private static Optional<Report> report(Map<String, Observation> row, String receipt) {
    return text(row, "state")
        .map(
            state ->
                new Report(
                    receipt,
                    state,
                    text(row, "reported_on").orElse(""),
                    text(row, "evidence").orElse("")));
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
  private static State state(Map<String, Observation> row, Duty duty, LocalDate lastDay) {
    return switch (text(row, "state").orElse("")) {
      case "done" -> State.DONE;
      case "interim" -> State.INTERIM;
      default -> {
        if (duty.obligation() == Obligation.OPTIONAL && row.isEmpty()) {
          yield State.NOT_TAKEN;
        }
        yield duty.due().isAfter(lastDay) ? State.NOT_DUE : State.LATE;
      }
    };
  }

  private static Optional<String> text(Map<String, Observation> row, String column) {
    return Optional.ofNullable(row.get(column)).flatMap(each -> Optional.ofNullable(each.text()));
  }
}
