package zhiheng.ledger.assessment;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.store.Exact;

/**
 * Migration 014: writes the trees of scores that stood in four tables, a row a node, as the lines
 * that their hash always covered. It knows the tables as they were and is never changed again.
 */
public final class ScoreRowsAsLines implements JavaMigration {

  /** Flyway makes no instance itself; the ledger hands it one. */
  public ScoreRowsAsLines() {}

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("014");
  }

  @Override
  public String getDescription() {
    return "score rows as lines";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    for (long entry : entries(connection)) {
      Map<Integer, Canonical> trees = trees(connection, entry);
      try (PreparedStatement update =
          connection.prepareStatement(
              "update unit_score set score_lines = ? where entry = ? and place = ?")) {
        for (Map.Entry<Integer, Canonical> tree : trees.entrySet()) {
          update.setString(1, tree.getValue().toString());
          update.setLong(2, entry);
          update.setInt(3, tree.getKey());
          update.addBatch();
        }
        update.executeBatch();
      }
    }
  }

  private static List<Long> entries(Connection connection) throws SQLException {
    List<Long> entries = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("select entry from assessment order by entry");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        entries.add(rows.getLong(1));
      }
    }
    return entries;
  }

  /** What is done with a row. */
  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private static void each(Connection connection, String sql, long entry, Row row)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, entry);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          row.take(rows);
        }
      }
    }
  }

  /**
   * The lines of a run's trees by the place of their unit. Nodes are numbered from the top down.
   */
  private static Map<Integer, Canonical> trees(Connection connection, long entry)
      throws SQLException {
    Map<Integer, Map<String, String>> reasons = new HashMap<>();
    each(
        connection,
        "select node, field, words from reason_field where entry = ?",
        entry,
        row -> named(reasons, row.getInt(1)).put(row.getString(2), row.getString(3)));
    Map<Integer, Canonical> measured = measured(connection, entry);
    Map<Integer, Integer> depths = new HashMap<>();
    Map<Integer, Canonical> trees = new TreeMap<>();
    each(
        connection,
        "select node, parent, unit_place, code, kind, name_zh, name_en, points, out_of, state,"
            + " figure, reason, figure_error from score_node where entry = ? order by node",
        entry,
        row -> {
          int node = row.getInt(1);
          int parent = row.getInt(2);
          depths.put(node, row.wasNull() ? 0 : depths.getOrDefault(parent, 0) + 1);
          Canonical lines = trees.computeIfAbsent(row.getInt(3), place -> new Canonical());
          lines.line(
              "node",
              depths.get(node),
              row.getString(4),
              row.getString(5),
              row.getString(6),
              row.getString(7),
              number(row, 8),
              number(row, 9),
              row.getString(10),
              number(row, 11),
              row.getString(12));
          if (number(row, 13) != null) {
            lines.line("error", number(row, 13));
          }
          reasons
              .getOrDefault(node, Map.of())
              .forEach((field, words) -> lines.line("reason", field, words));
          lines.lines(measured.getOrDefault(node, new Canonical()).toString());
        });
    return trees;
  }

  private static Map<Integer, Canonical> measured(Connection connection, long entry)
      throws SQLException {
    Map<Long, Map<String, String>> groups = new HashMap<>();
    each(
        connection,
        "select node, place, field, words from measured_group where entry = ?",
        entry,
        row -> named(groups, spot(row)).put(row.getString(3), row.getString(4)));
    Map<Integer, Canonical> measured = new HashMap<>();
    each(
        connection,
        "select node, place, measure, name_zh, name_en, dataset, condition_text, aggregate_text,"
            + " figure from measured where entry = ? order by node, place",
        entry,
        row -> {
          Canonical lines = measured.computeIfAbsent(row.getInt(1), node -> new Canonical());
          lines.line(
              "measured",
              row.getString(3),
              row.getString(4),
              row.getString(5),
              row.getString(6),
              row.getString(7),
              row.getString(8),
              number(row, 9));
          groups
              .getOrDefault(spot(row), Map.of())
              .forEach((field, words) -> lines.line("group", field, words));
        });
    return measured;
  }

  private static <K> Map<String, String> named(Map<K, Map<String, String>> all, K key) {
    return all.computeIfAbsent(key, none -> new TreeMap<>());
  }

  /** A measured figure's key: its node and its place there, the first two columns. */
  private static long spot(ResultSet row) throws SQLException {
    return (long) row.getInt(1) << Integer.SIZE | row.getInt(2);
  }

  private static @Nullable BigDecimal number(ResultSet row, int column) throws SQLException {
    return Exact.numberOrNone(row.getBigDecimal(column));
  }
}
