package zhiheng.lake.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.ColumnType;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;

/**
 * A dataset counted and added up once for each combination of what some questions can tell apart,
 * so that conditions are tried on thousands of rows and not on millions. Sums of counts and of sums
 * are exact, so the answers are the same.
 *
 * <p>A column of which the questions want many things stays as it is. Of others, such as days, only
 * the answer to each comparison stays: whether a day lies in the year, not which day it is.
 */
final class Condensed {
  /** So many comparisons with a column tell less apart than its values do. */
  private static final int FEW = 2;

  private final Set<String> kept;
  private final Map<String, String> told = new LinkedHashMap<>();

  private Condensed(Set<String> kept) {
    this.kept = kept;
  }

  /** Where nothing is told apart, nothing is condensed. */
  static boolean isPossible(List<String> by, List<Condition> conditions) {
    return !by.isEmpty() || conditions.stream().flatMap(Leaves::of).findAny().isPresent();
  }

  /** What has to be told apart for these groups and conditions. */
  static Condensed of(Dataset definition, List<String> by, List<Condition> conditions) {
    Map<String, Set<Condition>> wanted = new TreeMap<>();
    List<Condition> leaves = conditions.stream().flatMap(Leaves::of).distinct().toList();
    for (Condition leaf : leaves) {
      for (String column : Leaves.columns(leaf)) {
        wanted.computeIfAbsent(column, none -> new HashSet<>()).add(leaf);
      }
    }
    Set<String> kept = new TreeSet<>(by);
    wanted.forEach(
        (column, some) -> {
          ColumnType type = definition.find(column).map(Column::type).orElse(ColumnType.DATE);
          boolean many = some.size() > FEW;
          if (type == ColumnType.FLAG
              || many && type != ColumnType.DATE && type != ColumnType.DECIMAL) {
            kept.add(column);
          }
        });
    Condensed condensed = new Condensed(kept);
    conditions.forEach(condensed::condition);
    return condensed;
  }

  /** The same condition, asked of the condensed rows. */
  String condition(Condition condition) {
    return Sql.condition(condition, this::leaf);
  }

  private String leaf(Condition leaf) {
    String sql = Sql.leaf(leaf);
    return kept.containsAll(Leaves.columns(leaf))
        ? sql
        : told.computeIfAbsent(sql, none -> "told_" + told.size());
  }

  /** The condensed rows of a table, with their figures as {@code figure_0}, {@code figure_1}… */
  String sql(String table, List<Aggregate> figures) {
    List<String> wanted = new ArrayList<>(kept.stream().map(Sql::name).toList());
    told.forEach((sql, name) -> wanted.add("(" + sql + ") as " + name));
    for (int i = 0; i < figures.size(); i++) {
      wanted.add(Sql.aggregate(figures.get(i)) + " as figure_" + i);
    }
    return "(select " + String.join(", ", wanted) + "\n    from " + table + "\n    group by all)";
  }
}
