package zhiheng.lake.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.ColumnType;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.RowCheck;

/**
 * What is wrong with typed lines, as rows: {@code row}, {@code column} (its number), {@code kind},
 * {@code found}, {@code more}, and in {@code total} how often that kind stands in that column.
 */
final class LineProblems {
  static final String MISSING = "missing";
  static final String UNREADABLE = "unreadable";
  static final String NO_SUCH_UNIT = "no-such-unit";
  static final String TWICE = "twice";

  /** A broken check's kind begins so, and its code follows. */
  static final String CHECK = "check:";

  private final Dataset dataset;
  private final UnitSpans units;
  private final List<org.apache.spark.sql.Column> problems = new ArrayList<>();
  private final List<org.apache.spark.sql.Column> wrongs = new ArrayList<>();

  private LineProblems(Dataset dataset, UnitSpans units) {
    this.dataset = dataset;
    this.units = units;
  }

  /**
   * The first problems of each kind in each column, in the order of rows and columns.
   *
   * @param mayKeysStandTwice false if it is known that no key does
   */
  static org.apache.spark.sql.Dataset<Row> of(
      org.apache.spark.sql.Dataset<Row> typed,
      Dataset dataset,
      UnitSpans units,
      boolean mayKeysStandTwice,
      int most) {
    LineProblems problems = new LineProblems(dataset, units);
    problems.find();
    org.apache.spark.sql.Dataset<Row> lines = typed;
    if (mayKeysStandTwice) {
      lines = typed.withColumn("same_key", count(lit(1)).over(Window.partitionBy(problems.key())));
      problems.keys();
    }
    return problems.ranked(lines, most);
  }

  /** True of a line with which something is wrong, if its key is left aside. */
  static org.apache.spark.sql.Column wrong(Dataset dataset, UnitSpans units) {
    LineProblems problems = new LineProblems(dataset, units);
    problems.find();
    return problems.wrongs.stream()
        .map(each -> coalesce(each, lit(false)))
        .reduce(lit(false), org.apache.spark.sql.Column::or);
  }

  private void find() {
    for (int i = 0; i < dataset.written().size(); i++) {
      Column column = dataset.written().get(i);
      values(i, column);
      if (column.type() == ColumnType.UNIT) {
        units(i, column);
      }
    }
    dataset.checks().forEach(this::check);
  }

  private org.apache.spark.sql.Dataset<Row> ranked(
      org.apache.spark.sql.Dataset<Row> lines, int most) {
    WindowSpec kind = Window.partitionBy("kind", "column");
    return lines
        .select(
            col("row"),
            explode(array_compact(array(problems.toArray(new org.apache.spark.sql.Column[0]))))
                .as("problem"))
        .select("row", "problem.*")
        .withColumn("nth", row_number().over(kind.orderBy("row")))
        .withColumn("total", count(lit(1)).over(kind))
        .where(col("nth").leq(most))
        .orderBy("row", "column", "kind");
  }

  private void values(int at, Column column) {
    org.apache.spark.sql.Column written = col(TypedLines.raw(column.code()));
    if (column.required()) {
      add(at, MISSING, written.isNull(), lit(""), lit(0L));
    }
    add(at, UNREADABLE, written.isNotNull().and(value(column).isNull()), written, lit(0L));
  }

  private void units(int at, Column column) {
    org.apache.spark.sql.Column day =
        dataset.dated().map(LineProblems::named).orElse(lit(null).cast("date"));
    org.apache.spark.sql.Column stood = units.function().apply(value(column), unix_date(day));
    org.apache.spark.sql.Column found =
        concat_ws("\t", value(column), coalesce(day.cast("string"), lit("")));
    add(at, NO_SUCH_UNIT, value(column).isNotNull().and(not(stood)), found, lit(0L));
  }

  private void check(RowCheck check) {
    int at = dataset.written().stream().map(Column::code).toList().indexOf(check.column());
    org.apache.spark.sql.Column holds = expr(Sql.condition(check.holds()));
    add(at, CHECK + check.code(), holds.equalTo(lit(false)), lit(""), lit(0L));
  }

  private void keys() {
    int at = dataset.written().stream().map(Column::code).toList().indexOf(lastOf(dataset.key()));
    org.apache.spark.sql.Column complete = lit(true);
    for (org.apache.spark.sql.Column part : key()) {
      complete = complete.and(part.isNotNull());
    }
    add(at, TWICE, complete.and(col("same_key").gt(1)), concat_ws(" / ", key()), col("same_key"));
  }

  private void add(
      int column,
      String kind,
      org.apache.spark.sql.Column wrong,
      org.apache.spark.sql.Column found,
      org.apache.spark.sql.Column more) {
    wrongs.add(wrong);
    problems.add(
        when(
            wrong,
            struct(
                lit(column).as("column"),
                lit(kind).as("kind"),
                found.as("found"),
                more.as("more"))));
  }

  private org.apache.spark.sql.Column[] key() {
    return dataset.key().stream()
        .map(LineProblems::named)
        .toArray(org.apache.spark.sql.Column[]::new);
  }

  private static String lastOf(List<String> key) {
    return key.get(key.size() - 1);
  }

  private static org.apache.spark.sql.Column value(Column column) {
    return named(column.code());
  }

  private static org.apache.spark.sql.Column named(String column) {
    return col(Sql.name(column));
  }
}
