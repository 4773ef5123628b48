package zhiheng.reports.xlsx;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import zhiheng.reports.document.Document;

/** How a sheet comes out of a printer: A4, the head on every page, and on every page what it is. */
final class Printing {
  private Printing() {}

  static void prepare(XSSFSheet sheet, String caption, Document document) {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setHorizontallyCenter(true);
    sheet.getHeader().setCenter(escaped(caption));
    sheet.getFooter().setCenter("— &P —");
    if (!document.illustration().isEmpty()) {
      sheet.getHeader().setRight("&K990000" + escaped(document.illustration()));
      sheet.setTabColor(new XSSFColor(IndexedColors.DARK_RED, null));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
