package zhiheng.intake.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.intake.check.CheckFindings.LaterReturnFollows;
import zhiheng.intake.check.CheckFindings.LaterReturnNoLongerFits;
import zhiheng.intake.check.CheckFindings.NextYearStandsOut;
import zhiheng.intake.check.CheckFindings.OfCheck;
import zhiheng.intake.check.CheckFindings.OtherFormNoLongerFits;
import zhiheng.intake.check.CheckFindings.ReturnAboveNoLongerFits;
import zhiheng.intake.reading.Draft;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * Which returns that are there already no longer agree with one that is handed in late or
 * corrected: those of the months after, to the end of the chain; of the same month a year later; of
 * the bureau above; of other forms. Whoever corrects March is told what else to correct.
 */
public final class Consequences {
  private static final int MOST_ITEMS = 5;

  private final Draft draft;
  private final Templates templates;
  private final Submissions submissions;
  private final Instant asOf;
  private final List<Finding> found = new ArrayList<>();

  private Consequences(Draft draft, Templates templates, Submissions submissions, Instant asOf) {
    this.draft = draft;
    this.templates = templates;
    this.submissions = submissions;
    this.asOf = asOf;
  }

  /** One note for each return; none if all still agree. */
  public static Findings of(
      Draft draft, Templates templates, Submissions submissions, Instant asOf) {
    Consequences all = new Consequences(draft, templates, submissions, asOf);
    if (draft.period() instanceof Month month) {
      all.later(month);
    }
    all.above();
    all.otherForms();
    return new Findings(all.found);
  }

  private void later(Month month) {
    if (!speaksOf(From.PREVIOUS) && !speaksOf(From.YEAR_BEFORE)) {
      return;
    }
    FigureQuery after =
        new FigureQuery(
            draft.form().code(),
            Set.of(),
            Set.of(),
            Set.of(draft.unit().code()),
            month.plus(1).code(),
            "");
    Set<Period> there =
        submissions.handed(after, asOf).stream()
            .filter(handed -> handed.part().equals(draft.part()))
            .map(Handed::period)
            .collect(Collectors.toSet());
    if (!there.isEmpty()) {
      chain(month, there);
      if (there.contains(month.plus(12))) {
        yearLater(month.plus(12));
      }
    }
  }

  /** From month to month as far as one return follows the other and something has to change. */
  private void chain(Month from, Set<Period> there) {
    Draft before = draft;
    for (Month month = from.plus(1); there.contains(month); month = month.plus(1)) {
      Optional<Other> next = recorded(draft.form().code(), draft.unit().code(), month);
      if (next.isEmpty()) {
        return;
      }
      Draft later = next.get().draft;
      History history = new Beside(From.PREVIOUS, "", before);
      List<OfCheck> failed = Checks.failures(later, history, templates, asking(From.PREVIOUS, ""));
      if (failed.isEmpty()) {
        return;
      }
      UnitPlace place = next.get().place();
      String receipt = next.get().receipt;
      found.add(
          month.equals(from.plus(1))
              ? new LaterReturnNoLongerFits(
                  place, month.code(), receipt, failed.size(), items(failed))
              : new LaterReturnFollows(
                  place,
                  month.code(),
                  receipt,
                  failed.size(),
                  items(failed),
                  month.plus(-1).code()));
      before = Corrected.of(later, history, templates);
    }
  }

  private void yearLater(Month month) {
    recorded(draft.form().code(), draft.unit().code(), month)
        .ifPresent(
            later -> {
              Function<Draft, List<OfCheck>> run =
                  before ->
                      Checks.failures(
                          later.draft,
                          new Beside(From.YEAR_BEFORE, "", before),
                          templates,
                          asking(From.YEAR_BEFORE, ""));
              List<OfCheck> failed = onlyNew(run.apply(draft), known().map(run).orElse(List.of()));
              if (!failed.isEmpty()) {
                found.add(
                    new NextYearStandsOut(
                        later.place(), month.code(), later.receipt, failed.size(), items(failed)));
              }
            });
  }

  private void above() {
    Optional<Unit> parent =
        draft
            .unit()
            .parent()
            .flatMap(code -> templates.register().find(code, draft.period().firstDay()));
    if (parent.isEmpty() || !speaksOf(From.BELOW)) {
      return;
    }
    boolean applies =
        comparisons(draft.form())
            .filter(asking(From.BELOW, ""))
            .anyMatch(one -> Checks.applies(parent.get(), draft.period(), one));
    if (!applies) {
      return;
    }
    recorded(draft.form().code(), parent.get().code(), draft.period())
        .ifPresent(above -> above(parent.get(), above));
  }

