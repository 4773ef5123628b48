package zhiheng.lake.spark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Condition.Sign;
import zhiheng.templates.dataset.Operand;

/**
 * What a row must satisfy for any of some conditions to mean it, as far as single columns can tell:
 * if every question wants a year, only rows of those years are read. Says nothing that the
 * conditions do not say; it spares the reading of rows, and of whole parts of files.
 */
final class Relevant {
  /** So many different demands on a column are worth a look at every row. */
  private static final int FEW = 4;

  private Relevant() {}

  /** A condition in Spark's words; empty if any row may be meant. */
  static Optional<String> to(List<Condition> conditions) {
    Set<String> columns = new TreeSet<>();
    conditions.forEach(each -> Leaves.demanded(each).map(Leaves::columns).forEach(columns::addAll));
    List<String> demands = new ArrayList<>();
    for (String column : columns) {
      of(column, conditions).ifPresent(demands::add);
    }
    return demands.isEmpty()
        ? Optional.empty()
        : Optional.of(demands.stream().collect(Collectors.joining(") and (", "(", ")")));
  }

  /** What every condition wants of a column, one or the other way. */
  private static Optional<String> of(String column, List<Condition> conditions) {
    Set<Condition> wanted = new LinkedHashSet<>();
    for (Condition condition : conditions) {
      Optional<Condition> demand =
          Leaves.demanded(condition)
              .filter(leaf -> isPlain(leaf) && Leaves.columns(leaf).equals(List.of(column)))
              .findFirst();
      if (demand.isEmpty()) {
        return Optional.empty();
      }
      wanted.add(demand.get());
    }
    if (wanted.stream().noneMatch(Condition.Between.class::isInstance)) {
      List<Operand> values = wanted.stream().flatMap(Relevant::values).distinct().toList();
      return Optional.of(Sql.condition(new Condition.In(new Operand.Cell(column), values)));
    }
    return wanted.size() > FEW
        ? Optional.empty()
        : Optional.of(Sql.condition(new Condition.Or(List.copyOf(wanted))));
  }

  /** One column beside fixed values, and not beside itself. */
  private static boolean isPlain(Condition leaf) {
    return leaf instanceof Condition.Between
        || leaf instanceof Condition.In in && in.value() instanceof Operand.Cell
        || leaf instanceof Condition.Comparison comparison
            && comparison.sign() == Sign.EQUAL
            && comparison.left() instanceof Operand.Cell
            && !(comparison.right() instanceof Operand.Cell);
  }

  private static Stream<Operand> values(Condition leaf) {
    return leaf instanceof Condition.In in
        ? in.values().stream()
        : Stream.of(((Condition.Comparison) leaf).right());
  }
}
