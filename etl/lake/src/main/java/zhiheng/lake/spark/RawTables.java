package zhiheng.lake.spark;

import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.ColumnType;
import zhiheng.templates.dataset.Dataset;

/** The columns of the tables that views read; given and never guessed from the data. */
final class RawTables {
  /** Six decimals and twelve digits before them: what a definition's {@code decimal} means. */
  static final DataType DECIMAL = DataTypes.createDecimalType(18, 6);

  private static final StructType FIGURES =
      StructType.fromDDL(
          "unit string, period string, last_day date, part string, form string, row_key string,"
              + " column_key string, amount decimal(18, 6), text string, sheet string, cell string,"
              + " file string, receipt string");

  private static final Map<String, StructType> DEFINED =
      Map.of(
          "working_days",
          StructType.fromDDL("day date, number bigint"),
          "units",
          StructType.fromDDL(
              "unit string, level string, province string, valid_from date, valid_to date"),
          "form_items",
          StructType.fromDDL(
              "form string, former string, item string, valid_from date, valid_to date"),
          "review_sheet",
          StructType.fromDDL(
              "defect string, standard string, points decimal(18, 6), is_veto boolean,"
                  + " valid_from date, valid_to date"),
          "review_grades",
          StructType.fromDDL(
              "grade string, points_from decimal(18, 6), valid_from date, valid_to date"),
          "milestone_reviews",
          StructType.fromDDL(
              "unit string, year bigint, plan string, milestone string, receipt string,"
                  + " verdict string"),
          "years_running",
          StructType.fromDDL("year bigint, last_day_over date"),
          "reporting_facts",
          StructType.fromDDL(
              "unit string, level string, province string, form string, period string, part string,"
                  + " expected bigint, handed_in bigint, on_time bigint, unasked bigint,"
                  + " late_days bigint, revisions bigint, checks_run bigint, checks_failed bigint,"
                  + " explained bigint, file string, receipt string, files bigint, refused bigint"),
          "published_figures",
          StructType.fromDDL(
              "series string, area string, year bigint, item string, value decimal(18, 6),"
                  + " unit_of_measure string, is_derived boolean, source string"));

  static final StructType BATCHES = StructType.fromDDL("batch string, file string, batch_no int");

  /** A table of lines is named by its dataset and this. */
  static final String LATEST = "_latest";

  private RawTables() {}

  /**
   * A table of facts; grids share {@code figures}, lists share {@code lists}, and a list with a
   * view of its own has a table of its own; all have the columns of figures.
   */
  static StructType facts(String table) {
    return DEFINED.getOrDefault(table, FIGURES);
  }

  /** The lines of a dataset as they lie in its batches. */
  static StructType lines(Dataset dataset) {
    StructType type = new StructType();
    for (Column column : dataset.written()) {
      type = type.add(column.code(), type(column.type()));
    }
    return type.add("row", DataTypes.LongType).add("batch", DataTypes.StringType);
  }

  /** The lines of a dataset of which no later batch has another line, and the file of each. */
  static StructType latest(Dataset dataset) {
    return lines(dataset).add("file", DataTypes.StringType);
  }

  static DataType type(ColumnType type) {
    return switch (type) {
      case TEXT, UNIT, CREDIT_CODE -> DataTypes.StringType;
      case DATE -> DataTypes.DateType;
      case WHOLE -> DataTypes.LongType;
      case DECIMAL -> DECIMAL;
      case FLAG -> DataTypes.BooleanType;
    };
  }
}
