package zhiheng.lake.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import zhiheng.templates.dataset.AllowedValue;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.ColumnType;
import zhiheng.templates.dataset.Dataset;

/**
 * Text becomes values: each column of a dataset beside what was written for it ({@code raw_…}).
 * What cannot be read stays missing here and is found by {@link LineProblems}.
 */
final class TypedLines {
  private TypedLines() {}

  static String raw(String column) {
    return "raw_" + column;
  }

  /** The columns of a dataset by type, what was written for them, and the number of the row. */
  static org.apache.spark.sql.Dataset<Row> of(
      org.apache.spark.sql.Dataset<Row> written, Dataset dataset) {
    List<org.apache.spark.sql.Column> texts = new ArrayList<>();
    texts.add(col("row").cast("bigint").as("row"));
    List<String> given = List.of(written.columns());
    for (Column column : dataset.written()) {
      org.apache.spark.sql.Column text =
          given.contains(column.code())
              ? nullif(trim(col(column.code())), lit(""))
              : lit(null).cast("string");
      texts.add(text.as(raw(column.code())));
    }
    List<org.apache.spark.sql.Column> values = new ArrayList<>();
    values.add(col("row"));
    for (Column column : dataset.written()) {
      org.apache.spark.sql.Column text = col(raw(column.code()));
      values.add(text);
      values.add(value(text, column).as(column.code()));
    }
    return written
        .select(texts.toArray(new org.apache.spark.sql.Column[0]))
        .select(values.toArray(new org.apache.spark.sql.Column[0]));
  }

  private static org.apache.spark.sql.Column value(
      org.apache.spark.sql.Column text, Column column) {
    return switch (column.type()) {
      case TEXT -> column.values().isEmpty() ? text : allowed(text, column);
      case UNIT -> text;
      case CREDIT_CODE -> Written.CREDIT_CODE.apply(text);
      case DATE -> Written.DAY.apply(text);
      case WHOLE -> number(text, "-?\\d{1,15}", column.type());
      case DECIMAL -> number(text, "-?\\d{1,12}(\\.\\d{1,6})?", column.type());
      case FLAG ->
          when(lower(text).isin("true", "是", "1", "yes", "y"), lit(true))
              .when(lower(text).isin("false", "否", "0", "no", "n"), lit(false));
    };
  }

  /** A value may be written by its code or by its words in either language. */
  private static org.apache.spark.sql.Column allowed(
      org.apache.spark.sql.Column text, Column column) {
    org.apache.spark.sql.Column value = lit(null).cast("string");
    for (AllowedValue each : column.values()) {
      value =
          when(text.isin(each.code(), each.name().zh(), each.name().en()), lit(each.code()))
              .otherwise(value);
    }
    return value;
  }

  private static org.apache.spark.sql.Column number(
      org.apache.spark.sql.Column text, String form, ColumnType type) {
    return when(text.rlike("^" + form + "$"), text.cast(RawTables.type(type)));
  }
}
