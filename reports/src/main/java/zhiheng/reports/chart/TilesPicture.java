package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import zhiheng.reports.document.Chart;

/**
 * A map of equal tiles: the darker a tile, the more. Its value stands in each, so it can be read
 * without color; a tile without a value is drawn with a dashed line.
 */
final class TilesPicture {
  private static final double GAP = 3;

  /** Not {@link Pen#INK}, which turns light on a dark page where a tile stays pale. */
  private static final Color LETTERS = new Color(0x22, 0x26, 0x2C);

  private static final int[] PALE = {240, 245, 250};
  private static final int[] FULL = {126, 176, 222};

  private final Chart.Tiles tiles;
  private final Pen pen;
  private final Graphics2D graphics;
  private final Rectangle2D area;
  private final double wide;
  private final double high;
  private final BigDecimal least;
  private final BigDecimal most;

  private TilesPicture(Chart.Tiles tiles, Pen pen, Graphics2D graphics, Rectangle2D area) {
    this.tiles = tiles;
    this.pen = pen;
    this.graphics = graphics;
    this.area = area;
    this.wide = (area.getWidth() - 1 + GAP) / columns(tiles) - GAP;
    this.high = (area.getHeight() - 1 + GAP) / rows(tiles) - GAP;
    this.least = extreme(-1);
    this.most = extreme(1);
  }

  static void draw(Chart.Tiles tiles, Pen pen, Graphics2D graphics, Rectangle2D area) {
    new TilesPicture(tiles, pen, graphics, area).draw();
  }

  static int rows(Chart.Tiles tiles) {
    return 1 + tiles.tiles().stream().mapToInt(Chart.Tile::row).max().orElse(0);
  }

  private static int columns(Chart.Tiles tiles) {
    return 1 + tiles.tiles().stream().mapToInt(Chart.Tile::column).max().orElse(0);
  }

  private BigDecimal extreme(int sign) {
    return tiles.tiles().stream()
        .map(Chart.Tile::value)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max((one, other) -> sign * one.compareTo(other))
        .orElse(BigDecimal.ZERO);
  }

  private void draw() {
    for (Chart.Tile tile : tiles.tiles()) {
      Rectangle2D box =
          new Rectangle2D.Double(
              area.getX() + tile.column() * (wide + GAP),
              area.getY() + tile.row() * (high + GAP),
              wide,
              high);
      BigDecimal value = tile.value();
      if (value == null) {
        graphics.setColor(Pen.QUIET);
        graphics.setStroke(
            new BasicStroke(
                0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2, 2}, 0));
        graphics.draw(box);
        centered(tile.name(), 9, box, high * 0.5 + 3);
      } else {
        graphics.setColor(tint(value));
        graphics.fill(box);
        graphics.setColor(LETTERS);
        centered(tile.name(), 9, box, high * 0.43);
        centered(figure(value), 8, box, high * 0.43 + 10);
      }
    }
    scale();
  }

  private void centered(String words, float size, Rectangle2D box, double base) {
    Font font = pen.size(size);
    double width = font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    if (width > box.getWidth() - 2) {
      font = pen.size((float) (size * (box.getWidth() - 2) / width));
      width = box.getWidth() - 2;
    }
    graphics.setFont(font);
    graphics.drawString(words, (float) (box.getCenterX() - width / 2), (float) (box.getY() + base));
  }

  /** From the least to the most, in the corner that no tile takes. */
  private void scale() {
    double x = area.getX();
    double y = area.getY();
    graphics.setFont(pen.size(8.5f));
    graphics.setColor(Pen.QUIET);
    graphics.drawString(tiles.axis(), (float) x, (float) (y + 9));
    for (int step = 0; step < 5; step++) {
      graphics.setColor(mixed(step / 4.0));
      graphics.fill(new Rectangle2D.Double(x + step * 18, y + 14, 18, 8));
    }
    graphics.setColor(Pen.QUIET);
    graphics.drawString(figure(least), (float) x, (float) (y + 32));
    graphics.drawString(figure(most), (float) (x + 66), (float) (y + 32));
  }

  /** With as many places as the finest of the figures has, at most two. */
  private String figure(BigDecimal value) {
    int places =
        tiles.tiles().stream()
            .map(Chart.Tile::value)
            .filter(Objects::nonNull)
            .mapToInt(each -> Objects.requireNonNull(each).stripTrailingZeros().scale())
            .max()
            .orElse(0);
    return value.setScale(Math.max(0, Math.min(2, places)), RoundingMode.HALF_UP).toPlainString();
  }

  private Color tint(BigDecimal value) {
    double range = most.subtract(least).doubleValue();
    return mixed(range == 0 ? 0.5 : value.subtract(least).doubleValue() / range);
  }

  private static Color mixed(double share) {
    return new Color(channel(0, share), channel(1, share), channel(2, share));
  }

  private static int channel(int channel, double share) {
    return (int) Math.round(PALE[channel] + (FULL[channel] - PALE[channel]) * share);
  }
}
