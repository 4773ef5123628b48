package zhiheng.ledger.assessment;

import static zhiheng.ledger.schema.Tables.MEASURED;
import static zhiheng.ledger.schema.Tables.MEASURED_GROUP;
import static zhiheng.ledger.schema.Tables.REASON_FIELD;
import static zhiheng.ledger.schema.Tables.SCORE_NODE;
import static zhiheng.ledger.schema.Tables.UNIT_SCORE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.store.Store;

/** Takes the trees of an assessment apart into rows; nodes are numbered from the top down. */
final class ScoreWriter {
  private final Store store;

  ScoreWriter(Store store) {
    this.store = store;
  }

  void insert(long entry, List<UnitScore> units) {
    Rows rows = new Rows(entry);
    units.forEach(rows::add);
    insert(UNIT_SCORE, rows.units);
    insert(SCORE_NODE, rows.nodes);
    insert(REASON_FIELD, rows.reasons);
    insert(MEASURED, rows.measured);
    insert(MEASURED_GROUP, rows.groups);
  }

  // The values stand in the order of the table's columns.
  private void insert(Table<?> table, List<@Nullable Object[]> rows) {
    if (!rows.isEmpty()) {
      Field<?>[] columns = table.fields();
      Object[] none = new Object[columns.length];
      store.write(
          sql ->
              sql.batch(sql.insertInto(table, columns).values(none))
                  .bind(rows.toArray(Object[][]::new))
                  .execute());
    }
  }

  private static final class Rows {
    private final long entry;
    private final List<@Nullable Object[]> units = new ArrayList<>();
    private final List<@Nullable Object[]> nodes = new ArrayList<>();
    private final List<@Nullable Object[]> reasons = new ArrayList<>();
    private final List<@Nullable Object[]> measured = new ArrayList<>();
    private final List<@Nullable Object[]> groups = new ArrayList<>();

    Rows(long entry) {
      this.entry = entry;
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
      return values;
    }

    void add(UnitScore unit) {
      int place = units.size() + 1;
      Standing standing = unit.standing();
      units.add(
          row(
              entry,
              place,
              unit.unit().code(),
              unit.unitName().zh(),
              unit.unitName().en(),
              unit.peerGroup(),
              standing.rank(),
              standing.of(),
              standing.tied(),
              standing.rankInGroup(),
              standing.ofInGroup(),
              standing.grade()));
      add(unit.total(), place, null);
    }

    private void add(ScoreNode node, int unitPlace, @Nullable Integer parent) {
      int number = nodes.size() + 1;
      nodes.add(
          row(
              entry,
              number,
              parent,
              unitPlace,
              node.code(),
              node.kind().name(),
              node.name().zh(),
              node.name().en(),
              node.points(),
              node.outOf(),
              node.state().name(),
              node.value(),
              node.reason().code(),
              node.error()));
      for (Map.Entry<String, String> field : node.reason().fields().entrySet()) {
        reasons.add(row(entry, number, field.getKey(), field.getValue()));
      }
      int place = 0;
      for (Measured each : node.measured()) {
        add(each, number, ++place);
      }
      node.children().forEach(child -> add(child, unitPlace, number));
    }

    private void add(Measured each, int node, int place) {
      measured.add(
          row(
              entry,
              node,
              place,
              each.measure(),
              each.name().zh(),
              each.name().en(),
              each.dataset(),
              each.where(),
              each.aggregate(),
              each.figure()));
      for (Map.Entry<String, String> field : each.group().entrySet()) {
        groups.add(row(entry, node, place, field.getKey(), field.getValue()));
      }
    }
  }
}
