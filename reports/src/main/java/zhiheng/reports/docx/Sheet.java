package zhiheng.reports.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import zhiheng.reports.document.Document;
import zhiheng.reports.sentence.Words;

/**
 * The sheet of GB/T 9704-2012: A4, margins above 37 mm and left 28 mm around 156 × 225 mm of type,
 * 22 lines; page numbers outside, 7 mm below the type; on every page what says that it is made up.
 */
final class Sheet {
  private Sheet() {}

  /**
   * @param words says what the seal is; the seal stands on the first page only
   */
  static void setUp(XWPFDocument text, Document document, Words words) throws IOException {
    CTSectPr section = text.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(millimeters(210));
    size.setH(millimeters(297));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(millimeters(37));
    margins.setBottom(millimeters(35));
    margins.setLeft(millimeters(28));
    margins.setRight(millimeters(26));
    margins.setHeader(millimeters(26));
    margins.setFooter(millimeters(23));
    margins.setGutter(BigInteger.ZERO);
    text.setEvenAndOddHeadings(true);
    List<HeaderFooterType> sides = new ArrayList<>();
    sides.add(HeaderFooterType.DEFAULT);
    sides.add(HeaderFooterType.EVEN);
    if (!document.seal().isEmpty()) {
      sides.add(HeaderFooterType.FIRST);
    }
    for (HeaderFooterType side : sides) {
      XWPFFooter foot = text.createFooter(side);
      if (side == HeaderFooterType.FIRST) {
        SealMark.write(foot, document.seal(), words);
      }
      number(foot, side == HeaderFooterType.EVEN ? "PageNumberLeft" : "PageNumberRight");
      if (!document.illustration().isEmpty()) {
        XWPFParagraph line = text.createHeader(side).createParagraph();
        line.setStyle("Illustration");
        line.createRun().setText(document.illustration());
      }
    }
  }

  private static void number(XWPFFooter foot, String style) {
    XWPFParagraph line = foot.createParagraph();
    line.setStyle(style);
    line.createRun().setText("— ");
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    line.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
    line.createRun().setText(" —");
  }

  /** In twentieths of a point. */
  static BigInteger millimeters(int millimeters) {
    return BigInteger.valueOf(Math.round(millimeters * 1440 / 25.4));
  }
}
