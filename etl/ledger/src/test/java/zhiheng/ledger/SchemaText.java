package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** The tables as they stand, as text, equal on both databases; compared with schema.txt. */
final class SchemaText {
  private static final Path WRITTEN = Path.of("schema.txt");

  private SchemaText() {}

  static void compare(Connection connection) throws Exception {
    String stands = dump(connection);
    if (Boolean.getBoolean("zhiheng.rewrite")) {
      Files.writeString(WRITTEN, stands);
    }
    assertThat(stands)
        .as("schema.txt must say what the migrations make; -Dzhiheng.rewrite=true writes it anew")
        .isEqualTo(Files.readString(WRITTEN));
  }

  private static String dump(Connection connection) throws Exception {
    boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
    String tables =
        h2
            ? "select lower(table_name), remarks from information_schema.tables"
                + " where table_schema = 'PUBLIC'"
            : "select table_name, obj_description(quote_ident(table_name)::regclass)"
                + " from information_schema.tables where table_schema = 'public'";
    StringBuilder text = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(tables + " order by 1")) {
      while (rows.next()) {
        if (!rows.getString(1).startsWith("flyway")) {
          text.append(rows.getString(1)).append(": ").append(rows.getString(2)).append('\n');
          columns(connection, rows.getString(1), text);
          keys(connection, rows.getString(1), text);
          text.append('\n');
        }
      }
    }
    return text.toString();
  }

  private static void columns(Connection connection, String table, StringBuilder text)
      throws Exception {
    String columns =
        "select lower(column_name), lower(data_type), character_maximum_length,"
            + " numeric_precision, numeric_scale, is_nullable from information_schema.columns"
            + " where lower(table_name) = '"
            + table
            + "' and lower(table_schema) = 'public' order by ordinal_position";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(columns)) {
      while (rows.next()) {
        text.append("  ").append(rows.getString(1)).append(' ').append(type(rows));
        text.append(rows.getString(6).equals("NO") ? " not null\n" : "\n");
      }
    }
  }

  private static String type(ResultSet column) throws Exception {
    String type = column.getString(2);
    long length = column.getLong(3);
    return switch (type) {
      case "character varying" ->
          length == 0 || length > 1_000_000 ? "varchar" : "varchar(" + length + ")";
      case "numeric" -> "numeric(" + column.getInt(4) + ", " + column.getInt(5) + ")";
      default -> type;
    };
  }

  private static void keys(Connection connection, String table, StringBuilder text)
      throws Exception {
    String keys =
        "select lower(c.constraint_type), lower(k.constraint_name), lower(k.column_name)"
            + " from information_schema.table_constraints c"
            + " join information_schema.key_column_usage k"
            + " on k.constraint_name = c.constraint_name and k.table_name = c.table_name"
            + " and k.constraint_schema = c.constraint_schema"
            + " where lower(c.table_name) = '"
            + table
            + "' and lower(c.table_schema) = 'public' order by 1, 2, k.ordinal_position";
    String last = "";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(keys)) {
      while (rows.next()) {
        String key = rows.getString(1) + " " + rows.getString(2);
        text.append(key.equals(last) ? ", " : (last.isEmpty() ? "  " : ")\n  ") + key + " (");
        text.append(rows.getString(3));
        last = key;
      }
    }
    text.append(last.isEmpty() ? "" : ")\n");
  }
}
