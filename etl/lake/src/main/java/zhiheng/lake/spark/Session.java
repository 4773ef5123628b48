package zhiheng.lake.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** The one session of a process, set up for few questions over much. */
final class Session {
  private Session() {}

  /**
   * Starts Spark, or takes the one that runs, with views of its own. Whole-stage code, adaptive
   * plans and compression between stages pay on clusters and for minutes; here a question lives for
   * a tenth of a second, so they are left out unless a master other than this machine counts.
   */
  static SparkSession start(LakeSettings settings) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("zhiheng")
            .master(settings.master())
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.catalogImplementation", "in-memory")
            .config("spark.sql.warehouse.dir", settings.scratch().resolve("warehouse").toString())
            .config("spark.local.dir", Staging.ofThisProcess(settings.scratch()).toString())
            .config("spark.log.level", "ERROR");
    exactness().forEach(builder::config);
    if (settings.master().startsWith("local")) {
      oneMachine().forEach(builder::config);
    }
    settings.more().forEach(builder::config);
    boolean runs = SparkSession.getDefaultSession().isDefined();
    SparkSession spark = builder.getOrCreate();
    return runs ? spark.newSession() : spark;
  }

  /**
   * A session of the same Spark for millions of rows: here compiling what is done to each row pays,
   * and so do more and smaller shares of the work, which need less memory at a time.
   */
  static SparkSession forMuch(SparkSession spark) {
    SparkSession own = spark.newSession();
    if (spark.sparkContext().isLocal()) {
      own.conf().set("spark.sql.codegen.wholeStage", "true");
      own.conf().set("spark.sql.codegen.factoryMode", "FALLBACK");
      own.conf().set("spark.sql.shuffle.partitions", "32");
      own.conf().set("spark.sql.adaptive.enabled", "true");
    }
    return own;
  }

  /** How Hadoop reaches the lake's files, by the same settings but without waiting for Spark. */
  static Configuration hadoop(LakeSettings settings) {
    String hadoop = "spark.hadoop.";
    Map<String, String> all = new TreeMap<>(exactness());
    all.putAll(settings.more());
    Configuration configuration = new Configuration();
    all.forEach(
        (name, value) -> {
          if (name.startsWith(hadoop)) {
            configuration.set(name.substring(hadoop.length()), value);
          }
        });
    return configuration;
  }

  /** What is true of a figure on any machine: nothing overflows or is rounded unnoticed. */
  private static Map<String, String> exactness() {
    return Map.of(
        "spark.sql.ansi.enabled", "true",
        "spark.sql.decimalOperations.allowPrecisionLoss", "false",
        "spark.sql.session.timeZone", "Asia/Shanghai",
        "spark.sql.parquet.compression.codec", "gzip",
        "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false",
        "spark.hadoop.fs.file.impl", LocalFiles.class.getName());
  }

  private static Map<String, String> oneMachine() {
    return Map.ofEntries(
        Map.entry("spark.driver.bindAddress", "127.0.0.1"),
        Map.entry("spark.driver.host", "127.0.0.1"),
        Map.entry("spark.sql.shuffle.partitions", "2"),
        Map.entry("spark.sql.adaptive.enabled", "false"),
        Map.entry("spark.sql.codegen.wholeStage", "false"),
        Map.entry("spark.sql.codegen.factoryMode", "NO_CODEGEN"),
        // Left to itself Spark takes 64 MB for each group of each task, which must first be zeroed.
        Map.entry("spark.buffer.pageSize", "2m"),
        Map.entry("spark.broadcast.compress", "false"),
        Map.entry("spark.shuffle.compress", "false"),
        Map.entry("spark.shuffle.spill.compress", "false"));
  }
}
