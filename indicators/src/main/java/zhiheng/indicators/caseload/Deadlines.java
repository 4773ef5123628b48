package zhiheng.indicators.caseload;

import java.time.LocalDate;
import java.util.Optional;
import zhiheng.templates.Templates;
import zhiheng.templates.term.CaseTerm;
import zhiheng.templates.term.CaseTerms;
import zhiheng.templates.term.Stage;
import zhiheng.templates.term.WorkingDays;

/**
 * By when each stage of a case has to be over: by the rule that held when it began. Where no rule
 * limits the handling of a kind of case, the day that the list gives counts.
 */
public record Deadlines(CaseTerms terms, WorkingDays calendar) {

  public static Deadlines of(Templates templates) {
    return new Deadlines(templates.caseTerms(), new WorkingDays(templates.calendar()));
  }

  Optional<LocalDate> toFile(CaseDays one) {
    return one.accepted().flatMap(from -> due(Stage.ACCEPTANCE, one, from, false, 0));
  }

  /** By when a case has to be concluded, as far as it had been made longer by a day. */
  Optional<LocalDate> toConclude(CaseDays one, LocalDate on) {
    return toConclude(one, CaseDays.by(one.extended(), on));
  }

  /** By when it would have to be concluded if its term were made longer. */
  Optional<LocalDate> toConcludeExtended(CaseDays one) {
    return toConclude(one, true);
  }

  private Optional<LocalDate> toConclude(CaseDays one, boolean extended) {
    return one.filed()
        .flatMap(from -> due(Stage.HANDLING, one, from, extended, one.suspended()))
        .or(one::listedDue);
  }

  Optional<LocalDate> toPublish(CaseDays one) {
    return one.decided().flatMap(from -> due(Stage.PUBLICATION, one, from, false, 0));
  }

  /** True if the list gives a case more time than the rule does. */
  boolean isListedLater(CaseDays one) {
    Optional<LocalDate> ruled =
        one.filed()
            .flatMap(
                from ->
                    due(Stage.HANDLING, one, from, one.extended().isPresent(), one.suspended()));
    return ruled.isPresent() && one.listedDue().filter(ruled.get()::isBefore).isPresent();
  }

  private Optional<LocalDate> due(
      Stage stage, CaseDays one, LocalDate from, boolean extended, int suspended) {
    Optional<CaseTerm> term = terms.find(stage, one.kind(), from);
    return term.map(each -> each.due(from, extended, suspended, calendar));
  }
}
