package zhiheng.ledger.assessment;

import static zhiheng.ledger.schema.Tables.MEASURED;
import static zhiheng.ledger.schema.Tables.MEASURED_GROUP;
import static zhiheng.ledger.schema.Tables.REASON_FIELD;
import static zhiheng.ledger.schema.Tables.SCORE_NODE;
import static zhiheng.ledger.schema.Tables.UNIT_SCORE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Puts the trees of an assessment together again, in five queries however large it is. */
final class ScoreReader {
  private final Store store;

  ScoreReader(Store store) {
    this.store = store;
  }

  /** The units of a run in the order in which they were recorded. */
  List<UnitScore> units(long entry) {
    return store.read(
        sql -> {
          Map<Integer, ScoreNode> totals = new Trees(sql, entry).totals();
          return sql.selectFrom(UNIT_SCORE)
              .where(UNIT_SCORE.ENTRY.eq(entry))
              .orderBy(UNIT_SCORE.PLACE)
              .fetch(row -> unit(row, totals));
        });
  }

  private static UnitScore unit(Record row, Map<Integer, ScoreNode> totals) {
    ScoreNode total = totals.get(row.get(UNIT_SCORE.PLACE));
    if (total == null) {
      throw new IllegalArgumentException("no score of " + row.get(UNIT_SCORE.UNIT));
    }
    return new UnitScore(
        new UnitCode(row.get(UNIT_SCORE.UNIT)),
        new Text(row.get(UNIT_SCORE.NAME_ZH), row.get(UNIT_SCORE.NAME_EN)),
        row.get(UNIT_SCORE.PEER_GROUP),
        total,
        new Standing(
            row.get(UNIT_SCORE.RANK_OF_ALL),
            row.get(UNIT_SCORE.UNITS_OF_ALL),
            row.get(UNIT_SCORE.TIED),
            row.get(UNIT_SCORE.RANK_IN_GROUP),
            row.get(UNIT_SCORE.UNITS_IN_GROUP),
            row.get(UNIT_SCORE.GRADE)));
  }

  /** A measured figure's key: its node and its place there. */
  private record Spot(int node, int place) {}

  private static final class Trees {
    private final List<Record> nodes;
    private final Map<Integer, Map<String, String>> reasons = new HashMap<>();
    private final Map<Spot, Map<String, String>> groups = new HashMap<>();
    private final Map<Integer, List<Measured>> measured = new HashMap<>();

    Trees(DSLContext sql, long entry) {
      nodes =
          List.copyOf(
              sql.selectFrom(SCORE_NODE)
                  .where(SCORE_NODE.ENTRY.eq(entry))
                  .orderBy(SCORE_NODE.NODE)
                  .fetch());
      sql.selectFrom(REASON_FIELD)
          .where(REASON_FIELD.ENTRY.eq(entry))
          .forEach(
              row ->
                  reasons
                      .computeIfAbsent(row.get(REASON_FIELD.NODE), node -> new HashMap<>())
                      .put(row.get(REASON_FIELD.FIELD), row.get(REASON_FIELD.WORDS)));
      sql.selectFrom(MEASURED_GROUP)
          .where(MEASURED_GROUP.ENTRY.eq(entry))
          .forEach(
              row ->
                  groups
                      .computeIfAbsent(
                          new Spot(row.get(MEASURED_GROUP.NODE), row.get(MEASURED_GROUP.PLACE)),
                          spot -> new HashMap<>())
                      .put(row.get(MEASURED_GROUP.FIELD), row.get(MEASURED_GROUP.WORDS)));
      sql.selectFrom(MEASURED)
          .where(MEASURED.ENTRY.eq(entry))
          .orderBy(MEASURED.NODE, MEASURED.PLACE)
          .forEach(
              row ->
                  measured
                      .computeIfAbsent(row.get(MEASURED.NODE), node -> new ArrayList<>())
                      .add(measured(row)));
    }

    private Measured measured(Record row) {
      Spot spot = new Spot(row.get(MEASURED.NODE), row.get(MEASURED.PLACE));
      return new Measured(
          row.get(MEASURED.MEASURE),
          new Text(row.get(MEASURED.NAME_ZH), row.get(MEASURED.NAME_EN)),
          row.get(MEASURED.DATASET),
          row.get(MEASURED.CONDITION_TEXT),
          row.get(MEASURED.AGGREGATE_TEXT),
          groups.getOrDefault(spot, Map.of()),
          row.get(MEASURED.FIGURE));
    }

    /** The whole trees by the place of their unit. Numbered from the top down, read backward. */
    Map<Integer, ScoreNode> totals() {
      Map<Integer, ScoreNode> totals = new HashMap<>();
      Map<Integer, List<ScoreNode>> children = new HashMap<>();
      for (int i = nodes.size() - 1; i >= 0; i--) {
        Record row = nodes.get(i);
        ScoreNode node = node(row, children.getOrDefault(row.get(SCORE_NODE.NODE), List.of()));
        Integer parent = row.get(SCORE_NODE.PARENT);
        if (parent == null) {
          totals.put(row.get(SCORE_NODE.UNIT_PLACE), node);
        } else {
          children.computeIfAbsent(parent, number -> new ArrayList<>()).add(0, node);
        }
      }
      return totals;
    }

    private ScoreNode node(Record row, List<ScoreNode> children) {
      int number = row.get(SCORE_NODE.NODE);
      return new ScoreNode(
          row.get(SCORE_NODE.CODE),
          ScoreNode.Kind.valueOf(row.get(SCORE_NODE.KIND)),
          new Text(row.get(SCORE_NODE.NAME_ZH), row.get(SCORE_NODE.NAME_EN)),
          row.get(SCORE_NODE.POINTS),
          row.get(SCORE_NODE.OUT_OF),
          ScoreNode.State.valueOf(row.get(SCORE_NODE.STATE)),
          row.get(SCORE_NODE.FIGURE),
          row.get(SCORE_NODE.FIGURE_ERROR),
          measured.getOrDefault(number, List.of()),
          new Reason(row.get(SCORE_NODE.REASON), reasons.getOrDefault(number, Map.of())),
          children);
    }
  }
}
