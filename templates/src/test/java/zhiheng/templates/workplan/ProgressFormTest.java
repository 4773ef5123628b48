package zhiheng.templates.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Choice;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Register;

/** The form by which units report on their milestones fits the plans. */
class ProgressFormTest {
  private static final Year YEAR = new Year(2017);

  private final Templates templates =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private final Form form = templates.forms().find("workplan-progress", YEAR).orElseThrow();

  @Test
  void whatThePlanSaysIsGivenAndWhatTheUnitDidIsAsked() {
    assertThat(form.columns())
        .filteredOn(Column::given)
        .extracting(Column::code)
        .containsExactly("task", "milestone", "what", "obligation", "due");
    assertThat(form.columns())
        .filteredOn(column -> !column.given())
        .extracting(Column::code)
        .containsExactly("state", "reported_on", "evidence", "evidence_address");
  }

  @Test
  void aUnitReportsDoneInterimOrNotDone() {
    assertThat(form.column("state").orElseThrow().entry().orElseThrow().choices())
        .extracting(Choice::code)
        .containsExactly("done", "interim", "not-done");
  }

  @Test
  void theDutiesOfEveryUnitHaveRoom() {
    Register register = templates.register();
    for (WorkPlan plan : templates.workPlans().all()) {
      for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
        Year asked = new Year(year);
        assertThat(register.at(asked.lastDay()))
            .allMatch(unit -> plan.duties(unit, asked).size() <= form.most());
      }
    }
  }

  @Test
  void everyProvinceIsToldItsDutiesOfBothYears() {
    for (int year : new int[] {2017, 2018}) {
      Year asked = new Year(year);
      assertThat(templates.register().provinces(asked.lastDay()))
          .hasSize(31)
          .allMatch(
              unit ->
                  templates.workPlans().duties(unit, asked).stream()
                      .anyMatch(duty -> duty.obligation() == Obligation.MANDATORY));
    }
  }
}
