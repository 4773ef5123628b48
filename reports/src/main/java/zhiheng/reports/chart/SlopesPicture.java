package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Digits;

/**
 * A line for each name from the year before to this one. What rose is drawn whole with filled dots,
 * what fell dashed with open ones, so that it can be told without color; names that would stand on
 * each other move apart.
 */
final class SlopesPicture {
  private static final double HEAD = 22;
  private static final double FOOT = 10;
  private static final double NAMES = 128;
  private static final float LETTERS = 8.5f;
  private static final double APART = 11;

  private final Chart.Slopes slopes;
  private final Pen pen;
  private final Graphics2D graphics;
  private final Rectangle2D area;
  private final double least;
  private final double most;

  private SlopesPicture(Chart.Slopes slopes, Pen pen, Graphics2D graphics, Rectangle2D area) {
    this.slopes = slopes;
    this.pen = pen;
    this.graphics = graphics;
    this.area = area;
    double[] values =
        slopes.slopes().stream()
            .flatMap(each -> Stream.of(each.before(), each.now()))
            .mapToDouble(SlopesPicture::scaled)
            .toArray();
    this.least = DoubleStream.of(values).min().orElse(0);
    this.most = DoubleStream.of(values).max().orElse(0);
  }

  static void draw(Chart.Slopes slopes, Pen pen, Graphics2D graphics, Rectangle2D area) {
    new SlopesPicture(slopes, pen, graphics, area).draw();
  }

  private void draw() {
    double left = area.getX() + NAMES;
    double right = area.getMaxX() - NAMES;
    graphics.setColor(Pen.GRID);
    graphics.setStroke(new BasicStroke(0.8f));
    for (double x : new double[] {left, right}) {
      graphics.draw(new Line2D.Double(x, area.getY() + HEAD - 4, x, area.getMaxY() - FOOT + 4));
    }
    graphics.setFont(pen.size(9));
    graphics.setColor(Pen.QUIET);
    text(slopes.before(), left, area.getY() + 11, 0.5);
    text(slopes.now(), right, area.getY() + 11, 0.5);
    text(slopes.axis(), area.getX() + area.getWidth() / 2, area.getY() + 11, 0.5);
    for (Chart.Slope slope : slopes.slopes()) {
      line(slope, left, right);
    }
    graphics.setFont(pen.size(LETTERS));
    graphics.setColor(Pen.INK);
    names(Chart.Slope::before, left - 7, 1);
    names(Chart.Slope::now, right + 7, 0);
  }

  private void line(Chart.Slope slope, double left, double right) {
    boolean fell = slope.now().compareTo(slope.before()) < 0;
    double from = height(slope.before());
    double to = height(slope.now());
    graphics.setColor(fell ? Pen.OTHER : Pen.MAIN);
    graphics.setStroke(
        fell
            ? new BasicStroke(
                1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 2.5f}, 0)
            : new BasicStroke(1.4f));
    graphics.draw(new Line2D.Double(left, from, right, to));
    graphics.setStroke(new BasicStroke(1.2f));
    dot(left, from, fell);
    dot(right, to, fell);
  }

  private void dot(double x, double y, boolean open) {
    Ellipse2D dot = new Ellipse2D.Double(x - 2.5, y - 2.5, 5, 5);
    if (open) {
      graphics.draw(dot);
    } else {
      graphics.fill(dot);
    }
  }

  /** On a scale of logarithms the same slope is the same growth, of a large or a small one. */
  private static double scaled(BigDecimal value) {
    return Math.log1p(value.doubleValue());
  }

  private double height(BigDecimal value) {
    double room = area.getHeight() - HEAD - FOOT;
    double share = most == least ? 0.5 : (scaled(value) - least) / (most - least);
    return area.getY() + HEAD + room * (1 - share);
  }

  /** Beside their dots, from above; one that has no room goes as far down as it must. */
  private void names(Function<Chart.Slope, BigDecimal> value, double x, double anchor) {
    List<Chart.Slope> sorted = new ArrayList<>(slopes.slopes());
    sorted.sort(Comparator.comparing(value).reversed().thenComparing(Chart.Slope::name));
    double[] lines = new double[sorted.size()];
    double next = area.getY() + HEAD - APART / 2;
    for (int i = 0; i < lines.length; i++) {
      lines[i] = Math.max(height(value.apply(sorted.get(i))), next);
      next = lines[i] + APART;
    }
    // What was pushed below the foot comes up again.
    double lowest = area.getMaxY() - FOOT / 2;
    for (int i = lines.length - 1; i >= 0 && lines[i] > lowest; i--) {
      lines[i] = lowest;
      lowest -= APART;
    }
    for (int i = 0; i < lines.length; i++) {
      Chart.Slope slope = sorted.get(i);
      String figure = Digits.brief(value.apply(slope), 2);
      text(
          anchor == 1 ? slope.name() + " " + figure : figure + " " + slope.name(),
          x,
          lines[i] + 3,
          anchor);
    }
  }

  /**
   * @param anchor which part of the words stands at the place: 0 their beginning, 1 their end
   */
  private void text(String words, double x, double y, double anchor) {
    Font font = graphics.getFont();
    double width = font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    graphics.drawString(words, (float) (x - width * anchor), (float) y);
  }
}
