package zhiheng.reports.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Shading;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.typeset.ColumnWidths;

/** Tables: a head that repeats, rows that no page divides. */
final class Tables {
  /** As wide as the type area, in twentieths of a point. */
  private static final int LINE = 8840;

  private Tables() {}

  static void write(XWPFTable to, TableBlock block) {
    Table table = block.table();
    CTTblPr looks = looks(to, "House");
    looks.addNewTblLook().setFirstRow(true);
    looks.addNewTblCaption().setVal(block.caption());
    ColumnWidths.Widths widths = ColumnWidths.of(table, LINE / 20);
    widths(to, widths.points());
    List<Optional<Shading>> shadings = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      shadings.add(table.columns().get(i).shaded() ? Shading.of(table, i) : Optional.empty());
    }
    XWPFTableRow head = to.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < table.columns().size(); i++) {
      XWPFTableCell cell = head.getCell(i);
      String title =
          ColumnWidths.head(table.columns().get(i).title(), widths.points()[i], widths.scale());
      fill(cell, "TableHead", title);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      write(to.getRow(i + 1), table, table.rows().get(i), shadings);
    }
    if (widths.scale() < 1) {
      makeSmaller(to, widths.scale());
    }
  }

  /** A table of many columns has smaller letters, as on paper, so that no word is divided. */
  private static void makeSmaller(XWPFTable table, double scale) {
    for (int i = 0; i < table.getNumberOfRows(); i++) {
      double size = Math.floor(scale * (i == 0 ? ColumnWidths.HEAD : ColumnWidths.CELL) * 2) / 2;
      for (XWPFTableCell cell : table.getRow(i).getTableCells()) {
        cell.getParagraphs().forEach(line -> line.getRuns().forEach(run -> run.setFontSize(size)));
      }
    }
  }

  private static void write(
      XWPFTableRow to, Table table, Row row, List<Optional<Shading>> shadings) {
    to.setCantSplitRow(true);
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean further = i == 0 && row.kind() == Row.Kind.PART;
      boolean total = row.kind() == Row.Kind.TOTAL;
      XWPFParagraph line =
          fill(
              to.getCell(i),
              total ? "TableTotal" : "TableText",
              further ? "　" + cell.text() : cell.text());
      Column.Kind kind = table.columns().get(i).kind();
      if (kind != Column.Kind.TEXT) {
        line.setAlignment(kind.isNumber() ? ParagraphAlignment.RIGHT : ParagraphAlignment.CENTER);
      }
      String tint =
          total ? null : shadings.get(i).map(shading -> shading.tint(cell.value())).orElse(null);
      if (tint != null) {
        to.getCell(i).setColor(tint.substring(1));
      } else if (total) {
        to.getCell(i).setColor("F6F7F9");
      }
    }
  }

  /** The imprint at the foot of the last page, between its rules. */
  static void imprint(XWPFTable to, Imprint imprint) {
    CTTblPr looks = looks(to, "TableNormal");
    CTTblPPr place = looks.addNewTblpPr();
    place.setVertAnchor(STVAnchor.MARGIN);
    place.setTblpYSpec(STYAlign.BOTTOM);
    to.setTopBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
    to.setInsideHBorder(XWPFBorderType.SINGLE, 6, 0, "000000");
    to.setBottomBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
    to.getRow(0).getCell(0).setWidth(String.valueOf(LINE));
    fill(to.getRow(0).getCell(0), "Imprint", imprint.copies());
    XWPFParagraph line = fill(to.getRow(1).getCell(0), "Imprint", imprint.issuer());
    line.createRun().addTab();
    line.createRun().setText(imprint.issued());
  }

  private static CTTblPr looks(XWPFTable to, String style) {
    to.removeBorders();
    CTTblPr looks = to.getCTTbl().getTblPr();
    to.setStyleID(style);
    looks.addNewTblLayout().setType(STTblLayoutType.FIXED);
    if (!looks.isSetTblW()) {
      looks.addNewTblW();
    }
    looks.getTblW().setType(STTblWidth.DXA);
    looks.getTblW().setW(BigInteger.valueOf(LINE));
    return looks;
  }

  private static void widths(XWPFTable to, int[] points) {
    CTTblGrid grid = to.getCTTbl().addNewTblGrid();
    for (int i = 0; i < points.length; i++) {
      int width = points[i] * 20;
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
      for (XWPFTableRow row : to.getRows()) {
        row.getCell(i).setWidth(String.valueOf(width));
      }
    }
  }

  private static XWPFParagraph fill(XWPFTableCell cell, String style, String words) {
    XWPFParagraph line = cell.getParagraphs().get(0);
    line.setStyle(style);
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        line.getRuns().get(0).addBreak();
      }
      (i == 0 ? line.createRun() : line.getRuns().get(0)).setText(lines[i]);
    }
    return line;
  }
}
