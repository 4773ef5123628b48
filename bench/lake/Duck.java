import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures of inspections by DuckDB: {@code java Duck.java assess FILES} gives those that the
 * provinces' system asks, {@code java Duck.java figures FILES WORKING-DAYS OURS} those of {@code
 * zhiheng inspections figures}, and compares them with ours.
 */
public final class Duck {
  private static final String DRAWN = "drawn_on between date '2017-01-01' and date '2017-12-31'";
  private static final String DONE = DRAWN + " and inspected_on is not null";
  private static final List<String> FIGURES =
      List.of(
          "drawn",
          "drawn_targets",
          "inspected",
          "inspected_targets",
          "on_time",
          "published",
          "published_in_time",
          "problems",
          "followed_up",
          "joint",
          "traced");

  private Duck() {}

  public static void main(String[] args) throws SQLException, IOException {
    String files = "read_parquet('" + args[1].replace("'", "''") + "')";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      if (args[0].equals("assess")) {
        print(statement.executeQuery(assess(files)));
      } else {
        compare(statement.executeQuery(figures(files, args[2])), Path.of(args[3]));
      }
    }
  }

  private static String assess(String files) {
    return "select unit, "
        + count(DRAWN)
        + ", "
        + count(DONE)
        + ", "
        + count(DONE + " and published_on is not null")
        + ", "
        + count(DONE + " and traced = false")
        + " from "
        + files
        + " group by unit order by unit";
  }

  private static String figures(String files, String workingDays) {
    return "with days as (select * from read_csv('"
        + workingDays
        + "')) select unit, "
        + count(DRAWN)
        + ", count(distinct target_code) filter (where "
        + DRAWN
        + "), "
        + count(DONE)
        + ", count(distinct target_code) filter (where "
        + DONE
        + "), "
        + count(
            DONE
                + " and (inspected_on <= due_on"
                + " or due_on is null and inspected_on <= date '2017-12-31')")
        + ", "
        + count(DONE + " and published_on is not null")
        + ", "
        + count(DONE + " and p.number - i.number <= 20")
        + ", "
        + count(DONE + " and problem")
        + ", "
        + count(DONE + " and problem and followed_up_on is not null")
        + ", "
        + count(DONE + " and joint")
        + ", "
        + count(DONE + " and traced")
        + " from "
        + files
        + " left join days i on i.day = inspected_on left join days p on p.day = published_on"
        + " group by unit order by unit";
  }

  private static String count(String where) {
    return "count(*) filter (where " + where + ")";
  }

  private static void print(ResultSet rows) throws SQLException {
    while (rows.next()) {
      System.out.println(row(rows));
    }
  }

  private static String row(ResultSet rows) throws SQLException {
    StringBuilder row = new StringBuilder(rows.getString(1));
    for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
      row.append(',').append(rows.getLong(i));
    }
    return row.toString();
  }

  private static void compare(ResultSet rows, Path ours) throws SQLException, IOException {
    List<String> lines = Files.readAllLines(ours);
    List<String> head = Arrays.asList(lines.get(0).split(",", -1));
    int line = 1;
    while (rows.next()) {
      List<String> cells = Arrays.asList(lines.get(line++).split(",", -1));
      String said =
          cells.get(0)
              + FIGURES.stream()
                  .map(figure -> "," + cells.get(head.indexOf(figure)))
                  .collect(Collectors.joining());
      if (!said.equals(row(rows))) {
        System.err.println("zhiheng " + said + "\nDuckDB  " + row(rows));
        System.exit(1);
      }
    }
  }
}
