package zhiheng.reports.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import zhiheng.reports.seal.Squares;
import zhiheng.reports.sentence.Words;

/**
 * The seal in the lower margin of the first page: the square that a telephone reads, and beside it
 * the same in letters, in the styles SealSquare and SealWords.
 */
final class SealMark {
  /** 16 mm, in points, as in a PDF. */
  private static final int SIDE = 45;

  /** Where the square stands on the sheet, in twentieths of a point, as in a PDF. */
  private static final int LEFT = 79 * 20;

  private static final int TOP = (842 - 22 - SIDE) * 20;

  /** How wide the place of the square and that of the words are. */
  private static final int WIDE = (SIDE + 8) * 20;

  private static final int WORDS = 380 * 20;

  /** Dots for each module, so that the square stays sharp on paper. */
  private static final int FINE = 8;

  private SealMark() {}

  static void write(XWPFFooter foot, String seal, Words words) throws IOException {
    XWPFTable place = foot.createTable(1, 2);
    place(place);
    XWPFParagraph square = place.getRow(0).getCell(0).getParagraphs().get(0);
    square.setStyle("SealSquare");
    XWPFRun run = square.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(png(Squares.of(seal))),
          PictureType.PNG,
          "seal.png",
          Units.toEMU(SIDE),
          Units.toEMU(SIDE));
    } catch (InvalidFormatException e) {
      throw new IOException("a square of our own that is no picture", e);
    }
    var frame = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    frame.setName("seal");
    frame.setDescr(words.say("paper.seal") + " " + seal);
    XWPFTableCell beside = place.getRow(0).getCell(1);
    beside.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph line = beside.getParagraphs().get(0);
    for (String each : new String[] {words.say("paper.seal"), seal, words.say("paper.seal_how")}) {
      if (!line.getRuns().isEmpty()) {
        line = beside.addParagraph();
      }
      line.setStyle("SealWords");
      line.createRun().setText(each);
    }
  }

  /** A table floats where it is put, whatever stands around it. */
  private static void place(XWPFTable table) {
    table.removeBorders();
    CTTblPr looks = table.getCTTbl().getTblPr();
    CTTblPPr place = looks.addNewTblpPr();
    place.setHorzAnchor(STHAnchor.PAGE);
    place.setVertAnchor(STVAnchor.PAGE);
    place.setTblpX(BigInteger.valueOf(LEFT));
    place.setTblpY(BigInteger.valueOf(TOP));
    looks.addNewTblLayout().setType(STTblLayoutType.FIXED);
    if (!looks.isSetTblW()) {
      looks.addNewTblW();
    }
    looks.getTblW().setType(STTblWidth.DXA);
    looks.getTblW().setW(BigInteger.valueOf((long) WIDE + WORDS));
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    int[] widths = {WIDE, WORDS};
    for (int i = 0; i < widths.length; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
      table.getRow(0).getCell(i).setWidth(String.valueOf(widths[i]));
    }
    table.setCellMargins(0, 0, 0, 60);
  }

  private static byte[] png(Squares squares) throws IOException {
    int side = squares.side() * FINE;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        picture.setRGB(x, y, 0xFFFFFF);
      }
    }
    for (Squares.Bar bar : squares.bars()) {
      for (int y = bar.y() * FINE; y < (bar.y() + 1) * FINE; y++) {
        for (int x = bar.x() * FINE; x < (bar.x() + bar.width()) * FINE; x++) {
          picture.setRGB(x, y, 0);
        }
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return png.toByteArray();
  }
}
