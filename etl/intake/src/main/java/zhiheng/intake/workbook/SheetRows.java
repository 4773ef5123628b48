package zhiheng.intake.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.workbook.Cell.Kind;
import zhiheng.intake.workbook.SheetStream.Row;
import zhiheng.intake.workbook.WorkbookFindings.DamagedWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.HasDoctype;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/** The rows of one sheet's XML, each as soon as it has been read. */
final class SheetRows {
  /** The last column of a workbook is XFD. */
  private static final int MOST_COLUMNS = 16_384;

  private final XMLStreamReader xml;
  private final String part;
  private final List<String> shared;
  private final FilePlace place;
  private Findings findings = Findings.none();
  private long number;
  private boolean over;

  SheetRows(InputStream in, String part, List<String> shared, FilePlace place) throws Refused {
    this.part = part;
    this.shared = shared;
    this.place = place;
    try {
      this.xml = Xml.open(in);
    } catch (XMLStreamException e) {
      throw refused(e, place);
    }
  }

  Findings findings() {
    return findings;
  }

  Optional<Row> next() {
    try {
      while (!over && xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Refused(new HasDoctype(place, part));
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          List<Cell> cells = row();
          if (!cells.isEmpty()) {
            return Optional.of(new Row(number, cells));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && xml.getLocalName().equals("sheetData")) {
          over = true;
        }
      }
    } catch (Refused e) {
      findings = Findings.of(e.finding());
    } catch (XMLStreamException | RuntimeException e) {
      findings = Findings.of(refused(e, place).finding());
    }
    over = true;
    return Optional.empty();
  }

  /** What stopped the reading of XML: a limit that was passed underneath, or damage. */
  static Refused refused(Exception e, FilePlace place) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
      if (cause instanceof XMLStreamException broken
          && broken.getNestedException() instanceof Refused refused) {
        return refused;
      }
    }
    return new Refused(new DamagedWorkbook(place));
  }

  /** Rows and cells may leave out where they are: then they follow the one before. */
  private List<Cell> row() throws XMLStreamException, Refused {
    String written = Xml.attribute(xml, "r");
    long next = written.isEmpty() ? number + 1 : Long.parseLong(written);
    if (next <= number) {
      throw new Refused(new DamagedWorkbook(place));
    }
    number = next;
    List<Cell> cells = new ArrayList<>();
    boolean any = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        any |= cell(cells);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        return any ? cells : List.of();
      }
    }
  }

  private boolean cell(List<Cell> cells) throws XMLStreamException, Refused {
    String ref = Xml.attribute(xml, "r");
    String type = Xml.attribute(xml, "t");
    int column = ref.isEmpty() ? cells.size() : column(ref);
    if (column < cells.size() || column >= MOST_COLUMNS) {
      throw new Refused(new DamagedWorkbook(place));
    }
    String value = null;
    boolean formula = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "f" -> formula = true;
          case "is" -> value = WorkbookReader.words(xml, "is");
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
    }
    Cell cell = cell(ref, type, value, formula);
    if (cell.kind() == Kind.BLANK) {
      return false;
    }
    while (cells.size() < column) {
      cells.add(Cell.blank(""));
    }
    cells.add(cell);
    return true;
  }

  private Cell cell(String ref, String type, @Nullable String value, boolean formula) {
    if (value == null || value.isEmpty()) {
      return Cell.blank(ref);
    }
    return switch (type) {
      case "s" -> text(ref, shared.get(Integer.parseInt(value.strip())), formula);
      case "inlineStr", "str", "d" -> text(ref, value, formula);
      case "b" -> new Cell(ref, Kind.TRUTH, value, formula);
      case "e" -> new Cell(ref, Kind.ERROR, value, formula);
      default -> new Cell(ref, Kind.NUMBER, value, formula);
    };
  }

  private static Cell text(String ref, String words, boolean formula) {
    String kept = words.strip();
    return new Cell(ref, kept.isEmpty() ? Kind.BLANK : Kind.TEXT, kept, formula);
  }

  /** A1 is 0, Z1 25, AA1 26. */
  private static int column(String ref) {
    int column = 0;
    for (int i = 0; i < ref.length() && column <= MOST_COLUMNS; i++) {
      char letter = ref.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
  }
}
