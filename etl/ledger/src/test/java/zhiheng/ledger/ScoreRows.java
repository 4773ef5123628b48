package zhiheng.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.ScoreNode;

/** Trees of scores as a ledger kept them up to migration 012: a row a node, in four tables. */
final class ScoreRows {
  private static final List<String> TABLES =
      List.of("score_node", "reason_field", "measured", "measured_group");
  private final Connection connection;
  private final long entry;
  private int nodes;

  private ScoreRows(Connection connection, long entry) {
    this.connection = connection;
    this.entry = entry;
  }

  /** Makes the tables as migration 004 made them, and takes what replaced them away. */
  static void bringBack(Connection connection) throws Exception {
    String made =
        Files.readString(Path.of("src/main/resources", Migrations.FOLDER, "V004__assessments.sql"));
    try (Statement sql = connection.createStatement()) {
      for (String table : TABLES) {
        var create = Pattern.compile("create table " + table + " \\(.*?\n\\);", Pattern.DOTALL);
        sql.execute(create.matcher(made).results().findFirst().orElseThrow().group());
      }
      sql.execute("alter table unit_score drop column score_lines");
    }
  }

  static void write(Connection connection, long entry, Assessment assessment) throws Exception {
    ScoreRows rows = new ScoreRows(connection, entry);
    for (int i = 0; i < assessment.units().size(); i++) {
      rows.write(assessment.units().get(i).total(), i + 1, null);
    }
  }

  private void write(ScoreNode node, int place, @Nullable Integer parent) throws Exception {
    int number = ++nodes;
    insert(
        "score_node",
        entry,
        number,
        parent,
        place,
        node.code(),
        node.kind().name(),
        node.name().zh(),
        node.name().en(),
        node.points(),
        node.outOf(),
        node.state().name(),
        node.value(),
        node.reason().code(),
        node.error());
    for (Map.Entry<String, String> field : node.reason().fields().entrySet()) {
      insert("reason_field", entry, number, field.getKey(), field.getValue());
    }
    int figures = 0;
    for (Measured each : node.measured()) {
      insert(
          "measured",
          entry,
          number,
          ++figures,
          each.measure(),
          each.name().zh(),
          each.name().en(),
          each.dataset(),
          each.where(),
          each.aggregate(),
          each.figure());
      for (Map.Entry<String, String> field : each.group().entrySet()) {
        insert("measured_group", entry, number, figures, field.getKey(), field.getValue());
      }
    }
    for (ScoreNode child : node.children()) {
      write(child, place, number);
    }
  }

  private void insert(String table, @Nullable Object... values) throws Exception {
    String marks = ", ?".repeat(values.length).substring(2);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }
}
