package zhiheng.lake.spark;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.connector.catalog.Column;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * Lets Spark read what {@link FactsFile} writes, and only the columns that are asked for. Spark's
 * own reader of CSV bears every way in which CSV is written, and compiles a class for each table.
 */
public final class FactsSource implements TableProvider {
  /** How many readers should share the work. */
  static final String READERS = "readers";

  /** Where the files lie, one a line. */
  static final String PATHS = "facts";

  @Override
  public boolean supportsExternalMetadata() {
    return true;
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    throw new UnsupportedOperationException("facts say nothing of their types");
  }

  @Override
  public Table getTable(StructType schema, Transform[] parts, Map<String, String> properties) {
    return new Facts(schema, new CaseInsensitiveStringMap(properties));
  }

  /** A table of facts. */
  private record Facts(StructType written, CaseInsensitiveStringMap options)
      implements Table, SupportsRead {
    @Override
    public String name() {
      return "facts";
    }

    @Override
    public Column[] columns() {
      return Arrays.stream(written.fields())
          .map(field -> Column.create(field.name(), field.dataType(), field.nullable()))
          .toArray(Column[]::new);
    }

    @Override
    public Set<TableCapability> capabilities() {
      return Set.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap more) {
      return new FactsScan(written, options);
    }
  }
}
