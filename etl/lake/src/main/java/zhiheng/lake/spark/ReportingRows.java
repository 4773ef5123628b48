package zhiheng.lake.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.life.RefusedFile;
import zhiheng.ledger.life.RefusedFile.Return;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.life.Revision;
import zhiheng.ledger.submission.CheckTotals;
import zhiheng.ledger.submission.Handed;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * How the returns of a form were handed in, as rows of {@code reporting_facts}: for every period of
 * its rhythm from the first for which anything was handed in to the last.
 */
record ReportingRows(Ledger ledger, Templates templates, Instant asOf) {

  void of(String form, Consumer<@Nullable Object[]> each) {
    List<Period> periods = periods(form);
    if (periods.isEmpty()) {
      return;
    }
    Map<String, CheckTotals> checks = ledger.submissions().checks(form, "", "", asOf);
    Map<Return, List<RefusedFile>> refused =
        ledger.life().refused().of(form, asOf).stream()
            .filter(one -> one.of().isPresent())
            .collect(Collectors.groupingBy(one -> one.of().orElseThrow()));
    ledger.life().returns(templates, form, periods, asOf).stream()
        .sorted(
            Comparator.comparing(ReturnState::unit)
                .thenComparing(state -> state.period().code())
                .thenComparing(ReturnState::part))
        .forEach(state -> each.accept(row(state, checks, refused(state, refused))));
  }

  private List<Period> periods(String form) {
    TreeSet<Period> periods = new TreeSet<>(Period.ORDER);
    for (Handed handed : ledger.submissions().everyRevision(form, "", "", asOf)) {
      periods.add(handed.period());
    }
    if (!periods.isEmpty()) {
      Period first = periods.first();
      Period last = periods.last();
      for (int year = first.inYear().year(); year <= last.inYear().year(); year++) {
        templates.forms().periods(form, new Year(year)).stream()
            .filter(one -> Period.ORDER.compare(first, one) < 0)
            .filter(one -> Period.ORDER.compare(one, last) < 0)
            .forEach(periods::add);
      }
    }
    return new ArrayList<>(periods);
  }

  private @Nullable Object[] row(
      ReturnState state, Map<String, CheckTotals> checks, List<RefusedFile> refused) {
    Optional<Revision> newest = state.newest();
    Optional<String> receipt = newest.map(one -> one.handed().receipt().number());
    Optional<CheckTotals> checked = receipt.map(checks::get);
    Optional<Unit> unit = templates.register().find(state.unit(), state.period().lastDay());
    boolean due = state.expected();
    boolean onTime = state.timeliness(asOf) == ReturnState.Timeliness.ON_TIME;
    return new @Nullable Object[] {
      state.unit(),
      unit.map(one -> one.level().name().toLowerCase(Locale.ROOT)).orElse(null),
      state.unit().equals(UnitCode.NATIONAL) ? null : templates.register().provinceOf(state.unit()),
      state.form().code(),
      state.period().code(),
      state.part(),
      flag(due),
      flag(due && newest.isPresent()),
      flag(due && onTime),
      flag(!due && newest.isPresent()),
      newest.isPresent() ? state.daysLate(asOf) : null,
      state.corrections(),
      sum(checked.flatMap(one -> Optional.ofNullable(one.run())), refused, RefusedFile::run),
      sum(checked.map(CheckTotals::failed), refused, RefusedFile::failed),
      checked.map(CheckTotals::explained).orElse(null),
      newest.map(one -> one.handed().file()).orElse(null),
      receipt.orElse(null),
      state.revisions().size() + refused.size(),
      refused.size()
    };
  }

  private static List<RefusedFile> refused(
      ReturnState state, Map<Return, List<RefusedFile>> refused) {
    return refused.getOrDefault(
        new Return(state.form().code(), state.unit(), state.period(), state.part()), List.of());
  }

  /** Of what was taken and what was refused; null if nothing is known of either. */
  private static @Nullable Integer sum(
      Optional<Integer> taken, List<RefusedFile> refused, ToIntFunction<RefusedFile> count) {
    return taken.isEmpty() && refused.isEmpty()
        ? null
        : (Integer) (taken.orElse(0) + refused.stream().mapToInt(count).sum());
  }

  private static int flag(boolean holds) {
    return holds ? 1 : 0;
  }
}
