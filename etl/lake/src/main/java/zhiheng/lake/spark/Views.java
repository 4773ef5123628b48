package zhiheng.lake.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import zhiheng.templates.dataset.Datasets;

/**
 * The datasets of one snapshot as views: each is a select kept in {@code view/DATASET.sql} over raw
 * tables that its header names.
 */
final class Views {
  private final SparkSession spark;
  private final Store store;
  private final Datasets datasets;
  private final String folder;
  private final Manifest manifest;
  private final boolean much;
  private final Set<String> ready = new HashSet<>();

  /**
   * The views of a snapshot.
   *
   * @param much from so many rows on a snapshot is asked as one of much
   */
  Views(
      SparkSession spark,
      Store store,
      Datasets datasets,
      String folder,
      Manifest manifest,
      long much) {
    this.much = manifest.rows() >= much;
    this.spark = this.much ? Session.forMuch(spark) : spark;
    this.store = store;
    this.datasets = datasets;
    this.folder = folder;
    this.manifest = manifest;
  }

  /** True if there are so many rows that compiling what is done to each of them pays. */
  boolean much() {
    return much;
  }

  /** Makes a dataset's view, and the raw tables that it reads, unless they are there. */
  synchronized void need(String dataset) {
    if (ready.add(dataset)) {
      String select = ListView.of(datasets.find(dataset)).orElseGet(() -> select(dataset));
      for (String table : reads(select)) {
        if (ready.add(table)) {
          raw(table).createOrReplaceTempView(table);
        }
      }
      spark.sql(select).createOrReplaceTempView(dataset);
    }
  }

  /** A select over the views that were made. */
  Dataset<Row> sql(String select) {
    return spark.sql(select);
  }

  /** The text of a view. */
  static String select(String dataset) {
    String name = "/zhiheng/lake/view/" + dataset + ".sql";
    try (InputStream in = Views.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no view of " + dataset + ": " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The raw tables that a view's header says it reads. */
  static List<String> reads(String select) {
    return select
        .lines()
        .filter(line -> line.startsWith("-- Reads:"))
        .flatMap(line -> List.of(line.substring(9).strip().split(", *", -1)).stream())
        .toList();
  }

  private Dataset<Row> raw(String table) {
    return table.endsWith(RawTables.LATEST)
        ? latest(table.substring(0, table.length() - RawTables.LATEST.length()))
        : facts(table);
  }

  private Dataset<Row> facts(String table) {
    StructType type = RawTables.facts(table);
    List<String> paths =
        manifest.facts().stream()
            .filter(facts -> facts.table().equals(table) && facts.rows() > 0)
            .map(facts -> store.uri(folder + "/" + facts.path()))
            .toList();
    return paths.isEmpty()
        ? spark.createDataFrame(List.of(), type)
        : spark
            .read()
            .format(FactsSource.class.getName())
            .schema(type)
            .option(FactsSource.PATHS, String.join("\n", paths))
            .option(FactsSource.READERS, spark.sparkContext().defaultParallelism())
            .load();
  }

  /** The lines of all batches; of those with one key, the line that was loaded last. */
  private Dataset<Row> latest(String code) {
    zhiheng.templates.dataset.Dataset dataset = datasets.find(code).orElseThrow();
    List<Manifest.Lines> batches =
        manifest.lines().stream().filter(lines -> lines.dataset().equals(code)).toList();
    if (batches.isEmpty()) {
      return spark.createDataFrame(List.of(), RawTables.latest(dataset));
    }
    Dataset<Row> lines =
        spark
            .read()
            .schema(RawTables.lines(dataset))
            .parquet(batches.stream().map(b -> store.uri(b.path())).toArray(String[]::new));
    return batches.size() == 1
        ? lines.withColumn("file", functions.lit(batches.get(0).file()))
        : lastLoaded(lines, dataset.key(), batches);
  }

  private Dataset<Row> lastLoaded(
      Dataset<Row> lines, List<String> key, List<Manifest.Lines> batches) {
    List<Row> rows = new ArrayList<>();
    for (Manifest.Lines batch : batches) {
      rows.add(RowFactory.create(batch.id(), batch.file(), rows.size()));
    }
    WindowSpec sameKey =
        Window.partitionBy(key.stream().map(Sql::name).map(functions::col).toArray(Column[]::new));
    return lines
        .join(functions.broadcast(spark.createDataFrame(rows, RawTables.BATCHES)), "batch")
        .withColumn(
            "age", functions.row_number().over(sameKey.orderBy(functions.col("batch_no").desc())))
        .where("age = 1")
        .drop("age", "batch_no");
  }
}
