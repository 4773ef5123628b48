package zhiheng.templates.form;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Foresight;
import zhiheng.templates.check.Tolerance;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.CheckAlwaysFails;
import zhiheng.templates.form.FormFindings.CheckNeverApplies;
import zhiheng.templates.form.FormFindings.CheckNeverFails;
import zhiheng.templates.form.FormFindings.CheckOfNoCell;
import zhiheng.templates.form.FormFindings.DaysAndNumbers;
import zhiheng.templates.source.Fields;

/** Refuses checks that say nothing: those that never fail, never hold or never apply. */
final class CheckJudge {
  private final Subject subject;

  CheckJudge(Subject subject) {
    this.subject = subject;
  }

  /**
   * Reports the first comparison that says nothing.
   *
   * @param understood false if something in the check is unknown already
   */
  void judge(
      Fields fields, String id, Tolerance tolerance, List<Comparison> all, boolean understood) {
    if (all.isEmpty() && understood) {
      fields.report(new CheckNeverFails(fields.place("expect"), id));
    }
    all.stream()
        .flatMap(one -> judge(fields, id, tolerance, one).stream())
        .findFirst()
        .ifPresent(fields::report);
  }

  private Optional<Finding> judge(
      Fields fields, String id, Tolerance tolerance, Comparison comparison) {
    LinePlace place = fields.place("expect");
    if (comparison.figures().noneMatch(Figure::isHere)) {
      return Optional.of(new CheckOfNoCell(place, id));
    }
    if (!Kinds.agree(comparison)) {
      return Optional.of(new DaysAndNumbers(place, id));
    }
    return switch (Foresight.of(comparison, tolerance, this::holds)) {
      case DEPENDS -> Optional.empty();
      case NEVER_FAILS -> Optional.of(new CheckNeverFails(place, id));
      case ALWAYS_FAILS -> Optional.of(new CheckAlwaysFails(place, id));
      case NEVER_APPLIES -> Optional.of(new CheckNeverApplies(fields.place("when"), id));
    };
  }

  private Foresight.Holds holds(Figure figure) {
    if (figure.day()) {
      return Foresight.Holds.DAY;
    }
    return subject.entry(figure).filter(one -> one.type() == EntryType.COUNT).isPresent()
        ? Foresight.Holds.WHOLE
        : Foresight.Holds.NUMBER;
  }
}
