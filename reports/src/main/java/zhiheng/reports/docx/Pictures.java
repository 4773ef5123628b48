package zhiheng.reports.docx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import zhiheng.reports.chart.Drawing;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.FigureBlock;

/** Charts as pictures, fine enough for paper, with what they show said in words. */
final class Pictures {
  /** Dots for each point: 216 to the inch. */
  private static final int FINE = 3;

  private Pictures() {}

  /** A machine on which Java cannot draw at all still gets the words. */
  static void write(XWPFParagraph to, FigureBlock figure, Supplier<Pen> pen) throws IOException {
    XWPFRun run = to.createRun();
    int height = Drawing.height(figure.chart());
    try {
      byte[] png = drawn(figure, pen.get(), height);
      run.addPicture(
          new ByteArrayInputStream(png),
          PictureType.PNG,
          figure.code() + ".png",
          Units.toEMU(Drawing.WIDTH),
          Units.toEMU(height));
      var frame = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
      frame.setName(figure.code());
      frame.setDescr(figure.words());
    } catch (InternalError | NoClassDefFoundError | UnsatisfiedLinkError noFonts) {
      run.setText(figure.words());
    } catch (InvalidFormatException e) {
      throw new IOException("a picture of our own that is none: " + figure.code(), e);
    }
  }

  private static byte[] drawn(FigureBlock figure, Pen pen, int height) throws IOException {
    BufferedImage picture =
        new BufferedImage(Drawing.WIDTH * FINE, height * FINE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.scale(FINE, FINE);
    Drawing.draw(
        figure.chart(), pen, graphics, new Rectangle2D.Double(0, 0, Drawing.WIDTH, height));
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return png.toByteArray();
  }
}
