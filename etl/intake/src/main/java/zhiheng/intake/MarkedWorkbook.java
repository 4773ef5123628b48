package zhiheng.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.intake.sheet.SteadyZip;
import zhiheng.intake.workbook.Limits;
import zhiheng.intake.workbook.Workbook;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Wording;

/**
 * A copy of a workbook with the cells that were found fault with colored and commented, and a sheet
 * that lists all findings. Only a workbook that we would open has a copy.
 */
public final class MarkedWorkbook {
  private final Wording findings;
  private final Wording labels;

  /**
   * @param templates the folder of definitions
   * @param findings the words of findings, in the language wanted
   */
  public MarkedWorkbook(Path templates, Wording findings) {
    this.findings = findings;
    this.labels = Wording.read(templates.resolve("wording/forms"), findings.lang());
  }

  /** True if a file is a workbook that can be marked. A web page named like one is none. */
  public static boolean canMark(Path original) {
    return Workbook.open(original, Limits.FORMS).workbook().isPresent();
  }

  /** Writes the marked copy; the same findings in the same file give the same bytes. */
  public void write(Path original, Findings found, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = opened(original)) {
      mark(workbook, found);
      list(workbook, found);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      SteadyZip.write(SteadyZip.parts(bytes.toByteArray()), out);
    }
  }

  private static XSSFWorkbook opened(Path original) throws IOException {
    try (InputStream in = Files.newInputStream(original)) {
      return new XSSFWorkbook(in);
    }
  }

  private void mark(XSSFWorkbook workbook, Findings found) {
    Map<CellPlace, String> texts = new LinkedHashMap<>();
    Map<CellPlace, Severity> worst = new HashMap<>();
    for (Finding finding : found) {
      if (finding.place() instanceof CellPlace place) {
        texts.merge(place, findings.say(finding), (one, other) -> one + "\n" + other);
        worst.merge(
            place, finding.severity(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    Map<List<Object>, CellStyle> styles = new HashMap<>();
    texts.forEach(
        (place, text) -> {
          XSSFSheet sheet = workbook.getSheet(place.sheet());
          if (sheet != null && !place.cell().isEmpty()) {
            Severity severity = worst.getOrDefault(place, Severity.NOTE);
            mark(sheet, new CellAddress(place.cell()), text, severity, styles);
          }
        });
  }

  private void mark(
      XSSFSheet sheet,
      CellAddress at,
      String text,
      Severity severity,
      Map<List<Object>, CellStyle> styles) {
    Row row =
        sheet.getRow(at.getRow()) == null
            ? sheet.createRow(at.getRow())
            : sheet.getRow(at.getRow());
    Cell cell = row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    CellStyle before = cell.getCellStyle();
    cell.setCellStyle(
        styles.computeIfAbsent(
            List.of(before.getIndex(), severity),
            any -> {
              CellStyle style = sheet.getWorkbook().createCellStyle();
              style.cloneStyleFrom(before);
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              style.setFillForegroundColor(color(severity).getIndex());
              return style;
            }));
    if (cell.getCellComment() != null) {
      cell.removeCellComment();
    }
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(at.getColumn() + 1);
    anchor.setCol2(at.getColumn() + 5);
    anchor.setRow1(at.getRow());
    anchor.setRow2(at.getRow() + 6);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    comment.setAuthor("Zhiheng");
    cell.setCellComment(comment);
  }

  private static IndexedColors color(Severity severity) {
    return switch (severity) {
      case HARD -> IndexedColors.CORAL;
      case SOFT -> IndexedColors.LIGHT_YELLOW;
      case NOTE -> IndexedColors.PALE_BLUE;
    };
  }

  private void list(XSSFWorkbook workbook, Findings found) {
    String name = labels.say("findings");
    int old = workbook.getSheetIndex(name);
    if (old >= 0) {
      workbook.removeSheetAt(old);
    }
    XSSFSheet sheet = workbook.createSheet(name);
    CellStyle wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    String[] heads = {"number", "severity", "sheet", "cell", "finding"};
    int[] widths = {6, 12, 24, 8, 110};
    Row head = sheet.createRow(0);
    for (int i = 0; i < heads.length; i++) {
      head.createCell(i).setCellValue(labels.say("findings." + heads[i]));
      sheet.setColumnWidth(i, widths[i] * 256);
    }
    int number = 1;
    for (Finding finding : found) {
      Row row = sheet.createRow(number);
      row.createCell(0).setCellValue(number);
      row.createCell(1).setCellValue(labels.say("severity." + finding.severity().name()));
      if (finding.place() instanceof CellPlace place) {
        row.createCell(2).setCellValue(place.sheet());
        row.createCell(3).setCellValue(place.cell());
      }
      row.createCell(4).setCellValue(findings.say(finding));
      row.forEach(cell -> cell.setCellStyle(wrapped));
      number++;
    }
    sheet.createFreezePane(0, 1);
    workbook.setActiveSheet(0);
  }
}
