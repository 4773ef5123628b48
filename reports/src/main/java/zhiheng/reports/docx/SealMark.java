package zhiheng.reports.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import zhiheng.reports.seal.Squares;
import zhiheng.reports.sentence.Words;

/**
 * The seal in the lower margin of the first page: the square that a telephone reads, and beside it
 * the same in letters. Where they stand say the styles SealSquare and SealWords.
 */
final class SealMark {
  /** 16 mm, in points, as in a PDF. */
  private static final int SIDE = 45;

  /** Dots for each module, so that the square stays sharp on paper. */
  private static final int FINE = 8;

  private SealMark() {}

  static void write(XWPFFooter foot, String seal, Words words) throws IOException {
    XWPFParagraph square = framed(foot, "SealSquare");
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
    for (String each : new String[] {words.say("paper.seal"), seal, words.say("paper.seal_how")}) {
      framed(foot, "SealWords").createRun().setText(each);
    }
  }

  /** Some text programs read the place of a frame in a paragraph only, not in its style. */
  private static XWPFParagraph framed(XWPFFooter foot, String style) {
    XWPFParagraph line = foot.createParagraph();
    line.setStyle(style);
    CTPPrGeneral looks = foot.getXWPFDocument().getStyles().getStyle(style).getCTStyle().getPPr();
    line.getCTP().getPPr().setFramePr(looks.getFramePr());
    return line;
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
