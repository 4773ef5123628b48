import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.ttzero.excel.reader.ExcelReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The other readers: each takes every cell of the first sheet as text and counts what has some. */
enum Reader {
  FASTEXCEL("fastexcel-reader (Aalto)", Reader::fastexcel),
  EEC("EEC (its own parser)", Reader::eec),
  POI_EVENTS("POI's event reader (SAX)", Reader::poiEvents),
  STREAMING("excel-streaming-reader (StAX)", Reader::streaming);

  /** The non-blank cells of a workbook. */
  interface Cells {
    long in(Path file) throws IOException;
  }

  final String known;
  final Cells cells;

  Reader(String known, Cells cells) {
    this.known = known;
    this.cells = cells;
  }

  private static long fastexcel(Path file) throws IOException {
    long[] cells = {0};
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in);
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(
          row ->
              row.forEach(
                  cell -> {
                    if (cell != null && !cell.getRawValue().isEmpty()) {
                      cells[0]++;
                    }
                  }));
    }
    return cells[0];
  }

  private static long eec(Path file) throws IOException {
    long[] cells = {0};
    try (ExcelReader workbook = ExcelReader.read(file)) {
      workbook
          .sheet(0)
          .rows()
          .forEach(
              row -> {
                for (int column = row.getFirstColumnIndex();
                    column < row.getLastColumnIndex();
                    column++) {
                  String text = row.getString(column);
                  if (text != null && !text.isEmpty()) {
                    cells[0]++;
                  }
                }
              });
    }
    return cells[0];
  }

  private static long poiEvents(Path file) throws IOException {
    long[] cells = {0};
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ);
        InputStream sheet = new XSSFReader(workbook).getSheetsData().next()) {
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setNamespaceAware(true);
      XMLReader parser = parsers.newSAXParser().getXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              null,
              new ReadOnlySharedStringsTable(workbook),
              new XSSFSheetXMLHandler.SheetContentsHandler() {
                @Override
                public void startRow(int row) {}

                @Override
                public void endRow(int row) {}

                @Override
                public void cell(String place, String text, XSSFComment comment) {
                  if (text != null && !text.isEmpty()) {
                    cells[0]++;
                  }
                }
              },
              new DataFormatter(),
              false));
      parser.parse(new InputSource(sheet));
    } catch (OpenXML4JException
        | SAXException
        | javax.xml.parsers.ParserConfigurationException e) {
      throw new IOException(e);
    }
    return cells[0];
  }

  private static long streaming(Path file) throws IOException {
    long cells = 0;
    try (Workbook workbook =
        StreamingReader.builder().rowCacheSize(100).bufferSize(1 << 16).open(file.toFile())) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          if (!cell.getStringCellValue().isEmpty()) {
            cells++;
          }
        }
      }
    }
    return cells;
  }
}
