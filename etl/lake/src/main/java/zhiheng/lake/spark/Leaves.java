package zhiheng.lake.spark;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Operand;

/** The single comparisons of which conditions are made. */
final class Leaves {
  private Leaves() {}

  /** All of them, in the order in which they are written. */
  static Stream<Condition> of(Condition condition) {
    if (condition instanceof Condition.Not not) {
      return of(not.condition());
    }
    if (condition instanceof Condition.And and) {
      return and.conditions().stream().flatMap(Leaves::of);
    }
    return condition instanceof Condition.Or or
        ? or.conditions().stream().flatMap(Leaves::of)
        : Stream.of(condition);
  }

  /** Those without each of which a row cannot satisfy the condition. */
  static Stream<Condition> demanded(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.conditions().stream().flatMap(Leaves::demanded);
    }
    return condition instanceof Condition.Not || condition instanceof Condition.Or
        ? Stream.empty()
        : Stream.of(condition);
  }

  /** The columns that a leaf looks at; a leaf of itself only, not what it may be made of. */
  static List<String> columns(Condition leaf) {
    Function<Stream<Operand>, List<String>> cells =
        operands ->
            operands
                .filter(Operand.Cell.class::isInstance)
                .map(cell -> ((Operand.Cell) cell).column())
                .distinct()
                .toList();
    if (leaf instanceof Condition.Comparison comparison) {
      return cells.apply(Stream.of(comparison.left(), comparison.right()));
    }
    if (leaf instanceof Condition.Between between) {
      return cells.apply(Stream.of(between.value(), between.from(), between.to()));
    }
    if (leaf instanceof Condition.In in) {
      return cells.apply(Stream.concat(Stream.of(in.value()), in.values().stream()));
    }
    if (leaf instanceof Condition.IsNull isNull) {
      return cells.apply(Stream.of(isNull.value()));
    }
    return List.of(((Condition.Flagged) leaf).column());
  }
}
