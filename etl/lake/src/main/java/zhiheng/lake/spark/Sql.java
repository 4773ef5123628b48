package zhiheng.lake.spark;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Operand;

/** Conditions and aggregates in Spark's words, written from their trees and from nothing else. */
final class Sql {
  private Sql() {}

  static String condition(Condition condition) {
    return condition(condition, Sql::leaf);
  }

  /** A condition whose single comparisons are written in a way of the caller's. */
  static String condition(Condition condition, Function<Condition, String> leaf) {
    if (condition instanceof Condition.Not not) {
      return "not (" + condition(not.condition(), leaf) + ")";
    }
    if (condition instanceof Condition.Or or) {
      return joined(or.conditions(), " or ", "false", leaf);
    }
    return condition instanceof Condition.And and
        ? joined(and.conditions(), " and ", "true", leaf)
        : leaf.apply(condition);
  }

  /** One comparison. */
  static String leaf(Condition leaf) {
    if (leaf instanceof Condition.Comparison comparison) {
      return operand(comparison.left())
          + " "
          + comparison.sign().text()
          + " "
          + operand(comparison.right());
    }
    if (leaf instanceof Condition.Between between) {
      return operand(between.value())
          + " between "
          + operand(between.from())
          + " and "
          + operand(between.to());
    }
    if (leaf instanceof Condition.In in) {
      return operand(in.value())
          + in.values().stream().map(Sql::operand).collect(Collectors.joining(", ", " in (", ")"));
    }
    return leaf instanceof Condition.IsNull isNull
        ? operand(isNull.value()) + " is null"
        : name(((Condition.Flagged) leaf).column());
  }

  static String aggregate(Aggregate aggregate) {
    if (aggregate instanceof Aggregate.CountDistinct distinct) {
      return "count(distinct " + name(distinct.column()) + ")";
    }
    if (aggregate instanceof Aggregate.Sum sum) {
      return sum.factors().stream().map(Sql::name).collect(Collectors.joining(" * ", "sum(", ")"));
    }
    return "count(*)";
  }

  /** A column, in the quotation marks that let it have any name. */
  static String name(String column) {
    return "`" + column.replace("`", "``") + "`";
  }

  static String names(List<String> columns) {
    return columns.stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  static String text(String value) {
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String operand(Operand operand) {
    if (operand instanceof Operand.Cell cell) {
      return name(cell.column());
    }
    if (operand instanceof Operand.TextValue value) {
      return text(value.value());
    }
    if (operand instanceof Operand.OfPeriod of) {
      throw new IllegalArgumentException(of.text() + " was given no value");
    }
    return operand.text();
  }

  private static String joined(
      List<Condition> conditions, String word, String none, Function<Condition, String> leaf) {
    return conditions.isEmpty()
        ? none
        : conditions.stream()
            .map(each -> condition(each, leaf))
            .collect(Collectors.joining(")" + word + "(", "(", ")"));
  }
}
