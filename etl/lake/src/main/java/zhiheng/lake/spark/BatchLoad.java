package zhiheng.lake.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final org.apache.spark.sql.Column[] NO_COLUMNS = {};

  /** A larger file, in bytes, is one of many rows. */
  private static final long LARGE = 64L << 20;

  /** So many rows of a batch share a file, so that several can be written and read at a time. */
  private static final long ROWS_OF_A_FILE = 1_000_000;

  private final SparkSession spark;
  private final Dataset dataset;
  private final boolean large;
  private final org.apache.spark.sql.Dataset<Row> written;

  private BatchLoad(
      SparkSession spark,
      Dataset dataset,
      boolean large,
      org.apache.spark.sql.Dataset<Row> written) {
    this.spark = spark;
    this.large = large;
    this.dataset = dataset;
    this.written = written;
  }

  /**
   * @param header the columns of the file as they stand in its first line
   */
  static BatchLoad of(SparkSession spark, Dataset dataset, Path file, List<String> header) {
    boolean large = file.toFile().length() > LARGE;
    SparkSession session = large ? Session.forMuch(spark) : spark;
    StructType texts = new StructType();
    for (String column : header) {
      texts = texts.add(column, DataTypes.StringType);
    }
    return new BatchLoad(
        session,
        dataset,
        large,
        session
            .read()
            .schema(texts)
            .option("header", "true")
            .option("escape", "\"")
            .option("multiLine", !large || hasBreaksInCells(file))
            .csv(file.toUri().toString()));
  }

  /** A file in which a line is a row can be read by several at a time. */
  private static boolean hasBreaksInCells(Path file) {
    boolean quoted = false;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '"') {
            quoted = !quoted;
          } else if (quoted && (buffer[i] == '\n' || buffer[i] == '\r')) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long rows() {
    return written.count();
  }

  /** The first problems of each kind in each column. */
  List<Row> problems(List<Unit> register, int most) {
    org.apache.spark.sql.Dataset<Row> typed = TypedLines.of(written, dataset);
    return LineProblems.of(typed, dataset, units(register), mayKeysStandTwice(typed), most)
        .collectAsList();
  }

  /** Of many lines the keys alone are looked at first: to sort whole lines by them costs more. */
  private boolean mayKeysStandTwice(org.apache.spark.sql.Dataset<Row> typed) {
    if (!large || dataset.key().isEmpty()) {
      return !dataset.key().isEmpty();
    }
    org.apache.spark.sql.Column[] key =
        dataset.key().stream()
            .map(Sql::name)
            .map(functions::col)
            .toArray(org.apache.spark.sql.Column[]::new);
    return !typed.groupBy(key).count().where("count > 1").isEmpty();
  }

  /**
   * Writes the lines in the order of their keys, each key in a file that it decides itself: only
   * the lines decide the bytes.
   */
  void write(String batch, long rows, Store store, String folder) {
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
        .select(columns.toArray(NO_COLUMNS))
        .repartition(
            Math.toIntExact(1 + rows / ROWS_OF_A_FILE),
            order.subList(0, Math.max(1, dataset.key().size())).toArray(NO_COLUMNS))
        .sortWithinPartitions(order.toArray(NO_COLUMNS))
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
