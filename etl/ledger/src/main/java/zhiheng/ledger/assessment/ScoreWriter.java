package zhiheng.ledger.assessment;

import static zhiheng.ledger.schema.Tables.UNIT_SCORE;

import java.util.ArrayList;
import java.util.List;
import zhiheng.ledger.store.Store;

/** Keeps what each unit of a run got. */
final class ScoreWriter {
  private final Store store;

  ScoreWriter(Store store) {
    this.store = store;
  }

  /**
   * @param scores the lines of each unit, in the order of the units
   */
  void insert(long entry, List<UnitScore> units, List<String> scores) {
    Object[][] rows = new Object[units.size()][];
    for (int i = 0; i < rows.length; i++) {
      List<Object> row = new ArrayList<>(List.of(entry, i + 1));
      row.addAll(List.of(Facts.values(units.get(i))));
      row.add(scores.get(i));
      rows[i] = row.toArray();
    }
    if (rows.length > 0) {
      // The values stand in the order of the table's columns.
      Object[] none = new Object[UNIT_SCORE.fields().length];
      store.write(
          sql ->
              sql.batch(sql.insertInto(UNIT_SCORE, UNIT_SCORE.fields()).values(none))
                  .bind(rows)
                  .execute());
    }
  }
}
