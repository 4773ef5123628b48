package zhiheng.intake.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.intake.check.CheckFindings.OfCheck;
import zhiheng.intake.reading.Draft;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.UnitReturns;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Returns that are there already, around one that is handed in. */
final class OtherReturns {
  private static final int MOST_ITEMS = 5;

  private final Draft draft;
  private final Templates templates;
  private final Submissions submissions;
  private final UnitReturns own;
  private final Instant asOf;

  OtherReturns(
      Draft draft, Templates templates, Submissions submissions, UnitReturns own, Instant asOf) {
    this.own = own;
    this.draft = draft;
    this.templates = templates;
    this.submissions = submissions;
    this.asOf = asOf;
  }

  /** A return that is there already. */
  record Other(Draft draft, String receipt) {
    UnitPlace place() {
      return new UnitPlace(draft.unit().code().code(), draft.period().code());
    }
  }

  /** The unit's returns of the form as they are known. */
  UnitReturns own() {
    return own;
  }

  /** A return as it counts; of the same form, that of the same part. */
  Optional<Other> recorded(String code, UnitCode who, Period when) {
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

  /** The return as it counted until now. */
  Optional<Draft> known() {
    return own.find(draft.period(), draft.part())
        .flatMap(there -> recorded(there.form(), there.unit(), there.period()))
        .map(Other::draft);
  }

  /** What is known beside a return that is there. */
  History beside(Other other) {
    return new LedgerHistory(submissions, templates, other.draft, asOf);
  }

  /** Every comparison of a form. */
  static Stream<Comparison> comparisons(Form form) {
    return form.checks().stream().flatMap(check -> check.comparisons().stream());
  }

  /** Those that take a figure from such a return of a form; of the same form if it has no name. */
  static Predicate<Comparison> asking(From from, String form) {
    return comparison ->
        comparison
            .figures()
            .anyMatch(one -> one.from() == from && one.form().equals(form) && !one.isHere());
  }

  /** What fails now and did not before. */
  static List<OfCheck> onlyNew(List<OfCheck> now, List<OfCheck> before) {
    Set<String> known = new HashSet<>(before.stream().map(OtherReturns::key).toList());
    return now.stream().filter(one -> !known.contains(key(one))).toList();
  }

  private static String key(OfCheck one) {
    return one.check() + " " + one.row() + " " + one.column();
  }

  /** Some of the items of which failed checks speak. */
  static Text items(List<OfCheck> failed) {
    List<Text> items = failed.stream().map(OfCheck::item).distinct().toList();
    return new Text(some(items, Text::zh, "、", "……"), some(items, Text::en, "; ", "; …"));
  }

  private static String some(
      List<Text> items, Function<Text, String> words, String between, String more) {
    String some = items.stream().limit(MOST_ITEMS).map(words).collect(Collectors.joining(between));
    return items.size() > MOST_ITEMS ? some + more : some;
  }
}
