package zhiheng.intake.repair;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Observation;

/**
 * A return with some numbers replaced, and why they may have been meant.
 *
 * @param at the cell at which it is told
 * @param to the new numbers by cell
 */
record Change(Why why, CellKey at, Map<CellKey, BigDecimal> to) {

  /** What may have happened. */
  enum Why {
    COLUMNS_SWAPPED,
    LAST_RETURN_REPEATED,
    DIGITS_SWAPPED,
    DIGIT_TWICE,
    TENFOLD,
    TEN_THOUSANDFOLD
  }

  static Change of(CellKey cell, Slip slip) {
    return new Change(Why.valueOf(slip.kind().name()), cell, Map.of(cell, slip.meant()));
  }

  BigDecimal proposed() {
    return to.getOrDefault(at, BigDecimal.ZERO);
  }

  /** The draft as it would have been. */
  Draft in(Draft draft) {
    Map<CellKey, Observation> observations = new LinkedHashMap<>(draft.observations());
    to.forEach(
        (key, amount) ->
            observations.computeIfPresent(
                key,
                (cell, old) ->
                    new Observation(
                        old.row(), old.column(), amount, old.text(), old.sheet(), old.cell())));
    return new Draft(
        draft.form(),
        draft.unit(),
        draft.period(),
        draft.part(),
        draft.file(),
        draft.sha256(),
        observations,
        draft.explanations(),
        draft.rows());
  }
}
