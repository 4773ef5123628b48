package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private final Map<From, Optional<Figures>> earlier = new HashMap<>();
  private final Map<Asked, Sums> sums = new HashMap<>();
  private @Nullable UnitMonths months;

  private record Asked(String form, From from) {}

  /** Figures added up over units, parts or periods, and what is missing. */
  private record Sums(Map<CellKey, BigDecimal> figures, List<String> missing) {}

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
    for (String code : Formerly.codes(templates, draft.form(), item, figures.handed().period())) {
      Optional<BigDecimal> amount = figures.find(code, column).map(Observation::amount);
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
    return switch (asked.from) {
      case BELOW -> below(asked);
      case WITHIN -> within(asked.form);
      case NOW, PREVIOUS, YEAR_BEFORE -> sum(asked, Set.of(draft.unit().code()));
    };
  }

  private Sums below(Asked asked) {
    Set<UnitCode> units =
        templates.register().below(draft.unit().code(), draft.period().lastDay()).stream()
            .map(Unit::code)
            .collect(Collectors.toCollection(TreeSet::new));
    return units.isEmpty() ? new Sums(Map.of(), List.of()) : sum(asked, units);
  }

  private Sums sum(Asked asked, Set<UnitCode> units) {
    String form = asked.form.isEmpty() ? draft.form().code() : asked.form;
    Optional<Period> period =
        asked.form.isEmpty()
            ? Optional.of(draft.period())
            : Elsewhen.of(asked.from, draft.period(), form, templates.forms());
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    Set<UnitCode> missing = new TreeSet<>(units);
    if (period.isPresent()) {
      for (Total total : totals(form, units, period.get())) {
        if (total.period().equals(period.get())) {
          figures.merge(new CellKey(total.row(), total.column()), total.sum(), BigDecimal::add);
          missing.remove(total.unit());
        }
      }
    }
    return new Sums(figures, missing.stream().map(UnitCode::code).toList());
  }

  /** The unit's own returns of a form for all periods within this one. */
  private Sums within(String form) {
    List<Period> periods = templates.forms().periods(form, draft.period());
    boolean events =
        templates.forms().versions(form).stream().anyMatch(one -> one.rhythm() == Rhythm.EVENT);
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    Set<String> missing = new LinkedHashSet<>(periods.stream().map(Period::code).toList());
    if (events || !periods.isEmpty()) {
      for (Total total : totals(form, Set.of(draft.unit().code()), draft.period())) {
        figures.merge(new CellKey(total.row(), total.column()), total.sum(), BigDecimal::add);
        missing.remove(total.period().code());
      }
    }
    return new Sums(figures, List.copyOf(missing));
  }

  private Collection<Total> totals(String form, Set<UnitCode> units, Period period) {
    String when = period.code();
    return submissions.totals(new FigureQuery(form, Set.of(), Set.of(), units, when, when), asOf);
  }

  @Override
  public List<BigDecimal> before(CellKey cell, int most) {
    if (!(draft.period() instanceof Month month)) {
      return List.of();
    }
    if (months == null) {
      Month first = month.plus(-UnitMonths.most(draft.form()));
      months =
          UnitMonths.read(
              draft.form(),
              draft.unit().code(),
              first,
              month.plus(-1),
              templates,
              submissions,
              asOf);
    }
    return Objects.requireNonNull(months).before(cell, month, most);
  }
}
