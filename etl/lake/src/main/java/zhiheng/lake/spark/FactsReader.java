package zhiheng.lake.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import zhiheng.lake.spark.FactsScan.FactsPart;

/**
 * Reads lines of facts, each of which is one row; refuses a line that {@link FactsFile} never
 * wrote.
 */
final class FactsReader implements PartitionReader<InternalRow> {
  private final String path;
  private final InputStream in;
  private final long end;
  private final int[] place;
  private final DataType[] types;
  private long at;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private byte[] line = new byte[512];
  private int length;
  private @Nullable Object[] values = {};

  FactsReader(FactsPart part, StructType written, StructType wanted) {
    path = part.path();
    end = part.to();
    types = Arrays.stream(wanted.fields()).map(field -> field.dataType()).toArray(DataType[]::new);
    List<String> names = List.of(wanted.fieldNames());
    place = Arrays.stream(written.fieldNames()).mapToInt(names::indexOf).toArray();
    try {
      Path file = new Path(path);
      FSDataInputStream stream = file.getFileSystem(FactsScan.hadoop()).open(file);
      // The line at whose middle we may come in is read by the one before us; so is the header.
      at = Math.max(0, part.from() - 1);
      stream.seek(at);
      in = stream;
      readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean next() throws IOException {
    if (at >= end || !readLine()) {
      return false;
    }
    values = new @Nullable Object[types.length];
    int from = 0;
    for (int column = 0; column < place.length; column++) {
      int to = endOfField(from);
      if (to > length || to == length != (column == place.length - 1)) {
        throw new IOException(path + ": not a line of facts before byte " + at);
      }
      if (place[column] >= 0 && to > from) {
        values[place[column]] = value(from, to, types[place[column]]);
      }
      from = to + 1;
    }
    return true;
  }

  @Override
  public InternalRow get() {
    return new GenericInternalRow(values);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean readLine() throws IOException {
    length = 0;
    while (next < filled || fill()) {
      int from = next;
      while (next < filled && buffer[next] != '\n') {
        next++;
      }
      append(from, next);
      if (next < filled) {
        next++;
        at += next - from;
        return true;
      }
      at += next - from;
    }
    return length > 0;
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private void append(int from, int to) {
    if (length + to - from > line.length) {
      line = Arrays.copyOf(line, 2 * (length + to - from));
    }
    System.arraycopy(buffer, from, line, length, to - from);
    length += to - from;
  }

  /** Where the comma after a field stands, or the line ends. */
  private int endOfField(int from) {
    boolean quoted = false;
    for (int i = from; i < length; i++) {
      if (line[i] == '"') {
        quoted = !quoted;
      } else if (line[i] == ',' && !quoted) {
        return i;
      }
    }
    return quoted ? length + 1 : length;
  }

  private Object value(int from, int to, DataType type) {
    UTF8String text = line[from] == '"' ? unquoted(from + 1, to - 1) : bytes(from, to);
    if (type.equals(DataTypes.StringType)) {
      return text;
    }
    if (type.equals(DataTypes.DateType)) {
      return day(text.getBytes());
    }
    if (type instanceof DecimalType decimal) {
      return Decimal.apply(new BigDecimal(text.toString()), decimal.precision(), decimal.scale());
    }
    return type.equals(DataTypes.BooleanType)
        ? (Object) Boolean.valueOf(text.toString())
        : Long.valueOf(text.toString());
  }

  private UTF8String bytes(int from, int to) {
    return UTF8String.fromBytes(Arrays.copyOfRange(line, from, to));
  }

  /** A day as 2017-05-31, in days since 1970. */
  private static int day(byte[] text) {
    int[] parts = {0, 0, 0};
    int part = 0;
    for (byte digit : text) {
      if (digit == '-') {
        part++;
      } else {
        parts[part] = 10 * parts[part] + digit - '0';
      }
    }
    return Math.toIntExact(LocalDate.of(parts[0], parts[1], parts[2]).toEpochDay());
  }

  /** Between its quotation marks every quotation mark stands twice. */
  private UTF8String unquoted(int from, int to) {
    byte[] text = new byte[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      text[size++] = line[i];
      if (line[i] == '"') {
        i++;
      }
    }
    return UTF8String.fromBytes(Arrays.copyOf(text, size));
  }
}
