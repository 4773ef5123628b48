package zhiheng.intake.check;

import static zhiheng.intake.check.OtherReturns.asking;
import static zhiheng.intake.check.OtherReturns.comparisons;
import static zhiheng.intake.check.OtherReturns.items;
import static zhiheng.intake.check.OtherReturns.onlyNew;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.intake.check.CheckFindings.OfCheck;
import zhiheng.intake.check.CheckFindings.OtherFormNoLongerFits;
import zhiheng.intake.check.CheckFindings.ReturnAboveNoLongerFits;
import zhiheng.intake.reading.Draft;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.UnitReturns;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Elsewhen;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;

/**
 * Which returns that are there already no longer agree with one that is handed in late or
 * corrected: those of the months after, to the end of the chain, and beyond where their usual range
 * changes; of the same month a year later; of the bureau above; of other forms. Whoever corrects
 * March is told what else to correct.
 */
public final class Consequences {
  private final Draft draft;
  private final Templates templates;
  private final OtherReturns others;
  private final List<Finding> found = new ArrayList<>();

  private Consequences(Draft draft, Templates templates, OtherReturns others) {
    this.draft = draft;
    this.templates = templates;
    this.others = others;
  }

  /**
   * One note for each return; none if all still agree.
   *
   * @param own the unit's own returns of the form as they are known
   */
  public static Findings of(
      Draft draft, Templates templates, Submissions submissions, UnitReturns own, Instant asOf) {
    OtherReturns others = new OtherReturns(draft, templates, submissions, own, asOf);
    Consequences all = new Consequences(draft, templates, others);
    if (draft.period() instanceof Month month) {
      all.found.addAll(new LaterReturns(draft, templates, others).of(month));
    }
    all.above();
    all.otherForms();
    all.sums();
    return new Findings(all.found);
  }

  private void above() {
    Optional<Unit> parent =
        draft
            .unit()
            .parent()
            .flatMap(code -> templates.register().find(code, draft.period().firstDay()));
    if (parent.isEmpty() || !templates.forms().asks(draft.form(), From.BELOW, "")) {
      return;
    }
    boolean applies =
        comparisons(draft.form())
            .filter(asking(From.BELOW, ""))
            .anyMatch(one -> Checks.applies(parent.get(), draft.period(), one));
    if (!applies) {
      return;
    }
    others
        .recorded(draft.form().code(), parent.get().code(), draft.period())
        .ifPresent(above -> above(parent.get(), above));
  }

  private void above(Unit parent, OtherReturns.Other above) {
    History as = others.beside(above);
    History changed = new WithOneMore(as, From.BELOW, "", draft, others.known());
    List<OfCheck> failed =
        onlyNew(
            Checks.failures(above.draft(), changed, templates, asking(From.BELOW, "")),
            Checks.failures(above.draft(), as, templates, asking(From.BELOW, "")));
    if (!failed.isEmpty()) {
      found.add(
          new ReturnAboveNoLongerFits(
              above.place(),
              parent.shortName(),
              draft.period().code(),
              above.receipt(),
              failed.size(),
              items(failed)));
    }
  }

  private void otherForms() {
    Predicate<Comparison> asking = asking(From.NOW, draft.form().code());
    for (Form form : templates.forms().asking(From.NOW, draft.form().code())) {
      for (Period period : periodsAround()) {
        boolean speaksOfThis =
            form.holdsFor(period)
                && Elsewhen.of(From.NOW, period, draft.form().code(), templates.forms())
                    .equals(Optional.of(draft.period()));
        if (speaksOfThis) {
          others
              .recorded(form.code(), draft.unit().code(), period)
              .ifPresent(other -> otherForm(other, asking));
        }
      }
    }
  }

  private void otherForm(OtherReturns.Other other, Predicate<Comparison> asking) {
    Function<Draft, List<OfCheck>> run =
        one ->
            Checks.failures(
                other.draft(), new Beside(From.NOW, draft.form().code(), one), templates, asking);
    List<OfCheck> failed = onlyNew(run.apply(draft), others.known().map(run).orElse(List.of()));
    otherForm(other, failed);
  }

  /** Forms of longer periods that add this one's up. */
  private void sums() {
    Predicate<Comparison> asking = asking(From.WITHIN, draft.form().code());
    for (Form form : templates.forms().asking(From.WITHIN, draft.form().code())) {
      form.periodsIn(draft.period().inYear()).stream()
          .filter(draft.period()::isWithin)
          .flatMap(period -> others.recorded(form.code(), draft.unit().code(), period).stream())
          .forEach(other -> sum(other, asking));
    }
  }

  private void sum(OtherReturns.Other other, Predicate<Comparison> asking) {
    History as = others.beside(other);
    History changed = new WithOneMore(as, From.WITHIN, draft.form().code(), draft, others.known());
    otherForm(
        other,
        onlyNew(
            Checks.failures(other.draft(), changed, templates, asking),
            Checks.failures(other.draft(), as, templates, asking)));
  }

  private void otherForm(OtherReturns.Other other, List<OfCheck> failed) {
    if (!failed.isEmpty()) {
      found.add(
          new OtherFormNoLongerFits(
              other.place(),
              other.draft().form().title(),
              other.draft().period().code(),
              other.receipt(),
              failed.size(),
              items(failed)));
    }
  }

  /** The period itself, its year, and the months of it. */
  private Collection<Period> periodsAround() {
    Year year = new Year(draft.period().lastDay().getYear());
    return Stream.concat(Stream.of(draft.period(), year), year.months().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
