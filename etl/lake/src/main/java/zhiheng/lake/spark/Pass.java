package zhiheng.lake.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import zhiheng.lake.Question;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;

/**
 * Questions about one dataset with the same groups, answered by one reading of it (those that count
 * distinct values by another).
 */
record Pass(String dataset, List<String> by, List<Question> questions) {

  /** A select that answers the questions of a pass, and what its rows say. */
  interface Select {
    String sql();

    /** Tells the figures of one row. */
    void read(Row row, Answer answer);
  }

  /** Takes the figure of a group for a question. */
  interface Answer {
    void of(Question question, List<String> group, BigDecimal figure);
  }

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
    return together.values().stream()
        .map(some -> new Pass(some.get(0).dataset(), some.get(0).by(), List.copyOf(some)))
        .toList();
  }

  /**
   * The way of asking that suits how much there is.
   *
   * @param much true if there are so many rows that compiling what is done to each of them pays
   */
  Select select(Dataset definition, boolean much) {
    return much && !isDistinct() && questions.size() <= QuestionsAsColumns.MOST
        ? new QuestionsAsColumns(this)
        : new QuestionsAsRows(this, definition);
  }

  boolean isDistinct() {
    return questions.stream().anyMatch(Pass::isDistinct);
  }

  /** Where values are to be counted once each, they are kept; others have no use for them. */
  private static boolean isDistinct(Question question) {
    return question.aggregate() instanceof Aggregate.CountDistinct;
  }

  /** The dataset, as far as any of the questions can mean its rows. */
  String table() {
    List<Condition> conditions = questions.stream().map(Question::where).toList();
    return Sql.name(dataset)
        + Relevant.to(conditions).map(demand -> "\n    where " + demand).orElse("");
  }

  /** The group that a row is about, from a column on; a missing value is the empty text. */
  List<String> group(Row row, int first) {
    List<String> group = new ArrayList<>();
    for (int column = first; column < first + by.size(); column++) {
      group.add(row.isNullAt(column) ? "" : row.getString(column));
    }
    return List.copyOf(group);
  }

  /** The columns of the group as texts. */
  List<String> groupAsText() {
    return by.stream().map(column -> "cast(" + Sql.name(column) + " as string)").toList();
  }

  /** What an aggregate gave, exactly; empty if no row had a value for it, or none was counted. */
  static Optional<BigDecimal> figure(@Nullable Object found) {
    if (found instanceof BigDecimal decimal) {
      BigDecimal plain = decimal.stripTrailingZeros();
      return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
    return Optional.ofNullable((Long) found).map(BigDecimal::valueOf);
  }
}
