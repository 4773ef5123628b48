package zhiheng.indicators.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiheng.indicators.table.TableFindings.TableColumnTwice;
import zhiheng.indicators.table.TableFindings.TableEmpty;
import zhiheng.indicators.table.TableFindings.TableMalformed;
import zhiheng.indicators.table.TableFindings.TableNotText;
import zhiheng.indicators.table.TableFindings.TableRowUneven;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;

/**
 * Any CSV file by RFC 4180: the first line names the columns, blank lines are left out, cells are
 * separated by what separates the header (comma, semicolon or tab). UTF-8, or GB18030 in which
 * Chinese spreadsheets save CSV.
 */
public final class TableFile {
  private static final String SEPARATORS = ",;\t";

  private final String name;
  private final Mistakes mistakes;

  private TableFile(String name) {
    this.name = name;
    this.mistakes = new Mistakes(name);
  }

  /**
   * Reads a file whole.
   *
   * @throws NoSuchFileException if there is no such file
   * @throws InputRefused with all that is wrong with its shape
   */
  public static DataTable read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    TableFile source = new TableFile(String.valueOf(file.getFileName()));
    byte[] bytes = Files.readAllBytes(file);
    // ISO 8859-1 gives each byte its own character: enough to see which separator comes first.
    int head = Math.min(bytes.length, 1 << 16);
    char separator = separator(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    Optional<DataTable> plain =
        PlainCsv.read(bytes, separator)
            .filter(found -> Set.copyOf(found.columns()).size() == found.columns().size())
            .map(found -> new DataTable(source.name, found.columns(), found.cells()));
    return plain.isPresent() ? plain.get() : source.table(source.text(bytes));
  }

  /** Reads a text; {@code name} is how findings call it. */
  public static DataTable of(String name, String text) {
    return new TableFile(name).table(text);
  }

  private String text(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.indexOf('\0') < 0) {
          return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
      } catch (CharacterCodingException e) {
        // Not in this encoding; the next one, or none.
      }
    }
    throw new InputRefused(new TableNotText(new FilePlace(name)));
  }

  private DataTable table(String text) {
    List<String> columns = List.of();
    List<String[]> rows = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    long line = 1;
    try (CsvReader<CsvRecord> reader = rows(text)) {
      for (CsvRecord record : reader) {
        line = record.getStartingLineNumber();
        String[] cells = record.getFields().stream().map(String::strip).toArray(String[]::new);
        if (columns.isEmpty()) {
          columns = header(cells);
        } else if (cells.length != columns.size()) {
          mistakes.add(
              new TableRowUneven(new RowPlace(name, line, ""), cells.length, columns.size()));
        } else {
          rows.add(cells);
          lines.add(line);
        }
      }
    } catch (CsvParseException e) {
      mistakes.add(
          new TableMalformed(new RowPlace(name, line, ""), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (mistakes.isEmpty() && rows.isEmpty()) {
      mistakes.add(new TableEmpty(new FilePlace(name)));
    }
    mistakes.refuse();
    return new DataTable(
        name, columns, new TextCells(rows, lines.stream().mapToLong(Long::longValue).toArray()));
  }

  private static CsvReader<CsvRecord> rows(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private List<String> header(String[] cells) {
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      if (!seen.add(cell)) {
        mistakes.add(new TableColumnTwice(new FilePlace(name), cell));
      }
    }
    return List.of(cells);
  }

  /** The separator that occurs first outside quotation marks in the first line. */
  private static char separator(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        return c;
      }
    }
    return ',';
  }
}
