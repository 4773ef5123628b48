package zhiheng.lake.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.unit.Unit;

/** One file of lines on its way from text to a folder of Parquet. */
final class BatchLoad {
  private static final StructType UNITS =
      StructType.fromDDL("code string, spans array<struct<from: date, to: date>>");

  private final SparkSession spark;
  private final Dataset dataset;
  private final org.apache.spark.sql.Dataset<Row> written;

  /**
   * @param header the columns of the file as they stand in its first line
   */
  BatchLoad(SparkSession spark, Dataset dataset, String file, List<String> header) {
    this.spark = spark;
    this.dataset = dataset;
    StructType texts = new StructType();
    for (String column : header) {
      texts = texts.add(column, DataTypes.StringType);
    }
    this.written =
        spark
            .read()
            .schema(texts)
            .option("header", "true")
            .option("escape", "\"")
            .option("multiLine", "true")
            .csv(file);
  }

  long rows() {
    return written.count();
  }

  /** The first problems of each kind in each column. */
  List<Row> problems(List<Unit> register, int most) {
    return LineProblems.of(TypedLines.of(written, dataset), dataset, units(register), most)
        .collectAsList();
  }

  /** Writes the lines in the order of their keys, as one file whose bytes only they decide. */
  void write(String batch, Store store, String folder) {
    List<org.apache.spark.sql.Column> columns = new ArrayList<>();
    for (Column column : dataset.columns()) {
      columns.add(functions.col(Sql.name(column.code())));
    }
    columns.add(functions.col("row"));
    columns.add(functions.lit(batch).as("batch"));
    List<org.apache.spark.sql.Column> order = new ArrayList<>();
    dataset.key().forEach(key -> order.add(functions.col(Sql.name(key))));
    order.add(functions.col("row"));
    TypedLines.of(written, dataset)
        .select(columns.toArray(new org.apache.spark.sql.Column[0]))
        .repartition(1)
        .sortWithinPartitions(order.toArray(new org.apache.spark.sql.Column[0]))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(store.uri(folder));
    store.nameParts(folder);
  }

  private org.apache.spark.sql.Dataset<Row> units(List<Unit> register) {
    Map<String, List<Row>> spans = new LinkedHashMap<>();
    for (Unit unit : register) {
      @Nullable LocalDate to = unit.validTo().orElse(null);
      spans
          .computeIfAbsent(unit.code().code(), none -> new ArrayList<>())
          .add(RowFactory.create(unit.validFrom(), to));
    }
    List<Row> rows = new ArrayList<>();
    spans.forEach((code, some) -> rows.add(RowFactory.create(code, some)));
    return spark.createDataFrame(rows, UNITS);
  }
}
