import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Mean and standard error of a stratified sample by stratum, as SQL: {@code java Duck.java FILE}. A
 * domain is a stratum, so nothing lies outside it but rows without an answer, which count as zero.
 */
public final class Duck {
  private Duck() {}

  public static void main(String[] args) throws SQLException {
    String file = args[0].replace("'", "''");
    String sql =
        "with s as (select unit, weight w, overall y from read_csv('" + file + "')),"
            + " m as (select unit, sum(w * y) / sum(w) filter (where y is not null) mean,"
            + "  sum(w) filter (where y is not null) size, count(*) n, count(y) answered"
            + "  from s group by unit)"
            + " select s.unit, any_value(mean), any_value(answered),"
            + "  sqrt(any_value(n) / (any_value(n) - 1) * (sum(coalesce((w * (y - mean)) ** 2, 0))"
            + "   - sum(coalesce(w * (y - mean), 0)) ** 2 / any_value(n))) / any_value(size)"
            + " from s join m using (unit) group by s.unit order by s.unit";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        System.out.println(
            row.getString(1) + "," + row.getDouble(2) + "," + row.getDouble(4) + "," + row.getLong(3));
      }
    }
  }
}
