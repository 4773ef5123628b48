package zhiheng.ledger.assessment;

import static zhiheng.ledger.schema.Tables.ASSESSMENT;
import static zhiheng.ledger.schema.Tables.UNIT_SCORE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.store.Store;

/** Assessments, as the audit chain knows them: the run, then each unit before its lines. */
final class Facts {
  static final String WHAT = "assessment";

  /** The columns of a run in the order of its line. */
  private static final List<Field<?>> RUN =
      List.of(
          ASSESSMENT.RUN,
          ASSESSMENT.SYSTEM_CODE,
          ASSESSMENT.SYSTEM_VERSION,
          ASSESSMENT.SYSTEM_HASH,
          ASSESSMENT.ASSESSED_YEAR,
          ASSESSMENT.AS_OF,
          ASSESSMENT.SNAPSHOT_HASH,
          ASSESSMENT.TITLE_ZH,
          ASSESSMENT.TITLE_EN,
          ASSESSMENT.ILLUSTRATION,
          ASSESSMENT.RECORDED_AT);

  /** The columns of a unit in the order of its line. */
  private static final List<Field<?>> UNIT =
      List.of(
          UNIT_SCORE.UNIT,
          UNIT_SCORE.NAME_ZH,
          UNIT_SCORE.NAME_EN,
          UNIT_SCORE.PEER_GROUP,
          UNIT_SCORE.RANK_OF_ALL,
          UNIT_SCORE.UNITS_OF_ALL,
          UNIT_SCORE.TIED,
          UNIT_SCORE.RANK_IN_GROUP,
          UNIT_SCORE.UNITS_IN_GROUP,
          UNIT_SCORE.GRADE);

  private Facts() {}

  /**
   * The hash of an assessment that is to be kept.
   *
   * @param scores the lines of each unit, in the order of the units
   */
  static String hash(Assessment assessment, Instant at, List<String> scores) {
    List<String> pieces = new ArrayList<>();
    pieces.add(
        line(
            WHAT,
            assessment.run(),
            assessment.system(),
            assessment.systemVersion(),
            assessment.systemHash(),
            assessment.year(),
            assessment.asOf(),
            assessment.snapshot(),
            assessment.title().zh(),
            assessment.title().en(),
            assessment.illustration(),
            at));
    for (int i = 0; i < scores.size(); i++) {
      pieces.add(line("unit", values(assessment.units().get(i))));
      pieces.add(scores.get(i));
    }
    return Canonical.sha256(pieces);
  }

  /** What is kept of a unit beside the lines of its scores, in the order of its line. */
  static Object[] values(UnitScore unit) {
    Standing standing = unit.standing();
    return new Object[] {
      unit.unit().code(),
      unit.unitName().zh(),
      unit.unitName().en(),
      unit.peerGroup(),
      standing.rank(),
      standing.of(),
      standing.tied(),
      standing.rankInGroup(),
      standing.ofInGroup(),
      standing.grade()
    };
  }

  /** The assessments as they stand in the tables now, from the columns as they are. */
  static Audited audited(Store store) {
    return new Audited(
        WHAT,
        () -> {
          Map<Long, String> contents = new HashMap<>();
          for (Record run : store.read(sql -> sql.selectFrom(ASSESSMENT).fetch())) {
            contents.put(run.get(ASSESSMENT.ENTRY), hash(store, run));
          }
          return contents;
        });
  }

  private static String hash(Store store, Record run) {
    List<String> pieces = new ArrayList<>();
    pieces.add(line(WHAT, run.into(RUN.toArray(Field[]::new)).intoArray()));
    store
        .read(
            sql ->
                sql.selectFrom(UNIT_SCORE)
                    .where(UNIT_SCORE.ENTRY.eq(run.get(ASSESSMENT.ENTRY)))
                    .orderBy(UNIT_SCORE.PLACE)
                    .fetch())
        .forEach(
            unit -> {
              pieces.add(line("unit", unit.into(UNIT.toArray(Field[]::new)).intoArray()));
              pieces.add(unit.get(UNIT_SCORE.SCORE_LINES));
            });
    return Canonical.sha256(pieces);
  }

  private static String line(String name, Object... fields) {
    return new Canonical().line(name, fields).toString();
  }
}
