package zhiheng.indicators.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cells of a file that is CSV without anything special about it: UTF-8, as many cells in
 * each row as the header has, quotation marks only around whole cells and no line feeds within.
 * What is not so is left to the reader that knows all of CSV and says what is wrong.
 */
final class PlainCsv {
  private final byte[] bytes;
  private final byte separator;
  private int[] ends = new int[1 << 16];
  private int[] starts = new int[1 << 12];
  private int[] lines = new int[1 << 12];
  private int cells;
  private int rows;

  /** The names of the columns as they are written, and the cells below. */
  record Found(List<String> columns, ByteCells cells) {}

  private PlainCsv(byte[] bytes, char separator) {
    this.bytes = bytes;
    this.separator = (byte) separator;
  }

  static Optional<Found> read(byte[] bytes, char separator) {
    return new PlainCsv(bytes, separator).find();
  }

  private Optional<Found> find() {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int at = marked ? 3 : 0;
    int columns = 0;
    for (int line = 1; at < bytes.length; line++) {
      int before = cells;
      int end = row(at);
      if (end < 0) {
        return Optional.empty();
      }
      boolean blank = cells == before + 1 && ends[before] == at;
      if (blank) {
        cells = before;
      } else {
        columns = columns == 0 ? cells : columns;
        if (cells - before != columns) {
          return Optional.empty();
        }
        add(at, line);
      }
      at = end;
    }
    return rows < 2 || !isText() ? Optional.empty() : Optional.of(found(columns));
  }

  /**
   * Finds the cells of one row; gives where the next begins, or −1 if there is something special.
   */
  private int row(int from) {
    int at = from;
    int begin = from;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b == '"') {
        at = at == begin ? afterQuotes(at + 1) : -1;
        if (at < 0) {
          return -1;
        }
      } else if (b == separator) {
        end(at);
        begin = ++at;
      } else if (b == '\n') {
        end(at);
        return at + 1;
      } else if (b == '\r') {
        end(at);
        return at + 1 < bytes.length && bytes[at + 1] == '\n' ? at + 2 : -1;
      } else if (b == 0) {
        return -1;
      } else {
        at++;
      }
    }
    end(at);
    return at;
  }

  /** Where a cell in quotation marks ends; −1 unless a separator or the end of the row follows. */
  private int afterQuotes(int from) {
    for (int at = from; at < bytes.length; at++) {
      byte b = bytes[at];
      if (b == '"' && at + 1 < bytes.length && bytes[at + 1] == '"') {
        at++;
      } else if (b == '"') {
        boolean ends =
            at + 1 == bytes.length
                || bytes[at + 1] == separator
                || bytes[at + 1] == '\n'
                || bytes[at + 1] == '\r';
        return ends ? at + 1 : -1;
      } else if (b == '\n' || b == '\r' || b == 0) {
        return -1;
      }
    }
    return -1;
  }

  private void end(int at) {
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    ends[cells++] = at;
  }

  private void add(int start, int line) {
    if (rows == starts.length) {
      starts = Arrays.copyOf(starts, 2 * rows);
      lines = Arrays.copyOf(lines, 2 * rows);
    }
    starts[rows] = start;
    lines[rows++] = line;
  }

  private boolean isText() {
    int at = 0;
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    if (at == bytes.length) {
      return true;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, bytes.length - at));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private Found found(int columns) {
    ByteCells header =
        new ByteCells(bytes, columns, new int[] {starts[0]}, ends, new int[] {lines[0]});
    List<String> names = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      names.add(header.text(0, column));
    }
    return new Found(
        names,
        new ByteCells(
            bytes,
            columns,
            Arrays.copyOfRange(starts, 1, rows),
            Arrays.copyOfRange(ends, columns, cells),
            Arrays.copyOfRange(lines, 1, rows)));
  }
}
