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

/**
 * Questions about one dataset with the same groups, answered by one reading of it: each becomes one
 * filtered aggregate of one select.
 */
record Pass(String dataset, List<String> by, List<Question> questions) {

  /** The fewest passes that answer all questions, in the order in which they come up. */
  static List<Pass> of(List<Question> questions) {
    Map<List<Object>, List<Question>> together = new LinkedHashMap<>();
    for (Question question : questions) {
      together
          .computeIfAbsent(List.of(question.dataset(), question.by()), none -> new ArrayList<>())
          .add(question);
    }
    return together.values().stream()
        .map(some -> new Pass(some.get(0).dataset(), some.get(0).by(), List.copyOf(some)))
        .toList();
  }

  String sql() {
    List<String> wanted = new ArrayList<>();
    by.forEach(column -> wanted.add("cast(" + Sql.name(column) + " as string)"));
    for (Question question : questions) {
      wanted.add(Sql.aggregate(question.aggregate(), question.where()));
    }
    String select = "select " + String.join(",\n       ", wanted) + "\nfrom " + Sql.name(dataset);
    return by.isEmpty() ? select : select + "\ngroup by " + Sql.names(by);
  }

  /** The group that a row of the answer is about; a missing value is the empty text. */
  List<String> group(Row row) {
    List<String> group = new ArrayList<>();
    for (int column = 0; column < by.size(); column++) {
      group.add(row.isNullAt(column) ? "" : row.getString(column));
    }
    return List.copyOf(group);
  }

  /** A figure of a row of the answer; empty if no row of the dataset was meant. */
  Optional<BigDecimal> figure(Row row, int question) {
    @Nullable Object figure = row.get(by.size() + question);
    if (figure == null || figure.equals(0L) && isCount(question)) {
      return Optional.empty();
    }
    return Optional.of(exact(figure));
  }

  private boolean isCount(int question) {
    return !(questions.get(question).aggregate() instanceof Aggregate.Sum);
  }

  private static BigDecimal exact(Object figure) {
    if (figure instanceof BigDecimal decimal) {
      BigDecimal plain = decimal.stripTrailingZeros();
      return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
    return BigDecimal.valueOf((Long) figure);
  }
}
