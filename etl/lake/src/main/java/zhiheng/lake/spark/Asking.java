package zhiheng.lake.spark;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import zhiheng.lake.Answers;
import zhiheng.lake.Question;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;

/** Questions become a few selects, and their rows become answers. */
final class Asking {
  private static final Comparator<List<String>> BY_GROUP =
      (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
          int order = a.get(i).compareTo(b.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(a.size(), b.size());
      };

  private final Datasets datasets;
  private final Views views;

  Asking(Datasets datasets, Views views) {
    this.datasets = datasets;
    this.views = views;
  }

  Answers ask(List<Question> questions) {
    questions.forEach(question -> refusePersonal(question, datasets));
    SortedMap<String, Map<List<String>, BigDecimal>> figures = new TreeMap<>();
    List<Pass> passes = Pass.of(questions);
    List<Pass.Select> selects =
        passes.stream().map(pass -> pass.select(definition(pass), views.much())).toList();
    // Small passes leave a core idle; which one ends first makes no difference to the answers.
    List<List<Row>> found =
        IntStream.range(0, passes.size())
            .parallel()
            .mapToObj(i -> rows(passes.get(i).dataset(), selects.get(i).sql()))
            .toList();
    for (int i = 0; i < passes.size(); i++) {
      for (Row row : found.get(i)) {
        selects
            .get(i)
            .read(
                row,
                (question, group, figure) ->
                    figures
                        .computeIfAbsent(question.code(), none -> new TreeMap<>(BY_GROUP))
                        .put(group, figure));
      }
    }
    return new Answers(figures);
  }

  private Dataset definition(Pass pass) {
    return datasets.find(pass.dataset()).orElseThrow();
  }

  private List<Row> rows(String dataset, String select) {
    views.need(dataset);
    return views.sql(select).collectAsList();
  }

  /** What says something about a person makes no groups: a group of one would name him. */
  static void refusePersonal(Question question, Datasets datasets) {
    List<String> personal =
        datasets.find(question.dataset()).orElseThrow().columns().stream()
            .filter(Column::personal)
            .map(Column::code)
            .filter(question.by()::contains)
            .toList();
    if (!personal.isEmpty()) {
      throw new IllegalArgumentException(
          "question " + question.code() + " groups by personal columns: " + personal);
    }
  }
}
