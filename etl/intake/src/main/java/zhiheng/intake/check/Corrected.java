package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Relation;
import zhiheng.templates.finding.Severity;

/**
 * What a return would say if it were put right: every cell that a hard check says is equal to
 * something is set to that. So a correction can be followed from month to month without anyone
 * having handed in yet.
 */
final class Corrected {
  /** A chain of checks within one return is never that long; circles end here. */
  private static final int MOST_ROUNDS = 8;

  private Corrected() {}

  static Draft of(Draft draft, History history, Templates templates) {
    Draft now = draft;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Draft next = once(now, history, templates);
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return now;
  }

  private static Draft once(Draft draft, History history, Templates templates) {
    Reckoning reckoning = new Reckoning(draft, history, templates);
    Map<CellKey, Observation> cells = new LinkedHashMap<>(draft.observations());
    for (Check check : draft.form().checks()) {
      for (Comparison comparison : check.comparisons()) {
        if (check.severity() == Severity.HARD
            && check.validity().holdsFor(draft.period())
            && Checks.applies(draft.unit(), draft.period(), comparison)
            && says(comparison)
            && comparison.figures().allMatch(history::knows)) {
          reckoning
              .of(comparison.right(), comparison.row())
              .ifPresent(right -> set(cells, comparison, right.value()));
        }
      }
    }
    return cells.equals(draft.observations()) ? draft : with(draft, cells);
  }

  /** True if a comparison says what stands in the cell at which it is told. */
  private static boolean says(Comparison comparison) {
    return comparison.relation() == Relation.EQUAL
        && comparison.left() instanceof Figure figure
        && figure.isHere()
        && !figure.day()
        && !figure.row().isEmpty()
        && figure.row().equals(comparison.row())
        && figure.column().equals(comparison.column());
  }

  private static void set(Map<CellKey, Observation> cells, Comparison at, BigDecimal amount) {
    CellKey key = new CellKey(at.row(), at.column());
    Optional.ofNullable(cells.get(key))
        .filter(old -> old.amount() != null && old.amount().compareTo(amount) != 0)
        .ifPresent(
            old ->
                cells.put(
                    key,
                    new Observation(
                        old.row(), old.column(), amount, old.text(), old.sheet(), old.cell())));
  }

  private static Draft with(Draft draft, Map<CellKey, Observation> cells) {
    return new Draft(
        draft.form(),
        draft.unit(),
        draft.period(),
        draft.part(),
        draft.file(),
        draft.sha256(),
        cells,
        draft.explanations(),
        draft.rows());
  }
}
