package zhiheng.reports.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Receipt;
import zhiheng.reports.progress.Reached.State;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.workplan.Duty;
import zhiheng.templates.workplan.Obligation;
import zhiheng.templates.workplan.WorkPlan;

/** What a unit reported of its milestones, and what follows where it reported nothing. */
class ReachedTest {
  private static final Year YEAR = new Year(2018);
  private final Templates templates =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private final WorkPlan plan = templates.workPlans().find("promotion-plan-2018").orElseThrow();
  private final Unit unit =
      templates.register().find(new UnitCode("320000"), YEAR.lastDay()).orElseThrow();
  private final List<Duty> duties = plan.duties(unit, YEAR);

  private Map<String, Reached> reached(String... reported) {
    return reachedBy(LocalDate.of(2019, 3, 1), reported);
  }

  /** What had been reached by a day. */
  private Map<String, Reached> reachedBy(LocalDate seen, String... reported) {
    List<Observation> cells = new ArrayList<>();
    for (int i = 0; i < reported.length; i += 2) {
      String row = String.format(Locale.ROOT, "%04d", i);
      cells.add(new Observation(row, "milestone", null, reported[i], "s", "A1"));
      cells.add(new Observation(row, "state", null, reported[i + 1], "s", "B1"));
    }
    Receipt receipt =
        new Receipt("20180301-0001", 1, Instant.EPOCH, "00", Receipt.Outcome.RECORDED);
    Handed handed =
        new Handed(Reached.FORM, "2017-01", unit.code(), YEAR, plan.code(), "f.xlsx", receipt);
    return Reached.of(
            plan,
            YEAR,
            List.of(unit),
            new Reported(List.of(new Figures(handed, cells, List.of())), Map.of(), List.of(), seen))
        .stream()
        .collect(Collectors.toMap(each -> each.duty().milestone().code(), each -> each));
  }

  private String first(Obligation obligation) {
    return duties.stream()
        .filter(duty -> duty.obligation() == obligation)
        .findFirst()
        .orElseThrow()
        .milestone()
        .code();
  }

  @Test
  void whatMustBeDoneAndWasNotReportedIsLateOnceItIsDue() {
    assertThat(reached().get(first(Obligation.MANDATORY)).state()).isEqualTo(State.LATE);
  }

  @Test
  void whatIsDueLaterThanTodayIsNotLate() {
    String code = first(Obligation.MANDATORY);
    assertThat(reachedBy(LocalDate.of(2018, 4, 1)).get(code).state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void theDayOnWhichSomethingIsDueHasToBeOver() {
    Duty duty =
        duties.stream()
            .filter(each -> each.obligation() == Obligation.MANDATORY)
            .findFirst()
            .orElseThrow();
    String code = duty.milestone().code();
    assertThat(reachedBy(duty.due()).get(code).state()).isEqualTo(State.NOT_DUE);
    assertThat(reachedBy(duty.due().plusDays(1)).get(code).state()).isEqualTo(State.LATE);
  }

  @Test
  void whatMayBeDoneAndWasNotReportedWasNotTaken() {
    assertThat(reached().get(first(Obligation.OPTIONAL)).state()).isEqualTo(State.NOT_TAKEN);
  }

  @Test
  void anInterimResultIsEnoughOnlyWhereThePlanSaysSo() {
    for (Duty duty : duties) {
      String code = duty.milestone().code();
      Reached interim = reached(code, "interim").get(code);
      assertThat(interim.state()).isEqualTo(State.INTERIM);
      assertThat(interim.isMet()).isEqualTo(duty.milestone().interimSuffices());
      assertThat(reached(code, "done").get(code).isMet()).isTrue();
    }
  }
}
