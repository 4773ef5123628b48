package zhiheng.reports.seal;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A seal as a QR code (ISO/IEC 18004): black bars on a square grid, level M. */
public final class Squares {
  private final ByteMatrix matrix;

  private Squares(ByteMatrix matrix) {
    this.matrix = matrix;
  }

  /**
   * A bar of a row.
   *
   * @param x from the left, in modules
   * @param y from above
   */
  public record Bar(int x, int y, int width) {}

  /** The squares of a text. */
  public static Squares of(String text) {
    try {
      return new Squares(
          Encoder.encode(text, ErrorCorrectionLevel.M, Map.<EncodeHintType, Object>of())
              .getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a square: " + text, e);
    }
  }

  /** How many modules a side has, without the white around it. */
  public int side() {
    return matrix.getWidth();
  }

  /** The black parts, row for row. */
  public List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (int y = 0; y < side(); y++) {
      int from = 0;
      for (int x = 0; x <= side(); x++) {
        boolean black = x < side() && matrix.get(x, y) == 1;
        if (!black) {
          if (x > from) {
            bars.add(new Bar(from, y, x - from));
          }
          from = x + 1;
        }
      }
    }
    return bars;
  }

  /** As the path of an SVG, one unit a module. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (Bar bar : bars()) {
      path.append('M').append(bar.x()).append(' ').append(bar.y());
      path.append('h').append(bar.width()).append("v1h-").append(bar.width()).append('z');
    }
    return path.toString();
  }
}
