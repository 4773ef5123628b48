package zhiheng.intake.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zhiheng.intake.check.CheckFindings.BelowIncomplete;
import zhiheng.intake.check.CheckFindings.HistoryMissing;
import zhiheng.intake.check.CheckFindings.NoCalendarFor;
import zhiheng.intake.check.CheckFindings.OtherFormMissing;
import zhiheng.intake.check.CheckFindings.ShorterPeriodsMissing;
import zhiheng.intake.reading.Draft;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.form.Elsewhen;
import zhiheng.templates.form.Form;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Counts the comparisons that cannot be made, by the return that is missing. */
final class LeftOut {
  private static final int MOST_NAMES = 5;

  private final Draft draft;
  private final Templates templates;
  private final Map<From, Integer> earlier = new TreeMap<>();
  private final Map<Asked, Integer> otherForms = new LinkedHashMap<>();
  private final Set<String> below = new LinkedHashSet<>();
  private final Map<String, Shorter> shorter = new LinkedHashMap<>();
  private int fromBelow;

  private record Asked(String form, From from) {}

  /** Periods whose return of a form is missing from a sum, and how many comparisons wait. */
  private record Shorter(List<String> periods, int checks) {}

  LeftOut(Draft draft, Templates templates) {
    this.draft = draft;
    this.templates = templates;
  }

  /**
   * A return is not there. That nobody below reports at all goes without saying; so does that a
   * unit does not hand in what is not expected of it, or what is not asked for in the period.
   */
  void count(Figure figure, History history) {
    if (figure.from() == From.WITHIN && isExpected(figure.form())) {
      count(figure, history.missing(figure));
    }
    if (figure.isSum()) {
      return;
    }
    if (figure.form().isEmpty()) {
      earlier.merge(figure.from(), 1, Integer::sum);
    } else {
      otherForms.merge(new Asked(figure.form(), figure.from()), 1, Integer::sum);
    }
  }

  /** Some of the returns below are not there. */
  void count(Figure figure, List<String> missing) {
    if (figure.from() == From.BELOW) {
      below.addAll(missing);
      fromBelow++;
    } else if (!missing.isEmpty()) {
      shorter.merge(
          figure.form(),
          new Shorter(missing, 1),
          (one, other) -> new Shorter(one.periods, one.checks + other.checks));
    }
  }

  private boolean isExpected(String form) {
    return templates.forms().periods(form, draft.period()).stream()
        .anyMatch(
            period ->
                templates.forms().find(form, period).stream()
                    .flatMap(one -> one.expectedUnits(templates.register(), period).stream())
                    .anyMatch(unit -> unit.code().equals(draft.unit().code())));
  }

  /**
   * What was left out, in words.
   *
   * @param years those whose working days nobody knows
   */
  List<Finding> notes(Collection<Integer> years) {
    UnitPlace place = new UnitPlace(draft.unit().code().code(), draft.period().code());
    List<Finding> notes = new ArrayList<>();
    earlier.forEach(
        (from, count) ->
            notes.add(new HistoryMissing(place, Elsewhen.of(from, draft.period()).code(), count)));
    otherForms.forEach(
        (asked, count) ->
            notes.add(
                new OtherFormMissing(
                    place,
                    title(asked.form()),
                    Elsewhen.of(asked.from(), draft.period(), asked.form(), templates.forms())
                        .map(period -> period.code())
                        .orElse(""),
                    count)));
    shorter.forEach(
        (form, missing) ->
            notes.add(
                new ShorterPeriodsMissing(
                    place,
                    title(form),
                    missing.periods.size(),
                    String.join(", ", missing.periods),
                    missing.checks)));
    if (!below.isEmpty()) {
      notes.add(new BelowIncomplete(place, below.size(), names(), fromBelow));
    }
    years.forEach(year -> notes.add(new NoCalendarFor(place, year)));
    return notes;
  }

  private Text title(String form) {
    return templates.forms().versions(form).stream()
        .findFirst()
        .map(Form::title)
        .orElse(new Text(form, form));
  }

  private Text names() {
    List<Text> names =
        below.stream()
            .limit(MOST_NAMES)
            .map(UnitCode::new)
            .map(
                code ->
                    templates
                        .register()
                        .find(code, draft.period().lastDay())
                        .map(Unit::shortName)
                        .orElse(new Text(code.code(), code.code())))
            .toList();
    boolean more = below.size() > MOST_NAMES;
    return new Text(
        names.stream().map(Text::zh).collect(Collectors.joining("、")) + (more ? "等" : ""),
        names.stream().map(Text::en).collect(Collectors.joining(", "))
            + (more ? " and others" : ""));
  }
}
