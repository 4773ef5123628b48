package zhiheng.intake.check;

import static zhiheng.intake.check.OtherReturns.asking;
import static zhiheng.intake.check.OtherReturns.items;
import static zhiheng.intake.check.OtherReturns.onlyNew;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import zhiheng.intake.check.CheckFindings.LaterReturnFollows;
import zhiheng.intake.check.CheckFindings.LaterReturnNoLongerFits;
import zhiheng.intake.check.CheckFindings.LaterReturnStandsOut;
import zhiheng.intake.check.CheckFindings.NextYearStandsOut;
import zhiheng.intake.check.CheckFindings.OfCheck;
import zhiheng.intake.reading.Draft;
import zhiheng.ledger.submission.Handed;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;

/**
 * Returns of later months that an earlier one, late or corrected, leaves behind: to the end of the
 * chain, and beyond where their usual range changes; and that of the same month a year later.
 */
final class LaterReturns {
  private final Draft draft;
  private final Templates templates;
  private final OtherReturns others;
  private final List<Finding> found = new ArrayList<>();

  LaterReturns(Draft draft, Templates templates, OtherReturns others) {
    this.draft = draft;
    this.templates = templates;
    this.others = others;
  }

  /** One note for each later return that has to change or stands out now. */
  List<Finding> of(Month month) {
    boolean ranges = !draft.form().usualRanges().isEmpty();
    if (!speaksOf(From.PREVIOUS) && !speaksOf(From.YEAR_BEFORE) && !ranges) {
      return List.of();
    }
    Map<Period, Handed> later = new TreeMap<>(Period.ORDER);
    others.own().all().stream()
        .filter(handed -> handed.part().equals(draft.part()))
        .filter(handed -> handed.period().firstDay().isAfter(month.lastDay()))
        .forEach(handed -> later.put(handed.period(), handed));
    Set<Period> there = later.keySet();
    if (!there.isEmpty()) {
      chain(month, there);
      ranges(month, later.values());
      if (there.contains(month.plus(12))) {
        yearLater(month.plus(12));
      }
    }
    return found;
  }

  /** From month to month as far as one return follows the other and something has to change. */
  private void chain(Month from, Set<Period> there) {
    Draft before = draft;
    for (Month month = from.plus(1); there.contains(month); month = month.plus(1)) {
      Optional<OtherReturns.Other> next =
          others.recorded(draft.form().code(), draft.unit().code(), month);
      if (next.isEmpty()) {
        return;
      }
      Draft later = next.get().draft();
      History history = new Beside(From.PREVIOUS, "", before);
      List<OfCheck> failed = Checks.failures(later, history, templates, asking(From.PREVIOUS, ""));
      if (failed.isEmpty()) {
        return;
      }
      UnitPlace place = next.get().place();
      String receipt = next.get().receipt();
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

  /** The usual range of every later month is worked out again. */
  private void ranges(Month month, Collection<Handed> later) {
    LaterRanges ranges = new LaterRanges(draft, month, templates, others.own());
    for (Handed handed : later) {
      if (handed.period() instanceof Month then) {
        List<OfCheck> outside = ranges.standOut(then);
        if (!outside.isEmpty()) {
          found.add(
              new LaterReturnStandsOut(
                  new UnitPlace(draft.unit().code().code(), then.code()),
                  then.code(),
                  handed.receipt().number(),
                  outside.size(),
                  items(outside)));
        }
      }
    }
  }

  private void yearLater(Month month) {
    others
        .recorded(draft.form().code(), draft.unit().code(), month)
        .ifPresent(
            later -> {
              Function<Draft, List<OfCheck>> run =
                  before ->
                      Checks.failures(
                          later.draft(),
                          new Beside(From.YEAR_BEFORE, "", before),
                          templates,
                          asking(From.YEAR_BEFORE, ""));
              List<OfCheck> failed =
                  onlyNew(run.apply(draft), others.known().map(run).orElse(List.of()));
              if (!failed.isEmpty()) {
                found.add(
                    new NextYearStandsOut(
                        later.place(),
                        month.code(),
                        later.receipt(),
                        failed.size(),
                        items(failed)));
              }
            });
  }

  private boolean speaksOf(From from) {
    return templates.forms().asks(draft.form(), from, "");
  }
}
