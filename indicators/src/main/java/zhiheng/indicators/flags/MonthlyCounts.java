package zhiheng.indicators.flags;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.form.Column;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/** What units reported month by month of each item in a year; a month not reported is empty. */
public final class MonthlyCounts {
  private final SortedMap<UnitCode, SortedMap<String, List<Optional<BigDecimal>>>> counts =
      new TreeMap<>();

  /** Counts put together by hand. */
  public MonthlyCounts add(UnitCode unit, String item, int month, BigDecimal amount) {
    counts
        .computeIfAbsent(unit, any -> new TreeMap<>())
        .computeIfAbsent(item, any -> new ArrayList<>(Collections.nCopies(12, Optional.empty())))
        .set(month - 1, Optional.of(amount));
    return this;
  }

  /** Reads what was known at a moment. */
  public static MonthlyCounts of(
      Submissions submissions, String form, Set<UnitCode> units, int year, Instant asOf) {
    MonthlyCounts counts = new MonthlyCounts();
    FigureQuery query =
        new FigureQuery(form, Set.of(), Set.of(), units, year + "-01", year + "-12");
    submissions.figures(
        query,
        asOf,
        figure -> {
          BigDecimal amount = figure.observation().amount();
          if (amount != null
              && !figure.observation().column().equals(Column.YEAR_TO_DATE)
              && figure.handed().period() instanceof Month month) {
            counts.add(figure.handed().unit(), figure.observation().row(), month.month(), amount);
          }
        });
    return counts;
  }

  SortedMap<UnitCode, SortedMap<String, List<Optional<BigDecimal>>>> byUnit() {
    return counts;
  }

  /** The months of an item that a unit reported; twelve empty ones if it never did. */
  List<Optional<BigDecimal>> months(UnitCode unit, String item) {
    return Optional.ofNullable(counts.get(unit))
        .map((Map<String, List<Optional<BigDecimal>>> items) -> items.get(item))
        .orElseGet(() -> Collections.nCopies(12, Optional.empty()));
  }

  /** How much of the year a unit reported. */
  static BigDecimal sum(List<Optional<BigDecimal>> months) {
    return months.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