  private void above(Unit parent, Other above) {
    History as = new LedgerHistory(submissions, templates, above.draft, asOf);
    History changed = new WithOneBelow(as, draft, known());
    List<OfCheck> failed =
        onlyNew(
            Checks.failures(above.draft, changed, templates, asking(From.BELOW, "")),
            Checks.failures(above.draft, as, templates, asking(From.BELOW, "")));
    if (!failed.isEmpty()) {
      found.add(
          new ReturnAboveNoLongerFits(
              above.place(),
              parent.shortName(),
              draft.period().code(),
              above.receipt,
              failed.size(),
              items(failed)));
    }
  }

  private void otherForms() {
    for (Form form : templates.forms().all()) {
      Predicate<Comparison> asking = asking(From.NOW, draft.form().code());
      if (comparisons(form).noneMatch(asking)) {
        continue;
      }
      for (Period period : periodsAround()) {
        boolean speaksOfThis =
            form.holdsFor(period)
                && Elsewhen.of(From.NOW, period, draft.form().code(), templates.forms())
                    .equals(Optional.of(draft.period()));
        if (speaksOfThis) {
          recorded(form.code(), draft.unit().code(), period)
              .ifPresent(other -> otherForm(other, asking));
        }
      }
    }
  }

  private void otherForm(Other other, Predicate<Comparison> asking) {
    Function<Draft, List<OfCheck>> run =
        one ->
            Checks.failures(
                other.draft, new Beside(From.NOW, draft.form().code(), one), templates, asking);
    List<OfCheck> failed = onlyNew(run.apply(draft), known().map(run).orElse(List.of()));
    if (!failed.isEmpty()) {
      found.add(
          new OtherFormNoLongerFits(
              other.place(),
              other.draft.form().title(),
              other.draft.period().code(),
              other.receipt,
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

  /** The return as it counted until now. */
  private Optional<Draft> known() {
    return recorded(draft.form().code(), draft.unit().code(), draft.period()).map(Other::draft);
  }

  /** A return that is there already. */
  private record Other(Draft draft, String receipt) {
    UnitPlace place() {
      return new UnitPlace(draft.unit().code().code(), draft.period().code());
    }
  }

  private Optional<Other> recorded(String code, UnitCode who, Period when) {
    Optional<Form> form = templates.forms().find(code, when);
    Optional<Unit> unit = templates.register().find(who, when.firstDay());
    String part = code.equals(draft.form().code()) ? draft.part() : "";
    return form.flatMap(
        f ->
            unit.flatMap(
                u ->
                    submissions
                        .latest(code, who, when, part, asOf)
                        .map(
                            figures ->
                                new Other(
                                    Recorded.draft(figures, f, u),
                                    figures.handed().receipt().number()))));
  }

  private boolean speaksOf(From from) {
    return comparisons(draft.form()).anyMatch(asking(from, ""));
  }

  private static Stream<Comparison> comparisons(Form form) {
    return form.checks().stream().flatMap(check -> check.comparisons().stream());
  }

  private static Predicate<Comparison> asking(From from, String form) {
    return comparison ->
        comparison
            .figures()
            .anyMatch(one -> one.from() == from && one.form().equals(form) && !one.isHere());
  }

  private static List<OfCheck> onlyNew(List<OfCheck> now, List<OfCheck> before) {
    Set<String> known = new HashSet<>(before.stream().map(Consequences::key).toList());
    return now.stream().filter(one -> !known.contains(key(one))).toList();
  }

  private static String key(OfCheck one) {
    return one.check() + " " + one.row() + " " + one.column();
  }

  private static Text items(List<OfCheck> failed) {
    List<Text> items = failed.stream().map(OfCheck::item).distinct().toList();
    return new Text(some(items, Text::zh, "、", "……"), some(items, Text::en, "; ", "; …"));
  }

  private static String some(
      List<Text> items, Function<Text, String> words, String between, String more) {
    String some = items.stream().limit(MOST_ITEMS).map(words).collect(Collectors.joining(between));
    return items.size() > MOST_ITEMS ? some + more : some;
  }
}
