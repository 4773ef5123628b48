package zhiheng.lake.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
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
  private final Set<String> ready = new HashSet<>();

  Views(SparkSession spark, Store store, Datasets datasets, String folder, Manifest manifest) {
    this.spark = spark;
    this.store = store;
    this.datasets = datasets;
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Makes a dataset's view, and the raw tables that it reads, unless they are there. */
  void need(String dataset) {
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
    if (table.equals("batches")) {
      return batches();
    }
    return table.endsWith("_lines")
        ? lines(table.substring(0, table.length() - "_lines".length()))
        : facts(table);
  }

  private Dataset<Row> facts(String table) {
    StructType type = RawTables.facts(table);
    String[] paths =
        manifest.facts().stream()
            .filter(facts -> facts.table().equals(table) && facts.rows() > 0)
            .map(facts -> store.uri(folder + "/" + facts.path()))
            .toArray(String[]::new);
    return paths.length == 0
        ? spark.createDataFrame(List.of(), type)
        : spark
            .read()
            .schema(type)
            .option("header", "true")
            .option("escape", "\"")
            .option("mode", "FAILFAST")
            .csv(paths);
  }

  private Dataset<Row> lines(String dataset) {
    StructType type = RawTables.lines(datasets.find(dataset).orElseThrow());
    String[] paths =
        manifest.lines().stream()
            .filter(lines -> lines.dataset().equals(dataset))
            .map(lines -> store.uri(lines.path()))
            .toArray(String[]::new);
    return paths.length == 0
        ? spark.createDataFrame(List.of(), type)
        : spark.read().schema(type).parquet(paths);
  }

  private Dataset<Row> batches() {
    List<Row> rows = new ArrayList<>();
    for (Manifest.Lines lines : manifest.lines()) {
      rows.add(RowFactory.create(lines.id(), lines.file(), rows.size()));
    }
    return spark.createDataFrame(rows, RawTables.BATCHES);
  }
}
