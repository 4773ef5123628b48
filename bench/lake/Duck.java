import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The figures that the provinces' system asks of inspections, by DuckDB: {@code java Duck.java FILES}. */
public final class Duck {
  private Duck() {}

  public static void main(String[] args) throws SQLException {
    String drawn = "drawn_on between date '2017-01-01' and date '2017-12-31'";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select unit, count(*) filter (where " + drawn + ") as drawn,"
                    + " count(*) filter (where inspected_on is not null and " + drawn + "),"
                    + " count(*) filter (where inspected_on is not null"
                    + " and published_on is not null and " + drawn + "),"
                    + " count(*) filter (where inspected_on is not null"
                    + " and traced = false and " + drawn + ")"
                    + " from read_parquet('" + args[0].replace("'", "''") + "')"
                    + " group by unit order by unit")) {
      while (row.next()) {
        System.out.println(row.getString(1) + " " + row.getLong(2) + " " + row.getLong(3)
            + " " + row.getLong(4) + " " + row.getLong(5));
      }
    }
  }
}
