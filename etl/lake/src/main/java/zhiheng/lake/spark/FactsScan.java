package zhiheng.lake.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.Statistics;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.connector.read.SupportsReportStatistics;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** One reading of some files of facts: which columns of them, and who reads which part. */
final class FactsScan
    implements ScanBuilder, SupportsPushDownRequiredColumns, SupportsReportStatistics, Batch {
  /** A smaller part of a file, in bytes, is not worth a reader of its own. */
  private static final long LEAST = 1 << 20;

  private final StructType written;
  private final int readers;
  private final List<FactsPart> files = new ArrayList<>();
  private StructType wanted;

  FactsScan(StructType written, CaseInsensitiveStringMap options) {
    this.written = written;
    this.wanted = written;
    this.readers = options.getInt(FactsSource.READERS, 1);
    try {
      for (String path : Objects.requireNonNull(options.get(FactsSource.PATHS)).split("\n", -1)) {
        Path file = new Path(path);
        long length = file.getFileSystem(hadoop()).getFileStatus(file).getLen();
        files.add(new FactsPart(path, 0, length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How Hadoop reaches the lake's files, where Spark's own reading of files would know it. */
  static Configuration hadoop() {
    Configuration hadoop = new Configuration(SparkHadoopUtil.get().conf());
    @Nullable SparkEnv running = SparkEnv.get();
    if (running != null) {
      for (Tuple2<String, String> setting : running.conf().getAllWithPrefix("spark.hadoop.")) {
        hadoop.set(setting._1(), setting._2());
      }
    }
    return hadoop;
  }

  @Override
  public void pruneColumns(StructType some) {
    wanted = some;
  }

  @Override
  public Scan build() {
    return this;
  }

  @Override
  public StructType readSchema() {
    return wanted;
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  /** So that Spark sends a small table to the large one and not the other way. */
  @Override
  public Statistics estimateStatistics() {
    long bytes = files.stream().mapToLong(FactsPart::to).sum();
    return new Statistics() {
      @Override
      public OptionalLong sizeInBytes() {
        return OptionalLong.of(bytes);
      }

      @Override
      public OptionalLong numRows() {
        return OptionalLong.empty();
      }
    };
  }

  @Override
  public InputPartition[] planInputPartitions() {
    List<FactsPart> parts = new ArrayList<>();
    for (FactsPart file : files) {
      long step = Math.max(LEAST, file.to() / readers + 1);
      for (long from = 0; from == 0 || from < file.to(); from += step) {
        parts.add(new FactsPart(file.path(), from, Math.min(file.to(), from + step)));
      }
    }
    return parts.toArray(InputPartition[]::new);
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    return new Readers(written, wanted);
  }

  /** The lines of a file that begin at or after a byte and before another. */
  record FactsPart(String path, long from, long to) implements InputPartition {}

  /** Makes readers where the reading is done. */
  private record Readers(StructType written, StructType wanted) implements PartitionReaderFactory {
    @Override
    public PartitionReader<InternalRow> createReader(InputPartition part) {
      return new FactsReader((FactsPart) part, written, wanted);
    }
  }
}
