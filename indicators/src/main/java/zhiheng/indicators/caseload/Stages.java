package zhiheng.indicators.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiheng.lake.Lake;
import zhiheng.lake.Snapshot;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Condition.Comparison;
import zhiheng.templates.dataset.Condition.IsNull;
import zhiheng.templates.dataset.Condition.Or;
import zhiheng.templates.dataset.Condition.Sign;
import zhiheng.templates.dataset.Operand.Cell;
import zhiheng.templates.dataset.Operand.DateValue;
import zhiheng.templates.term.Stage;

/**
 * Which stage each case is in on a day, from filing over handling to conclusion and publication
 * (严格专利保护意见 十一: 覆盖立案、处理、结案全流程的动态监控机制), and which raise an alert.
 */
public record Stages(Deadlines deadlines, LocalDate on) {

  /** All cases that are not over, by unit and number. */
  public List<WatchedCase> ask(Lake lake, Snapshot snapshot) {
    List<String> by = List.of("unit", "case_no");
    return CaseDays.of(
            lake.ask(snapshot, List.of(CaseDays.question("open", by, notOver()))), "open", 2)
        .stream()
        .flatMap(each -> watched(each).stream())
        .sorted(Comparator.comparing(WatchedCase::unit).thenComparing(WatchedCase::caseNo))
        .toList();
  }

  private Condition notOver() {
    Condition undecided = later("concluded_on");
    Condition unpublished =
        new Comparison(new Cell("decided_on"), Sign.AT_MOST, new DateValue(on))
            .and(later("published_on"));
    return new Or(List.of(undecided, unpublished));
  }

  private Condition later(String column) {
    return new Or(
        List.of(
            new IsNull(new Cell(column)),
            new Comparison(new Cell(column), Sign.MORE, new DateValue(on))));
  }

  /** A case and its stage; empty if it is over or had not come in by the day. */
  Optional<WatchedCase> watched(CaseDays one) {
    if (CaseDays.by(one.concluded(), on)) {
      return CaseDays.by(one.decided(), on) && !CaseDays.by(one.published(), on)
          ? Optional.of(watched(one, Stage.PUBLICATION, one.decided(), deadlines.toPublish(one)))
          : Optional.empty();
    }
    if (CaseDays.by(one.filed(), on)) {
      return Optional.of(watched(one, Stage.HANDLING, one.filed(), deadlines.toConclude(one, on)));
    }
    return CaseDays.by(one.accepted(), on)
        ? Optional.of(watched(one, Stage.ACCEPTANCE, one.accepted(), deadlines.toFile(one)))
        : Optional.empty();
  }

  private WatchedCase watched(
      CaseDays one, Stage stage, Optional<LocalDate> began, Optional<LocalDate> due) {
    LocalDate since = began.orElseThrow();
    Optional<Integer> left = due.map(day -> deadlines.calendar().between(on, day));
    return new WatchedCase(
        one.group().get(0),
        one.group().get(1),
        one.kind(),
        stage,
        since,
        on.toEpochDay() - since.toEpochDay(),
        due,
        left,
        alerts(one, stage, due, left));
  }

  private Set<Alert> alerts(
      CaseDays one, Stage stage, Optional<LocalDate> due, Optional<Integer> left) {
    Set<Alert> alerts = EnumSet.noneOf(Alert.class);
    boolean passed = due.filter(on::isAfter).isPresent();
    if (passed && stage == Stage.HANDLING && mayBeExtended(one)) {
      alerts.add(Alert.EXTENSION_MISSING);
    } else if (passed) {
      alerts.add(Alert.OVERDUE);
    } else if (left.filter(days -> days <= deadlines.terms().dueSoon()).isPresent()) {
      alerts.add(Alert.DUE_SOON);
    }
    if (stage == Stage.HANDLING && isSilent(one)) {
      alerts.add(Alert.SILENT);
    }
    return alerts;
  }

  private boolean mayBeExtended(CaseDays one) {
    return !CaseDays.by(one.extended(), on)
        && deadlines.toConcludeExtended(one).filter(day -> !on.isAfter(day)).isPresent();
  }

  private boolean isSilent(CaseDays one) {
    return Stream.of(one.lastStep(on))
        .flatMap(Optional::stream)
        .anyMatch(day -> on.toEpochDay() - day.toEpochDay() > deadlines.terms().silent());
  }
}
