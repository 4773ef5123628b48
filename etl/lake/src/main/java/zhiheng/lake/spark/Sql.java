package zhiheng.lake.spark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Operand;

/** Conditions and aggregates in Spark's words, written from their trees and from nothing else. */
final class Sql {
  private Sql() {}

  static String condition(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return operand(comparison.left())
          + " "
          + comparison.sign().text()
          + " "
          + operand(comparison.right());
    }
    if (condition instanceof Condition.Between between) {
      return operand(between.value())
          + " between "
          + operand(between.from())
          + " and "
          + operand(between.to());
    }
    if (condition instanceof Condition.In in) {
      return operand(in.value())
          + in.values().stream().map(Sql::operand).collect(Collectors.joining(", ", " in (", ")"));
    }
    if (condition instanceof Condition.IsNull isNull) {
      return operand(isNull.value()) + " is null";
    }
    if (condition instanceof Condition.Flagged flagged) {
      return name(flagged.column());
    }
    if (condition instanceof Condition.Not not) {
      return "not (" + condition(not.condition()) + ")";
    }
    if (condition instanceof Condition.Or or) {
      return joined(or.conditions(), " or ", "false");
    }
    return joined(((Condition.And) condition).conditions(), " and ", "true");
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

  /** The columns on which a condition depends. */
  static Stream<String> columns(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return Stream.of(comparison.left(), comparison.right()).flatMap(Sql::column);
    }
    if (condition instanceof Condition.Between between) {
      return Stream.of(between.value(), between.from(), between.to()).flatMap(Sql::column);
    }
    if (condition instanceof Condition.In in) {
      return Stream.concat(Stream.of(in.value()), in.values().stream()).flatMap(Sql::column);
    }
    if (condition instanceof Condition.IsNull isNull) {
      return column(isNull.value());
    }
    if (condition instanceof Condition.Flagged flagged) {
      return Stream.of(flagged.column());
    }
    if (condition instanceof Condition.Not not) {
      return columns(not.condition());
    }
    if (condition instanceof Condition.Or or) {
      return or.conditions().stream().flatMap(Sql::columns);
    }
    return ((Condition.And) condition).conditions().stream().flatMap(Sql::columns);
  }

  private static Stream<String> column(Operand operand) {
    return operand instanceof Operand.Cell cell ? Stream.of(cell.column()) : Stream.empty();
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

  private static String joined(List<Condition> conditions, String word, String none) {
    return conditions.isEmpty()
        ? none
        : conditions.stream()
            .map(Sql::condition)
            .collect(Collectors.joining(")" + word + "(", "(", ")"));
  }
}
