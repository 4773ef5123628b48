package zhiheng.intake.lines;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import zhiheng.intake.lines.LinesFindings.LineCellTooLong;
import zhiheng.intake.lines.LinesFindings.LineQuoteNotClosed;
import zhiheng.templates.finding.Place.RowPlace;

/**
 * CSV by RFC 4180, cell by cell: quoted cells may hold separators, doubled quotation marks and line
 * breaks. Cells are separated by what separates the header: comma, semicolon or tab.
 */
final class CsvLines {
  private static final int LONGEST_CELL = 10_000;
  private static final String SEPARATORS = ",;\t";

  private final Reader in;
  private final char[] buffer = new char[1 << 15];
  private final String file;
  private final StringBuilder cell = new StringBuilder();
  private char separator;
  private long number;
  private int next;
  private int at;
  private int end;

  private CsvLines(Reader in, String file) {
    this.in = in;
    this.file = file;
  }

  static void read(Reader in, String file, LineSink sink) throws IOException {
    new CsvLines(in, file).read(sink);
  }

  private void read(LineSink sink) throws IOException {
    next = read();
    while (next >= 0) {
      number++;
      sink.line(number, line());
    }
  }

  /** The next character; of a file of millions of lines one by one is too slow. */
  private int read() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
      if (end == 0) {
        return -1;
      }
    }
    return buffer[at++];
  }

  private List<String> line() throws IOException {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(next == '"' ? quoted() : plain());
      if (next == separator && next > 0) {
        next = read();
      } else {
        endOfLine();
        return cells;
      }
    }
  }

  private void endOfLine() throws IOException {
    if (next == '\r') {
      next = read();
    }
    if (next == '\n') {
      next = read();
    }
  }

  private String plain() throws IOException {
    cell.setLength(0);
    while (next >= 0 && next != '\n' && next != '\r' && !separates()) {
      put();
    }
    return cell.toString();
  }

  private String quoted() throws IOException {
    cell.setLength(0);
    next = read();
    while (true) {
      if (next < 0) {
        throw new LinesRefused(new LineQuoteNotClosed(new RowPlace(file, number, "")));
      }
      if (next == '"') {
        next = read();
        if (next != '"') {
          break;
        }
      }
      put();
    }
    while (next >= 0 && next != '\n' && next != '\r' && !separates()) {
      put();
    }
    return cell.toString();
  }

  /** The first separator met outside quotation marks is the separator of the file. */
  private boolean separates() {
    if (separator == 0 && SEPARATORS.indexOf(next) >= 0) {
      separator = (char) next;
    }
    return next == separator;
  }

  private void put() throws IOException {
    if (cell.length() == LONGEST_CELL) {
      throw new LinesRefused(new LineCellTooLong(new RowPlace(file, number, ""), LONGEST_CELL));
    }
    cell.append((char) next);
    next = read();
  }
}
