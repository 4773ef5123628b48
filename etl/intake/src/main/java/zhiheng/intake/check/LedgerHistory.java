package zhiheng.intake.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Other returns as the ledger knows them at a moment; each is read when first asked for. */
public final class LedgerHistory implements History {
  private final Submissions submissions;
  private final Register register;
  private final Draft draft;
  private final Instant asOf;
  private final Map<From, Optional<Figures>> returns = new EnumMap<>(From.class);
  private @Nullable Map<CellKey, BigDecimal> below;

  public LedgerHistory(Submissions submissions, Register register, Draft draft, Instant asOf) {
    this.submissions = submissions;
    this.register = register;
    this.draft = draft;
    this.asOf = asOf;
  }

  @Override
  public boolean knows(From from) {
    return switch (from) {
      case NOW -> true;
      case PREVIOUS, YEAR_BEFORE -> find(from).isPresent();
      case BELOW -> !below().isEmpty();
    };
  }

  @Override
  public Optional<BigDecimal> figure(Figure figure) {
    return switch (figure.from()) {
      case NOW -> draft.amount(figure.row(), figure.column());
      case PREVIOUS, YEAR_BEFORE ->
          find(figure.from())
              .flatMap(figures -> figures.find(figure.row(), figure.column()))
              .map(Observation::amount);
      case BELOW -> Optional.ofNullable(below().get(new CellKey(figure.row(), figure.column())));
    };
  }

  private Optional<Figures> find(From from) {
    return returns.computeIfAbsent(
        from,
        any ->
            submissions.latest(
                draft.form().code(), draft.unit().code(), period(from), draft.part(), asOf));
  }

  private Period period(From from) {
    Period now = draft.period();
    if (from == From.YEAR_BEFORE) {
      return now.yearBefore();
    }
    return now.before();
  }

  private Map<CellKey, BigDecimal> below() {
    if (below == null) {
      below = sums();
    }
    return below;
  }

  private Map<CellKey, BigDecimal> sums() {
    Set<UnitCode> units =
        register.below(draft.unit().code(), draft.period().firstDay()).stream()
            .map(Unit::code)
            .collect(Collectors.toUnmodifiableSet());
    Map<CellKey, BigDecimal> sums = new HashMap<>();
    if (units.isEmpty()) {
      return sums;
    }
    String period = draft.period().code();
    FigureQuery query =
        new FigureQuery(draft.form().code(), Set.of(), Set.of(), units, period, period);
    for (Total total : submissions.totals(query, asOf)) {
      sums.merge(new CellKey(total.row(), total.column()), total.sum(), BigDecimal::add);
    }
    return sums;
  }
}
