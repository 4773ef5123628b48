package zhiheng.lake.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import zhiheng.lake.Question;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;

/**
 * Questions about one dataset with the same groups, answered by one reading of it (those that count
 * distinct values by another): each row says by number which questions mean it, and is counted once
 * for each of them.
 *
 * <p>One filtered aggregate for each question would say the same, but forty of them cost Spark
 * seconds of planning before it reads the first row.
 */
record Pass(String dataset, List<String> by, List<Question> questions, List<Aggregate> figures) {
  private static final String QUESTION = "question_no";

  /** So many questions pay for counting in two steps. */
  private static final int MANY = 4;

  /** The fewest passes that answer all questions, in the order in which they come up. */
  static List<Pass> of(List<Question> questions) {
    Map<List<Object>, List<Question>> together = new LinkedHashMap<>();
    for (Question question : questions) {
      together
          .computeIfAbsent(
              List.of(question.dataset(), question.by(), isDistinct(question)),
              none -> new ArrayList<>())
          .add(question);
    }
    return together.values().stream().map(Pass::together).toList();
  }

  /** Where values are to be counted once each, they are kept; others have no use for them. */
  private static boolean isDistinct(Question question) {
    return question.aggregate() instanceof Aggregate.CountDistinct;
  }

  private static Pass together(List<Question> some) {
    List<Aggregate> figures = some.stream().map(Question::aggregate).distinct().toList();
    return new Pass(some.get(0).dataset(), some.get(0).by(), List.copyOf(some), figures);
  }

  String sql(Dataset definition) {
    List<Condition> conditions = questions.stream().map(Question::where).toList();
    String table =
        Sql.name(dataset)
            + Relevant.to(conditions).map(demand -> "\n    where " + demand).orElse("");
    List<String> apart = new ArrayList<>(by);
    figures.stream()
        .filter(Aggregate.CountDistinct.class::isInstance)
        .map(figure -> ((Aggregate.CountDistinct) figure).column())
        .filter(column -> !apart.contains(column))
        .forEach(apart::add);
    boolean distinct = figures.stream().anyMatch(Aggregate.CountDistinct.class::isInstance);
    if (questions.size() < (distinct ? 2 : MANY) || !Condensed.isPossible(apart, conditions)) {
      return counted("(select * from " + table + ")", Sql::condition, Sql::aggregate);
    }
    Condensed condensed = Condensed.of(definition, apart, conditions);
    return counted(
        condensed.sql(table, distinct ? List.of() : figures),
        condensed::condition,
        figure -> distinct ? Sql.aggregate(figure) : "sum(figure_" + figures.indexOf(figure) + ")");
  }

  private String counted(
      String from, Function<Condition, String> condition, Function<Aggregate, String> figure) {
    List<String> wanted = new ArrayList<>(List.of(QUESTION));
    by.forEach(column -> wanted.add("cast(" + Sql.name(column) + " as string)"));
    figures.stream().map(figure).forEach(wanted::add);
    List<String> groups = new ArrayList<>(List.of(QUESTION));
    groups.addAll(by);
    return "select "
        + String.join(", ", wanted)
        + "\nfrom (select *, "
        + meant(condition)
        + " as "
        + QUESTION
        + "\n  from "
        + from
        + ")\ngroup by "
        + Sql.names(groups);
  }

  /** The numbers of the questions that mean a row, one row for each. */
  private String meant(Function<Condition, String> condition) {
    List<String> numbers = new ArrayList<>();
    for (Question question : questions) {
      numbers.add(
          "\n    case when "
              + condition.apply(question.where())
              + " then "
              + numbers.size()
              + " end");
    }
    return "explode(array_compact(array(" + String.join(",", numbers) + ")))";
  }

  /** The question that a row of the answer is about. */
  Question question(Row row) {
    return questions.get(row.getInt(0));
  }

  /** The group that a row of the answer is about; a missing value is the empty text. */
  List<String> group(Row row) {
    List<String> group = new ArrayList<>();
    for (int column = 1; column <= by.size(); column++) {
      group.add(row.isNullAt(column) ? "" : row.getString(column));
    }
    return List.copyOf(group);
  }

  /** The figure of a row of the answer; empty if no row of the dataset had a value for it. */
  Optional<BigDecimal> figure(Row row) {
    Aggregate wanted = question(row).aggregate();
    @Nullable Object figure = row.get(1 + by.size() + figures.indexOf(wanted));
    boolean none = figure == null || wanted instanceof Aggregate.CountDistinct && figure.equals(0L);
    return none ? Optional.empty() : Optional.of(exact(figure));
  }

  private static BigDecimal exact(Object figure) {
    if (figure instanceof BigDecimal decimal) {
      BigDecimal plain = decimal.stripTrailingZeros();
      return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
    return BigDecimal.valueOf((Long) figure);
  }
}
