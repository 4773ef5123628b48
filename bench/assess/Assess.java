import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What {@code bench/assess/run} needs: {@code facts ROWS FILE REGISTER} writes a log of inspections of all
 * counties over five years, {@code system FILE INDICATORS} an indicator system of so many indicators,
 * {@code duck FILES INDICATORS YEAR} asks DuckDB the same figures.
 */
public final class Assess {
  private static final int FIRST_YEAR = 2013;
  private static final int YEARS = 5;
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final List<String> WHAT =
      List.of("inspected_on is not null", "problem = true", "traced = true", "planned = true", "joint = true", "published_on is not null");

  private Assess() {}

  public static void main(String[] args) throws IOException, SQLException {
    switch (args[0]) {
      case "facts" -> facts(Long.parseLong(args[1]), Path.of(args[2]), counties(Path.of(args[3])));
      case "system" -> system(Path.of(args[1]), Integer.parseInt(args[2]));
      case "duck" -> duck(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** The counties that stood throughout. */
  private static List<String> counties(Path register) throws IOException {
    return Files.readAllLines(register).stream()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells.length == 6 && cells[1].equals("county"))
        .filter(cells -> cells[4].compareTo(FIRST_YEAR + "-01-01") <= 0 && cells[5].isEmpty())
        .map(cells -> cells[0])
        .toList();
  }

  /** One kind of what happened, in one part of the year: the condition of an indicator. */
  private static String condition(int indicator) {
    return WHAT.get(indicator % WHAT.size()) + " and inspectors >= " + indicator / WHAT.size() % 10;
  }

  private static void system(Path file, int indicators) throws IOException {
    StringBuilder system =
        new StringBuilder(
            """
            system: bench
            version: "2013"
            title: {zh: 基准, en: Bench}
            basis: {zh: 基准, en: Bench}
            illustration: true
            units: {level: county}
            dimensions:
              - code: all
                name: {zh: 全部, en: All}
                indicators:
            """);
    StringBuilder measures = new StringBuilder("measures:\n");
    for (int i = 0; i < indicators; i++) {
      system.append(
          "      - {code: i%d, name: {zh: 指标, en: Indicator}, source: {zh: 基准, en: Bench}, value: {of: m%d}, score: {per-case: {each: 1}}}%n"
              .formatted(i, i));
      measures.append(
          "  m%d: {name: {zh: 数, en: Count}, dataset: inspections, where: \"%s\", aggregate: count(*), when: drawn_on}%n"
              .formatted(i, condition(i)));
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, system.append(measures));
  }

  private static String target(int number) {
    String code = "Y1440000XXX" + String.format("%06d", number);
    int sum = 0;
    for (int i = 0, weight = 1; i < code.length(); i++, weight = weight * 3 % 31) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
    }
    return code + CHARACTERS.charAt((31 - sum % 31) % 31);
  }

  private static void facts(long rows, Path file, List<String> units) throws IOException {
    SplittableRandom chance = new SplittableRandom(2017);
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      targets.add(target(i));
    }
    LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          "inspection_no,unit,target_code,planned,drawn_on,inspected_on,published_on,inspectors,"
              + "problem,traced,joint\n");
      for (long row = 1; row <= rows; row++) {
        LocalDate drawn = first.plusDays(chance.nextInt(365 * YEARS));
        boolean inspected = chance.nextInt(20) > 0;
        LocalDate done = drawn.plusDays(chance.nextInt(30));
        boolean published = inspected && chance.nextInt(10) > 0;
        out.write("I-" + row + ',' + units.get(chance.nextInt(units.size())));
        out.write("," + targets.get(chance.nextInt(targets.size())));
        out.write("," + (chance.nextInt(5) > 0) + "," + drawn + ',' + (inspected ? done : ""));
        out.write("," + (published ? done.plusDays(chance.nextInt(40)) : ""));
        out.write(inspected ? "," + (2 + chance.nextInt(10)) : ",");
        out.write(inspected ? "," + (chance.nextInt(8) == 0) : ",");
        out.write(inspected ? "," + (chance.nextInt(12) > 0) : ",");
        out.write("," + (chance.nextInt(10) == 0) + "\n");
      }
    }
  }

  private static void duck(String files, int indicators, int year) throws SQLException {
    StringBuilder query = new StringBuilder("select unit");
    for (int i = 0; i < indicators; i++) {
      query.append(", count(*) filter (where ").append(condition(i)).append(')');
    }
    query
        .append(" from read_parquet('")
        .append(files)
        .append("') where year(drawn_on) = ")
        .append(year)
        .append(" group by unit order by unit");
    long sum = 0;
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query.toString())) {
      while (rows.next()) {
        for (int i = 2; i <= indicators + 1; i++) {
          sum += rows.getLong(i);
        }
      }
    }
    System.out.println(sum);
  }
}
