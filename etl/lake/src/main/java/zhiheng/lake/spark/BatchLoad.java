package zhiheng.lake.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.unit.Unit;

/** One file of lines on its way from text to a folder of Parquet. */
final class BatchLoad {
  private static final org.apache.spark.sql.Column[] NO_COLUMNS = {};

  /** A larger file, in bytes, is one of many rows. */
  private static final long LARGE = 64L << 20;

  /** So many bytes of a large file are one task, and its rows one file of the batch. */
  private static final long SHARE = 64L << 20;

  private final SparkSession spark;
  private final Dataset dataset;
  private final UnitSpans units;
  private final org.apache.spark.sql.Dataset<Row> typed;

  private BatchLoad(
      SparkSession spark,
      Dataset dataset,
      UnitSpans units,
      org.apache.spark.sql.Dataset<Row> typed) {
    this.spark = spark;
    this.dataset = dataset;
    this.units = units;
    this.typed = typed;
  }

  /**
   * What was written.
   *
   * @param rows how many lines
   * @param wrong how many of them with something wrong, their keys left aside
   */
  record Count(long rows, long wrong) {}

  /**
   * @param header the columns of the file as they stand in its first line
   */
  static BatchLoad of(
      SparkSession spark, Dataset dataset, List<Unit> register, Path file, List<String> header) {
    boolean large = file.toFile().length() > LARGE;
    SparkSession session = large ? Session.forMuch(spark) : spark;
    if (large) {
      // Shares that only the file decides, not the number of processors: so are the batch's files.
      session.conf().set("spark.sql.files.maxPartitionBytes", Long.toString(SHARE));
      session.conf().set("spark.sql.files.minPartitionNum", "1");
    }
    StructType texts = new StructType();
    for (String column : header) {
      texts = texts.add(column, DataTypes.StringType);
    }
    org.apache.spark.sql.Dataset<Row> written =
        session
            .read()
            .schema(texts)
            .option("header", "true")
            .option("escape", "\"")
            .option("multiLine", !large || hasBreaksInCells(file))
            .csv(file.toUri().toString());
    return new BatchLoad(session, dataset, UnitSpans.of(register), TypedLines.of(written, dataset));
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

  /**
   * Reads the file once: types its lines, counts those that are wrong, and writes all of them, in
   * the order in which they stand.
   */
  Count write(String batch, Store store, String folder) {
    List<org.apache.spark.sql.Column> columns = new ArrayList<>();
    for (Column column : dataset.written()) {
      columns.add(functions.col(Sql.name(column.code())));
    }
    columns.add(functions.col("row"));
    columns.add(functions.lit(batch).as("batch"));
    List<org.apache.spark.sql.Column> judged = new ArrayList<>(columns);
    judged.add(LineProblems.wrong(dataset, units).as("is_wrong"));
    Observation counted = new Observation();
    typed
        .select(judged.toArray(NO_COLUMNS))
        .observe(
            counted,
            functions.count(functions.lit(1)).as("rows"),
            functions.count_if(functions.col("is_wrong")).as("wrong"))
        .drop("is_wrong")
        .write()
        .mode(SaveMode.Overwrite)
        // Of a log few columns are ever read again; to press them harder is not worth the time.
        .option("zlib.compress.level", "BEST_SPEED")
        .parquet(store.uri(folder));
    store.nameParts(folder);
    return count(counted);
  }

  private static Count count(Observation counted) {
    try {
      Map<String, Object> counts = counted.getAsJava();
      return new Count(number(counts, "rows"), number(counts, "wrong"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a batch was written", e);
    }
  }

  private static long number(Map<String, Object> counts, String name) {
    return Objects.requireNonNull((Long) counts.get(name), name);
  }

  /**
   * True if keys of the lines written may stand twice: of each only a hash is compared, for most
   * files hold none twice, and whole keys and lines cost much more to bring together.
   */
  boolean mayKeysStandTwice(Store store, String folder) {
    if (dataset.key().isEmpty()) {
      return false;
    }
    org.apache.spark.sql.Column[] key =
        dataset.key().stream()
            .map(Sql::name)
            .map(functions::col)
            .toArray(org.apache.spark.sql.Column[]::new);
    return !spark
        .read()
        .schema(RawTables.lines(dataset))
        .parquet(store.uri(folder))
        .select(functions.xxhash64(key).as("hash"))
        .groupBy("hash")
        .count()
        .where("count > 1")
        .isEmpty();
  }

  /** The first problems of each kind in each column; this reads the file again. */
  List<Row> problems(boolean mayKeysStandTwice, int most) {
    return LineProblems.of(typed, dataset, units, mayKeysStandTwice, most).collectAsList();
  }
}
