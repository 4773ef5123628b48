package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.PeriodSums;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.ledger.submission.UnitReturns;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Expression.Publication;
import zhiheng.templates.form.Elsewhen;
import zhiheng.templates.form.Rhythm;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.published.Published;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Other returns as the ledger knows them at a moment; each is read when first asked for. */
public final class LedgerHistory implements History {
  private final Submissions submissions;
  private final Templates templates;
  private final Draft draft;
  private final Instant asOf;
  private final Map<Asked, Sums> sums = new HashMap<>();
  private @Nullable UnitReturns own;
  private @Nullable UnitMonths months;

  private record Asked(String form, From from) {}

  /** Figures added up over units, parts or periods; whether any return is there; the missing. */
  private record Sums(Map<CellKey, BigDecimal> figures, boolean any, List<String> missing) {}

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
            ? own().find(when(figure), draft.part()).isPresent()
            : sums(figure).any);
  }

  @Override
  public Optional<BigDecimal> figure(Figure figure) {
    if (figure.isHere()) {
      return draft.amount(figure.row(), figure.column());
    }
    return isEarlier(figure)
        ? amount(when(figure), figure.row(), figure.column())
        : Optional.ofNullable(sums(figure).figures.get(new CellKey(figure.row(), figure.column())));
  }

  /** What an earlier return said of an item, if need be under the codes that it had then. */
  private Optional<BigDecimal> amount(Period then, String item, String column) {
    Optional<BigDecimal> sum = Optional.empty();
    for (String code : Formerly.codes(templates, draft.form(), item, then)) {
      Optional<BigDecimal> amount = own().number(then, draft.part(), code, column);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = Optional.of(sum.map(amount.get()::add).orElse(amount.get()));
    }
    return sum;
  }

  @Override
  public List<String> missing(Figure figure) {
    return figure.isSum() ? sums(figure).missing : List.of();
  }

  @Override
  public Optional<BigDecimal> published(Publication publication) {
    UnitCode area = publication.own() ? draft.unit().code() : UnitCode.NATIONAL;
    int year = draft.period().lastDay().getYear();
    return templates
        .published()
        .find(publication.series(), year, area, publication.item())
        .filter(figure -> figure.derived().isEmpty())
        .map(Published::value);
  }

  /** A return of the same form and part by the same unit. */
  private static boolean isEarlier(Figure figure) {
    return figure.form().isEmpty() && !figure.isSum();
  }

  private Period when(Figure figure) {
    return Elsewhen.of(figure.from(), draft.period());
  }

  /** The returns of the same form by the same unit. */
  public UnitReturns own() {
    if (own == null) {
      own = submissions.of(draft.form().code(), draft.unit().code(), asOf);
    }
    return Objects.requireNonNull(own);
  }

  private Sums sums(Figure figure) {
    return sums.computeIfAbsent(new Asked(figure.form(), figure.from()), this::sums);
  }

  private Sums sums(Asked asked) {
    return switch (asked.from) {
      case BELOW -> below(asked);
      case WITHIN -> within(asked);
      case NOW, PREVIOUS, YEAR_BEFORE -> sum(asked, Set.of(draft.unit().code()));
    };
  }

  private Sums below(Asked asked) {
    Set<UnitCode> units =
        templates.register().below(draft.unit().code(), draft.period().lastDay()).stream()
            .map(Unit::code)
            .collect(Collectors.toCollection(TreeSet::new));
    return units.isEmpty() ? new Sums(Map.of(), false, List.of()) : sum(asked, units);
  }

  private Sums sum(Asked asked, Set<UnitCode> units) {
    String form = asked.form.isEmpty() ? draft.form().code() : asked.form;
    Optional<Period> period =
        asked.form.isEmpty()
            ? Optional.of(draft.period())
            : Elsewhen.of(asked.from, draft.period(), form, templates.forms());
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    Set<UnitCode> missing = new TreeSet<>(units);
    boolean any = false;
    if (period.isPresent()) {
      PeriodSums known =
          submissions.sums(form, units, period.get(), rows(asked), columns(asked), asOf);
      missing.removeAll(known.units());
      any = !known.units().isEmpty();
      for (Total total : known.totals()) {
        figures.merge(new CellKey(total.row(), total.column()), total.sum(), BigDecimal::add);
      }
    }
    return new Sums(figures, any, missing.stream().map(UnitCode::code).toList());
  }

  /** The unit's own returns of a form for all periods within this one. */
  private Sums within(Asked asked) {
    Period now = draft.period();
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    templates.forms().periods(asked.form, now).forEach(period -> missing.add(period.code()));
    boolean events =
        templates.forms().versions(asked.form).stream()
            .anyMatch(one -> one.rhythm() == Rhythm.EVENT);
    boolean any = false;
    if (events || !missing.isEmpty()) {
      UnitReturns returns = submissions.of(asked.form, draft.unit().code(), asOf);
      for (Handed handed : returns.all()) {
        if (handed.period().isWithin(now)) {
          missing.remove(handed.period().code());
          any = true;
        }
      }
      for (Total total : returns.totals(rows(asked), columns(asked), now, now)) {
        figures.merge(new CellKey(total.row(), total.column()), total.sum(), BigDecimal::add);
      }
    }
    return new Sums(figures, any, List.copyOf(missing));
  }

  /** The rows of another return of which the checks of the form speak. */
  private Set<String> rows(Asked asked) {
    return wanted(asked).map(Figure::row).collect(Collectors.toSet());
  }

  private Set<String> columns(Asked asked) {
    return wanted(asked).map(Figure::column).collect(Collectors.toSet());
  }

  private Stream<Figure> wanted(Asked asked) {
    return draft.form().checks().stream()
        .flatMap(check -> check.comparisons().stream())
        .flatMap(Comparison::figures)
        .filter(one -> one.from() == asked.from && one.form().equals(asked.form));
  }

  @Override
  public List<BigDecimal> before(CellKey cell, int most) {
    if (!(draft.period() instanceof Month month)) {
      return List.of();
    }
    if (months == null) {
      Month first = month.plus(-UnitMonths.most(draft.form()));
      months = UnitMonths.read(draft.form(), own(), first, month.plus(-1), templates);
    }
    return Objects.requireNonNull(months).before(cell, month, most);
  }
}
