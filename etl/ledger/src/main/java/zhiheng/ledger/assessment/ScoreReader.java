package zhiheng.ledger.assessment;

import static zhiheng.ledger.schema.Tables.UNIT_SCORE;

import java.util.List;
import org.jooq.Record;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Reads what each unit of a run got. */
final class ScoreReader {
  private final Store store;

  ScoreReader(Store store) {
    this.store = store;
  }

  /** The units of a run in the order in which they were recorded. */
  List<UnitScore> units(long entry) {
    return store.read(
        sql ->
            sql.selectFrom(UNIT_SCORE)
                .where(UNIT_SCORE.ENTRY.eq(entry))
                .orderBy(UNIT_SCORE.PLACE)
                .fetch(ScoreReader::unit));
  }

  private static UnitScore unit(Record row) {
    return new UnitScore(
        new UnitCode(row.get(UNIT_SCORE.UNIT)),
        new Text(row.get(UNIT_SCORE.NAME_ZH), row.get(UNIT_SCORE.NAME_EN)),
        row.get(UNIT_SCORE.PEER_GROUP),
        ScoreLines.read(row.get(UNIT_SCORE.SCORE_LINES)),
        new Standing(
            row.get(UNIT_SCORE.RANK_OF_ALL),
            row.get(UNIT_SCORE.UNITS_OF_ALL),
            row.get(UNIT_SCORE.TIED),
            row.get(UNIT_SCORE.RANK_IN_GROUP),
            row.get(UNIT_SCORE.UNITS_IN_GROUP),
            row.get(UNIT_SCORE.GRADE)));
  }
}
