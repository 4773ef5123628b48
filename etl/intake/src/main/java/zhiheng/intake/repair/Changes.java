package zhiheng.intake.repair;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiheng.intake.check.CheckFindings.CheckFailed;
import zhiheng.intake.check.History;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Relation;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.form.Item;

/**
 * Everything that may have been meant where a check fails; whether it would mend it is not asked.
 */
final class Changes {
  private static final String MONTH = "month";
  private static final String YEAR_TO_DATE = "ytd";

  private final Draft draft;
  private final History history;

  Changes(Draft draft, History history) {
    this.draft = draft;
    this.history = history;
  }

  /** Changes of one cell that the check speaks of, or of two cells of one item. */
  Set<Change> of(CheckFailed failed) {
    Set<Change> changes = new LinkedHashSet<>();
    comparisons(failed)
        .forEach(
            comparison -> {
              for (CellKey cell : cells(comparison, failed.row())) {
                draft
                    .amount(cell.row(), cell.column())
                    .ifPresent(written -> add(changes, cell, written));
              }
              total(comparison, failed).ifPresent(changes::add);
            });
    return changes;
  }

  private Stream<Comparison> comparisons(CheckFailed failed) {
    return draft.form().checks().stream()
        .filter(check -> check.id().equals(failed.check()))
        .flatMap(check -> check.comparisons().stream())
        .filter(
            comparison ->
                comparison.column().equals(failed.column())
                    && (comparison.row().isEmpty() || comparison.row().equals(failed.row())));
  }

  private static Set<CellKey> cells(Comparison comparison, String row) {
    Set<CellKey> cells = new LinkedHashSet<>();
    comparison
        .figures()
        .filter(Figure::isHere)
        .forEach(
            figure ->
                cells.add(
                    new CellKey(figure.row().isEmpty() ? row : figure.row(), figure.column())));
    return cells;
  }

  private void add(Set<Change> changes, CellKey cell, BigDecimal written) {
    swapped(cell).ifPresent(changes::add);
    repeated(cell, written).ifPresent(changes::add);
    Slip.of(written, type(cell)).forEach(slip -> changes.add(Change.of(cell, slip)));
  }

  private EntryType type(CellKey cell) {
    return draft
        .form()
        .item(cell.row())
        .map(Item::entry)
        .or(() -> draft.form().column(cell.column()).flatMap(Column::entry))
        .map(entry -> entry.type())
        .orElse(EntryType.DECIMAL);
  }

  /** The month where the year to date belongs, and the other way round. */
  private Optional<Change> swapped(CellKey cell) {
    CellKey first = new CellKey(cell.row(), MONTH);
    CellKey second = new CellKey(cell.row(), YEAR_TO_DATE);
    Optional<BigDecimal> month = draft.amount(first.row(), first.column());
    Optional<BigDecimal> total = draft.amount(second.row(), second.column());
    if (month.isEmpty() || total.isEmpty() || month.get().compareTo(total.get()) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            Change.Why.COLUMNS_SWAPPED, first, Map.of(first, total.get(), second, month.get())));
  }

  /** The month of the return before, left standing, while the year to date has gone on. */
  private Optional<Change> repeated(CellKey cell, BigDecimal written) {
    if (!cell.column().equals(MONTH) || written.signum() == 0 || !isAsBefore(cell, written)) {
      return Optional.empty();
    }
    return draft
        .amount(cell.row(), YEAR_TO_DATE)
        .flatMap(now -> before(new CellKey(cell.row(), YEAR_TO_DATE)).map(now::subtract))
        .filter(meant -> Slip.fits(meant, type(cell)) && meant.compareTo(written) != 0)
        .map(meant -> new Change(Change.Why.LAST_RETURN_REPEATED, cell, Map.of(cell, meant)));
  }

  /** A cell that must equal the rest of the check, but says what it said last time. */
  private Optional<Change> total(Comparison comparison, CheckFailed failed) {
    if (!(comparison.left() instanceof Figure left)
        || !left.isHere()
        || left.day()
        || comparison.relation() != Relation.EQUAL) {
      return Optional.empty();
    }
    CellKey cell = new CellKey(left.row().isEmpty() ? failed.row() : left.row(), left.column());
    BigDecimal meant = new BigDecimal(failed.right().replaceFirst(".*= ", ""));
    return draft
        .amount(cell.row(), cell.column())
        .filter(written -> written.signum() != 0 && isAsBefore(cell, written))
        .filter(written -> Slip.fits(meant, type(cell)))
        .map(written -> new Change(Change.Why.LAST_RETURN_REPEATED, cell, Map.of(cell, meant)));
  }

  private boolean isAsBefore(CellKey cell, BigDecimal written) {
    return before(cell).filter(before -> before.compareTo(written) == 0).isPresent();
  }

  private Optional<BigDecimal> before(CellKey cell) {
    Figure before = Figure.of(From.PREVIOUS, cell.row(), cell.column());
    return history.knows(before) ? history.figure(before) : Optional.empty();
  }
}
