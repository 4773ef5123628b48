package zhiheng.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.reading.Expectation;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** A clerk's desk: forms, a ledger of its own, and the files made at it. */
final class Desk implements AutoCloseable {
  static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  static final FormWorkbook FORMS = new FormWorkbook(TEMPLATES, Lang.ZH);
  static final UnitCode JIANGSU = new UnitCode("320000");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2018-01-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Path folder;
  private final Ledger ledger;

  Desk(Path folder) {
    this(folder, LedgerAddress.embedded(folder));
  }

  Desk(Path folder, LedgerAddress address) {
    this.folder = folder;
    this.ledger = Ledger.open(address, CLOCK);
  }

  Ledger ledger() {
    return ledger;
  }

  static Form form(Period period) {
    String code = period instanceof Month ? "monthly-return" : "case-file-review";
    return TEMPLATES.forms().find(code, period).orElseThrow();
  }

  /** Every figure of a monthly return, nil but for those given. */
  static Map<CellKey, String> nilBut(Map<CellKey, String> figures) {
    Map<CellKey, String> all = new LinkedHashMap<>();
    for (Item item : form(new Month(2017, 1)).items()) {
      item.columns().forEach(column -> all.put(new CellKey(item.code(), column), "0"));
    }
    all.putAll(figures);
    return all;
  }

  static CellKey month(String item) {
    return new CellKey(item, "month");
  }

  static CellKey ytd(String item) {
    return new CellKey(item, "ytd");
  }

  /** So many infringement disputes filed in a month, all about designs, none concluded. */
  static Map<CellKey, String> filed(int open, int month, int ytd) {
    Map<CellKey, String> figures = new LinkedHashMap<>();
    for (String item : new String[] {"accepted", "accepted.design", "filed", "filed.design"}) {
      figures.put(month("infringement." + item), Integer.toString(month));
      figures.put(ytd("infringement." + item), Integer.toString(ytd));
    }
    figures.put(month("infringement.open_start"), Integer.toString(open));
    figures.put(month("infringement.open_end"), Integer.toString(open + month));
    return nilBut(figures);
  }

  /** A workbook filled in as given. */
  Path file(Period period, String part, Map<CellKey, String> values) throws IOException {
    return file(JIANGSU, period, part, values);
  }

  /** A workbook of another unit. */
  Path file(UnitCode unit, Period period, String part, Map<CellKey, String> values)
      throws IOException {
    return file(form(period), unit, period, part, values);
  }

  /** A workbook of any form. */
  Path file(Form form, UnitCode unit, Period period, String part, Map<CellKey, String> values)
      throws IOException {
    String name = unit.equals(JIANGSU) ? "江苏" : unit.code();
    Path file = folder.resolve(name + "-" + period.code() + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      FORMS.write(form, new Filling(unit, period, part, values), out);
    }
    return file;
  }

  /** The workbook after somebody did something to it. */
  Path changed(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      change.accept(workbook);
      workbook.write(out);
    }
    Files.write(file, out.toByteArray());
    return file;
  }

  static XSSFCell cell(XSSFSheet sheet, String ref) {
    CellAddress at = new CellAddress(ref);
    XSSFRow row =
        sheet.getRow(at.getRow()) == null
            ? sheet.createRow(at.getRow())
            : sheet.getRow(at.getRow());
    return row.getCell(at.getColumn()) == null
        ? row.createCell(at.getColumn())
        : row.getCell(at.getColumn());
  }

  /** A text typed over what stood there. */
  static void type(XSSFSheet sheet, String ref, String text) {
    XSSFCell old = cell(sheet, ref);
    XSSFRow row = old.getRow();
    row.removeCell(old);
    row.createCell(new CellAddress(ref).getColumn()).setCellValue(text);
  }

  Outcome submit(Path file) {
    return submit(file, Expectation.anything());
  }

  Outcome submit(Path file, Expectation expectation) {
    return new Intake(TEMPLATES, ledger, CLOCK).submit(file, expectation, Map.of());
  }

  /** Findings as a reader sees them, one a line. */
  static String said(Findings findings, Lang lang) {
    Wording words = Wording.read(TEMPLATES.folder().resolve("wording/findings"), lang);
    return findings.stream()
        .map(finding -> finding.severity() + at(finding) + " " + words.say(finding) + "\n")
        .collect(Collectors.joining());
  }

  private static String at(Finding finding) {
    return finding.place() instanceof CellPlace cell ? " " + cell.cell() : "";
  }

  /** Compares with a text kept beside the tests; {@code -Dbaselines.update} writes it anew. */
  static String baseline(String name, String now) throws IOException {
    if (System.getProperty("baselines.update") != null) {
      Files.writeString(Path.of("src/test/resources/zhiheng/intake/" + name), now, UTF_8);
      return now;
    }
    try (InputStream in = Desk.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }

  @Override
  public void close() {
    ledger.close();
  }
}
