package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiheng.intake.check.CheckFindings.OfCheck;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.UnitReturns;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Publication;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;

/**
 * Holds later returns against the usual range of their unit as it becomes when an earlier month is
 * corrected or comes in late.
 */
final class LaterRanges {
  private final Draft draft;
  private final Month corrected;
  private final Templates templates;
  private final UnitReturns own;
  private final Map<Form, UnitMonths> known = new HashMap<>();

  LaterRanges(Draft draft, Month corrected, Templates templates, UnitReturns own) {
    this.draft = draft;
    this.corrected = corrected;
    this.templates = templates;
    this.own = own;
  }

  /** What stands out in a later month and did not until now. */
  List<OfCheck> standOut(Month later) {
    Optional<Form> form = templates.forms().find(draft.form().code(), later);
    if (form.isEmpty() || later.compareTo(corrected.plus(UnitMonths.most(form.get()))) > 0) {
      return List.of();
    }
    UnitMonths until = known.computeIfAbsent(form.get(), this::read);
    Set<CellKey> already = new HashSet<>();
    outside(form.get(), until, later)
        .forEach(one -> already.add(new CellKey(one.row(), one.column())));
    return outside(form.get(), until.with(draft, corrected), later).stream()
        .filter(one -> !already.contains(new CellKey(one.row(), one.column())))
        .toList();
  }

  private UnitMonths read(Form form) {
    int most = UnitMonths.most(form);
    return UnitMonths.read(form, own, corrected.plus(-most), corrected.plus(most), templates);
  }

  private List<OfCheck> outside(Form form, UnitMonths months, Month later) {
    Map<CellKey, Observation> cells = new LinkedHashMap<>();
    months
        .of(later)
        .forEach(
            (key, figure) ->
                cells.put(key, new Observation(key.row(), key.column(), figure, null, "", "")));
    Draft then = new Draft(form, draft.unit(), later, "", "", "", cells, Map.of(), List.of());
    return UsualRanges.run(then, new Months(months, later)).stream()
        .filter(OfCheck.class::isInstance)
        .map(OfCheck.class::cast)
        .toList();
  }

  /** The months before a month, and nothing else. */
  private record Months(UnitMonths months, Month now) implements History {
    @Override
    public boolean knows(Figure figure) {
      return false;
    }

    @Override
    public Optional<BigDecimal> figure(Figure figure) {
      return Optional.empty();
    }

    @Override
    public List<String> missing(Figure figure) {
      return List.of();
    }

    @Override
    public Optional<BigDecimal> published(Publication publication) {
      return Optional.empty();
    }

    @Override
    public List<BigDecimal> before(CellKey cell, int most) {
      return months.before(cell, now, most);
    }
  }
}
