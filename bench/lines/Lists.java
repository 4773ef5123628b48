import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import zhiheng.intake.lines.LinesIntake;
import zhiheng.intake.workbook.Limits;
import zhiheng.intake.workbook.SheetStream;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Loaded;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.lake.Snapshot;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.finding.Findings;

/**
 * One long list as a workbook, read by fastexcel-reader and by us in turns in one JVM: {@code Lists
 * TEMPLATES FOLDER ROWS RUNS}.
 */
public final class Lists {
  private static final String[] HEADER = {
    "检查编号", "单位代码", "检查对象代码", "是否在年度计划内", "抽取日期", "检查日期", "公开日期", "检查人员数", "是否发现问题", "是否全程留痕"
  };

  private static final String OURS = "ours, rows";

  private Lists() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    int rows = Integer.parseInt(args[2]);
    int runs = Integer.parseInt(args[3]);
    Path file = folder.resolve("inspections-" + rows + ".xlsx");
    if (!Files.exists(file)) {
      write(file, rows);
    }
    LinesIntake intake =
        new LinesIntake(Templates.open(Path.of(args[0])).datasets(), Nowhere::new, folder);
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    Map<String, Long> cells = new LinkedHashMap<>();
    long[] written = {0};
    for (int run = 0; run < runs + 2; run++) {
      boolean counts = run >= 2; // The first two warm the JVM.
      for (Reader other : Reader.values()) {
        time(
            seconds,
            counts,
            other.known,
            () -> cells.put(other.known, other.cells.in(file)));
      }
      time(seconds, counts, OURS, () -> cells.put(OURS, ours(file)));
      time(
          seconds,
          counts,
          "ours, rows to the lake's plain form",
          () -> written[0] = intake.load(file, "inspections").rows());
    }
    System.out.printf(
        "%d rows, %.1f MB; cells read: %s; rows written: %d%n",
        rows, Files.size(file) / 1e6, cells, written[0]);
    double fastest =
        Stream.of(Reader.values())
            .mapToDouble(other -> median(seconds.get(other.known)))
            .min()
            .orElseThrow();
    seconds.forEach(
        (name, all) ->
            System.out.printf(
                "%-38s %6.2f s  %9.0f rows/s  %4.2f of the fastest other reader's speed%n",
                name, median(all), rows / median(all), fastest / median(all)));
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void time(
      Map<String, List<Double>> seconds, boolean counts, String name, Work work)
      throws IOException {
    long since = System.nanoTime();
    work.run();
    if (counts) {
      seconds
          .computeIfAbsent(name, any -> new ArrayList<>())
          .add((System.nanoTime() - since) / 1e9);
    }
  }

  private static double median(List<Double> all) {
    List<Double> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static long ours(Path file) {
    long cells = 0;
    try (SheetStream sheet = SheetStream.open(file, Limits.LISTS).sheet().orElseThrow()) {
      for (Optional<SheetStream.Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
        for (var cell : row.get().cells()) {
          if (!cell.text().isEmpty()) {
            cells++;
          }
        }
      }
    }
    return cells;
  }

  /** As spreadsheets save it: words shared, days and counts as numbers. */
  private static void write(Path file, int rows) throws IOException {
    Random chance = new Random(20170101);
    List<String> shared = new ArrayList<>(List.of(HEADER));
    shared.add("是");
    shared.add("否");
    Files.createDirectories(file.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        BufferedWriter out =
            new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
      part(
          zip,
          out,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/xl/workbook.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
              + " PartName=\"/xl/worksheets/sheet1.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override"
              + " PartName=\"/xl/sharedStrings.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
      part(
          zip,
          out,
          "_rels/.rels",
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"rId1\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
              + " Target=\"xl/workbook.xml\"/></Relationships>");
      part(
          zip,
          out,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
              + " name=\"检查\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(
          zip,
          out,
          "xl/_rels/workbook.xml.rels",
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"rId1\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
              + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\""
              + " Target=\"sharedStrings.xml\"/></Relationships>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      out.write(
          "<worksheet"
              + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row"
              + " r=\"1\">");
      for (int i = 0; i < HEADER.length; i++) {
        out.write("<c r=\"" + (char) ('A' + i) + "1\" t=\"s\"><v>" + i + "</v></c>");
      }
      out.write("</row>");
      for (int row = 2; row < rows + 2; row++) {
        out.write("<row r=\"" + row + "\">");
        shared.add("I-2017-" + row);
        shared.add("T" + chance.nextInt(1_000_000));
        text(out, 'A', row, shared.size() - 2);
        number(out, 'B', row, 320000);
        text(out, 'C', row, shared.size() - 1);
        text(out, 'D', row, HEADER.length + chance.nextInt(2));
        int day = 42736 + chance.nextInt(300);
        number(out, 'E', row, day);
        number(out, 'F', row, day + 3);
        number(out, 'G', row, day + 20);
        number(out, 'H', row, 2 + chance.nextInt(3));
        text(out, 'I', row, HEADER.length + chance.nextInt(2));
        text(out, 'J', row, HEADER.length + chance.nextInt(2));
        out.write("</row>");
      }
      out.write("</sheetData></worksheet>");
      out.flush();
      zip.closeEntry();
      StringBuilder words =
          new StringBuilder(
              "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
      shared.forEach(word -> words.append("<si><t>").append(word).append("</t></si>"));
      part(zip, out, "xl/sharedStrings.xml", words.append("</sst>").toString());
    }
  }

  private static void text(BufferedWriter out, char column, int row, int index) throws IOException {
    out.write("<c r=\"" + column + row + "\" t=\"s\"><v>" + index + "</v></c>");
  }

  private static void number(BufferedWriter out, char column, int row, int value)
      throws IOException {
    out.write("<c r=\"" + column + row + "\"><v>" + value + "</v></c>");
  }

  private static void part(ZipOutputStream zip, BufferedWriter out, String name, String text)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    out.write(text);
    out.flush();
    zip.closeEntry();
  }

  /** A lake that only counts the lines that it is given. */
  private static final class Nowhere implements Lake {
    @Override
    public Loaded load(Dataset dataset, Path lines, String originalName, String sha256) {
      try (Stream<String> all = Files.lines(lines)) {
        return new Loaded(
            Loaded.Outcome.RECORDED, "", all.count() - 1, Findings.none(), new TreeMap<>());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public Snapshot freeze(Instant asOf) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Snapshot open(String hash) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Answers ask(Snapshot snapshot, List<Question> questions) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Rows rows(Snapshot snapshot, Question question, Map<String, String> group, int most) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
