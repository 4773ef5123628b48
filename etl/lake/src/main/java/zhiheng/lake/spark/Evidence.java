package zhiheng.lake.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;

/** The rows behind a figure: the same condition, asked for its rows. */
final class Evidence {
  private static final List<String> ORIGIN =
      List.of("origin_file", "origin_place", "origin_receipt");

  private final Datasets datasets;
  private final Views views;

  Evidence(Datasets datasets, Views views) {
    this.datasets = datasets;
    this.views = views;
  }

  Rows rows(Question question, Map<String, String> group, int most) {
    Asking.refusePersonal(question, datasets);
    Dataset dataset = datasets.find(question.dataset()).orElseThrow();
    views.need(dataset.code());
    List<String> columns =
        dataset.columns().stream().filter(c -> !c.personal()).map(Column::code).toList();
    List<String> personal =
        dataset.columns().stream().filter(Column::personal).map(Column::code).toList();
    String from = "\nfrom " + Sql.name(dataset.code()) + "\nwhere " + meant(question, group);
    long total = views.sql("select count(*)" + from).first().getLong(0);
    String select =
        Stream.of(columns, ORIGIN, personal)
            .flatMap(List::stream)
            .map(column -> "cast(" + Sql.name(column) + " as string)")
            .collect(Collectors.joining(", ", "select ", ""));
    List<String> order = new ArrayList<>(dataset.key());
    order.addAll(ORIGIN);
    List<Row> found =
        views
            .sql(select + from + "\norder by " + Sql.names(order) + "\nlimit " + most)
            .collectAsList();
    return new Rows(columns, found.stream().map(row -> row(row, columns.size())).toList(), total);
  }

  private static String meant(Question question, Map<String, String> group) {
    if (!question.by().containsAll(group.keySet())) {
      throw new IllegalArgumentException(
          "question " + question.code() + " has no groups by " + group.keySet());
    }
    // A bracket right after "where" would be read as the column names of a table called "where".
    StringBuilder meant = new StringBuilder("true and (" + Sql.condition(question.where()) + ")");
    new TreeMap<>(group)
        .forEach(
            (column, value) ->
                meant
                    .append(" and coalesce(cast(")
                    .append(Sql.name(column))
                    .append(" as string), '') = ")
                    .append(Sql.text(value)));
    return meant.toString();
  }

  /**
   * Reviewers and others name their files after themselves; what is left out of a row is no less
   * so.
   */
  static String unnamed(String file, List<String> personal) {
    String unnamed = file;
    for (String value : personal) {
      // A number alone names nobody, and may be a year.
      if (value.length() > 1 && value.chars().anyMatch(Character::isLetter)) {
        unnamed = unnamed.replace(value, "＊");
      }
    }
    return unnamed;
  }

  private static Rows.Row row(Row row, int columns) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      values.add(Objects.requireNonNullElse(row.getString(i), ""));
    }
    return new Rows.Row(
        values.subList(0, columns),
        unnamed(values.get(columns), values.subList(columns + ORIGIN.size(), values.size())),
        values.get(columns + 1),
        values.get(columns + 2));
  }
}
