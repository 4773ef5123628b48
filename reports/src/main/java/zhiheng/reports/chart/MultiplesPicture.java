package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Digits;

/**
 * Small charts in two columns, each up to its own greatest value, which stands beside its name: it
 * is the course over the months that is compared, not the height.
 */
final class MultiplesPicture {
  private static final int COLUMNS = 2;
  private static final double GAP = 22;
  private static final double HEAD = 15;
  private static final double FOOT = 13;
  private static final double LEGEND = 16;

  private final Chart.Multiples multiples;
  private final Pen pen;
  private final Graphics2D graphics;
  private final Rectangle2D area;

  private MultiplesPicture(
      Chart.Multiples multiples, Pen pen, Graphics2D graphics, Rectangle2D area) {
    this.multiples = multiples;
    this.pen = pen;
    this.graphics = graphics;
    this.area = area;
  }

  static int rows(Chart.Multiples multiples) {
    return (multiples.panels().size() + COLUMNS - 1) / COLUMNS;
  }

  static void draw(Chart.Multiples multiples, Pen pen, Graphics2D graphics, Rectangle2D area) {
    new MultiplesPicture(multiples, pen, graphics, area).draw();
  }

  private void draw() {
    legend();
    double wide = (area.getWidth() - GAP * (COLUMNS - 1)) / COLUMNS;
    double high = (area.getHeight() - LEGEND) / rows(multiples);
    for (int i = 0; i < multiples.panels().size(); i++) {
      panel(
          multiples.panels().get(i),
          new Rectangle2D.Double(
              area.getX() + (i % COLUMNS) * (wide + GAP),
              area.getY() + LEGEND + (i / COLUMNS) * high,
              wide,
              high - 6));
    }
  }

  private void legend() {
    double y = area.getY() + 9;
    graphics.setColor(Pen.MAIN);
    graphics.fill(new Rectangle2D.Double(area.getX(), y - 6, 8, 6));
    double next = words(multiples.now(), area.getX() + 12, y, 0, Pen.QUIET) + 14;
    graphics.setColor(Pen.OTHER);
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(new Line2D.Double(next, y - 3, next + 14, y - 3));
    graphics.fill(new Ellipse2D.Double(next + 5.5, y - 4.5, 3, 3));
    words(multiples.before(), next + 18, y, 0, Pen.QUIET);
    words(multiples.axis(), area.getMaxX(), y, 1, Pen.QUIET);
  }

  private void panel(Chart.Panel panel, Rectangle2D box) {
    double most =
        Stream.concat(panel.now().stream(), panel.before().stream())
            .filter(Objects::nonNull)
            .mapToDouble(each -> Objects.requireNonNull(each).doubleValue())
            .max()
            .orElse(0);
    words(panel.name(), box.getX(), box.getY() + 10, 0, Pen.INK);
    words(Digits.brief(BigDecimal.valueOf(most), 0), box.getMaxX(), box.getY() + 10, 1, Pen.QUIET);
    Rectangle2D plot =
        new Rectangle2D.Double(
            box.getX(), box.getY() + HEAD, box.getWidth(), box.getHeight() - HEAD - FOOT);
    graphics.setColor(Pen.GRID);
    graphics.setStroke(new BasicStroke(0.5f));
    graphics.draw(new Line2D.Double(plot.getX(), plot.getY(), plot.getMaxX(), plot.getY()));
    double step = plot.getWidth() / Math.max(1, multiples.names().size());
    graphics.setColor(Pen.MAIN);
    for (int i = 0; i < panel.now().size(); i++) {
      BigDecimal value = panel.now().get(i);
      if (value != null && most > 0) {
        double high = plot.getHeight() * value.doubleValue() / most;
        graphics.fill(
            new Rectangle2D.Double(
                plot.getX() + i * step + step * 0.18, plot.getMaxY() - high, step * 0.64, high));
      }
    }
    line(panel.before(), plot, step, most);
    graphics.setColor(Pen.INK);
    graphics.setStroke(new BasicStroke(0.6f));
    graphics.draw(new Line2D.Double(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY()));
    for (int i = 0; i < multiples.names().size(); i++) {
      words(
          multiples.names().get(i),
          plot.getX() + (i + 0.5) * step,
          box.getMaxY() - 2,
          0.5,
          Pen.QUIET);
    }
  }

  private void line(List<@Nullable BigDecimal> values, Rectangle2D plot, double step, double most) {
    graphics.setColor(Pen.OTHER);
    graphics.setStroke(new BasicStroke(1.2f));
    Path2D path = new Path2D.Double();
    boolean begun = false;
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = values.get(i);
      if (value == null || most == 0) {
        begun = false;
        continue;
      }
      double x = plot.getX() + (i + 0.5) * step;
      double y = plot.getMaxY() - plot.getHeight() * value.doubleValue() / most;
      if (begun) {
        path.lineTo(x, y);
      } else {
        path.moveTo(x, y);
      }
      begun = true;
      graphics.fill(new Ellipse2D.Double(x - 1.5, y - 1.5, 3, 3));
    }
    graphics.draw(path);
  }

  /** Writes words in small type; gives where they end. */
  private double words(String words, double x, double y, double anchor, Color color) {
    Font font = pen.size(8);
    graphics.setFont(font);
    graphics.setColor(color);
    double width = font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    double left = x - width * anchor;
    graphics.drawString(words, (float) left, (float) y);
    return left + width;
  }
}
