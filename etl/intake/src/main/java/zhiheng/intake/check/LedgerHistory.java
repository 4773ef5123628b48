package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Other returns as the ledger knows them at a moment; each is read when first asked for. */
public final class LedgerHistory implements History {
  private final Submissions submissions;
  private final Templates templates;
  private final Draft draft;
  private final Instant asOf;
  private final Map<From, Optional<Figures>> earlier = new HashMap<>();
  private final Map<Asked, Sums> sums = new HashMap<>();
  private @Nullable Map<CellKey, Map<String, BigDecimal>> months;

  private record Asked(String form, From from) {}

  /** Figures added up over units or parts, and the units that are missing. */
  private record Sums(Map<CellKey, BigDecimal> figures, List<UnitCode> missing) {}

  public LedgerHistory(Submissions submissions, Templates templates, Draft draft, Instant asOf) {
    this.submissions = submissions;
    this.templates = templates;
    this.draft = draft;
    this.asOf = asOf;
  }

  @Override
  public boolean knows(Figure figure) {
    return figure.isHere()
        || (isEarlier(figure)
            ? earlier(figure.from()).isPresent()
            : !sums(figure).figures.isEmpty());
  }

  @Override
  public Optional<BigDecimal> figure(Figure figure) {
    if (figure.isHere()) {
      return draft.amount(figure.row(), figure.column());
    }
    return isEarlier(figure)
        ? earlier(figure.from()).flatMap(figures -> amount(figures, figure.row(), figure.column()))
        : Optional.ofNullable(sums(figure).figures.get(new CellKey(figure.row(), figure.column())));
  }

  /** What an earlier return said of an item, if need be under the codes that it had then. */
  private Optional<BigDecimal> amount(Figures figures, String item, String column) {
    Optional<BigDecimal> sum = Optional.empty();
    for (String code : formerly(item, figures.handed().period())) {
      Optional<BigDecimal> amount = figures.find(code, column).map(Observation::amount);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = Optional.of(sum.map(amount.get()::add).orElse(amount.get()));
    }
    return sum;
  }

  /** The codes of an item in the version of another period; none if it was not told apart then. */
  private List<String> formerly(String item, Period period) {
    if (item.isEmpty() || draft.form().holdsFor(period)) {
      return List.of(item);
    }
    String form = draft.form().code();
    return templates
        .forms()
        .find(form, period)
        .map(then -> templates.forms().history(form).former(item, then).items())
        .orElse(List.of(item));
  }

  @Override
  public List<UnitCode> missingBelow(String form) {
    return sums(new Figure(From.BELOW, form, "", "", false)).missing;
  }

  /** A return of the same form and part by the same unit. */
  private static boolean isEarlier(Figure figure) {
    return figure.form().isEmpty() && figure.from() != From.BELOW;
  }

  private Optional<Figures> earlier(From from) {
    return earlier.computeIfAbsent(
        from,
        any ->
            submissions.latest(
                draft.form().code(),
                draft.unit().code(),
                Elsewhen.of(from, draft.period()),
                draft.part(),
                asOf));
  }

  private Sums sums(Figure figure) {
    return sums.computeIfAbsent(new Asked(figure.form(), figure.from()), this::sums);
  }

  private Sums sums(Asked asked) {
    String form = asked.form.isEmpty() ? draft.form().code() : asked.form;
    Optional<Period> period =
        asked.form.isEmpty()
            ? Optional.of(draft.period())
            : Elsewhen.of(asked.from, draft.period(), form, templates.forms());
    Set<UnitCode> units = new TreeSet<>();
    if (asked.from == From.BELOW) {
      templates.register().below(draft.unit().code(), draft.period().lastDay()).stream()
          .map(Unit::code)
          .forEach(units::add);
    } else {
      units.add(draft.unit().code());
    }
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    Set<UnitCode> missing = new TreeSet<>(units);
    if (!units.isEmpty() && period.isPresent()) {
      String when = period.get().code();
      FigureQuery query = new FigureQuery(form, Set.of(), Set.of(), units, when, when);
      for (Total total : submissions.totals(query, asOf)) {
        if (total.period().equals(period.get())) {
          figures.merge(new CellKey(total.row(), total.column()), total.sum(), BigDecimal::add);
          missing.remove(total.unit());
        }
      }
    }
    return new Sums(figures, List.copyOf(missing));
  }

  @Override
  public List<BigDecimal> before(CellKey cell, int most) {
    if (!(draft.period() instanceof Month month)) {
      return List.of();
    }
    if (months == null) {
      months = months(month);
    }
    String first = month.plus(-most).code();
    return Objects.requireNonNull(months).getOrDefault(cell, Map.of()).entrySet().stream()
        .filter(one -> one.getKey().compareTo(first) >= 0)
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** One question to the ledger for all usual ranges of the form. */
  private Map<CellKey, Map<String, BigDecimal>> months(Month month) {
    Set<String> rows = new HashSet<>();
    Set<String> columns = new HashSet<>();
    int most = 0;
    Set<String> items = new TreeSet<>();
    for (UsualRange range : draft.form().usualRanges()) {
      items.addAll(range.items());
      for (String item : range.items()) {
        rows.addAll(formerly(item, month.plus(-range.most())));
        rows.addAll(formerly(item, month.plus(-1)));
      }
      columns.add(range.column());
      most = Math.max(most, range.most());
    }
    Map<CellKey, Map<String, BigDecimal>> before = new HashMap<>();
    if (!rows.isEmpty()) {
      FigureQuery query =
          new FigureQuery(
              draft.form().code(),
              rows,
              columns,
              Set.of(draft.unit().code()),
              month.plus(-most).code(),
              month.plus(-1).code());
      for (Total total : submissions.totals(query, asOf)) {
        for (String item : items) {
          if (formerly(item, total.period()).contains(total.row())) {
            before
                .computeIfAbsent(new CellKey(item, total.column()), any -> new HashMap<>())
                .merge(total.period().code(), total.sum(), BigDecimal::add);
          }
        }
      }
    }
    return before;
  }
}
