package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import zhiheng.reports.document.Chart;

/**
 * Bars over the months of a year. What is met is solid, what is late is hatched, what is neither is
 * empty: shades and strokes that differ without color. A bar ends in a diamond on the day due,
 * solid when all have met it, or in an arrow if that day lies after the calendar.
 */
final class GanttPicture {
  /** The height of legend and months, in points. */
  static final int HEAD = 32;

  private static final float LETTERS = 8;
  private static final double NAMES = 166;
  private static final double FIGURES = 34;
  private static final double BAR = 7;

  private final Chart.Gantt gantt;
  private final Pen pen;
  private final Graphics2D graphics;
  private final Rectangle2D area;
  private final double left;
  private final double right;
  private final double row;

  private GanttPicture(Chart.Gantt gantt, Pen pen, Graphics2D graphics, Rectangle2D area) {
    this.gantt = gantt;
    this.pen = pen;
    this.graphics = graphics;
    this.area = area;
    this.left = area.getX() + NAMES;
    this.right = area.getMaxX() - FIGURES;
    this.row = (area.getHeight() - HEAD - 4) / Math.max(1, gantt.spans().size());
  }

  static void draw(Chart.Gantt gantt, Pen pen, Graphics2D graphics, Rectangle2D area) {
    new GanttPicture(gantt, pen, graphics, area).draw();
  }

  private void draw() {
    legend();
    months();
    double y = area.getY() + HEAD + row / 2;
    for (Chart.Span span : gantt.spans()) {
      span(span, y);
      y += row;
    }
    if (isSeenWithin()) {
      seen(place(gantt.seen()), area.getY() + HEAD - 4, area.getMaxY());
    }
  }

  private boolean isSeenWithin() {
    return !gantt.seen().isBefore(gantt.from()) && !gantt.seen().isAfter(gantt.to());
  }

  private void legend() {
    double y = area.getY() + 10;
    double x = area.getX();
    solid(new Rectangle2D.Double(x, y - BAR, 14, BAR));
    x = words(gantt.legend().met(), x + 18, y, 0, Pen.QUIET) + 12;
    hatched(new Rectangle2D.Double(x, y - BAR, 14, BAR));
    x = words(gantt.legend().late(), x + 18, y, 0, Pen.QUIET) + 12;
    frame(new Rectangle2D.Double(x, y - BAR, 14, BAR));
    x = words(gantt.legend().open(), x + 18, y, 0, Pen.QUIET) + 12;
    diamond(x + 4, y - BAR / 2, false);
    x = words(gantt.legend().due(), x + 12, y, 0, Pen.QUIET) + 12;
    if (isSeenWithin()) {
      seen(x + 2, y - BAR - 1, y + 1);
      words(gantt.legend().seen(), x + 8, y, 0, Pen.QUIET);
    }
    words(gantt.axis(), area.getMaxX(), y, 1, Pen.QUIET);
  }

  private void months() {
    for (LocalDate first = gantt.from();
        !first.isAfter(gantt.to());
        first = first.plusMonths(1).withDayOfMonth(1)) {
      double x = place(first);
      double next = place(first.plusMonths(1).withDayOfMonth(1));
      upright(x);
      words(
          Integer.toString(first.getMonthValue()),
          (x + next) / 2,
          area.getY() + HEAD - 8,
          0.5,
          Pen.QUIET);
    }
    upright(right);
  }

  private void upright(double x) {
    graphics.setColor(Pen.GRID);
    graphics.setStroke(new BasicStroke(0.5f));
    graphics.draw(new Line2D.Double(x, area.getY() + HEAD - 4, x, area.getMaxY()));
  }

  private void span(Chart.Span span, double y) {
    words(shortened(span.name()), area.getX(), y + 3, 0, Pen.INK);
    double from = place(span.from());
    boolean ends = !span.due().isAfter(gantt.to());
    double to = ends ? place(span.due().plusDays(1)) : right;
    double whole = Math.max(1, span.all());
    double met = (to - from) * span.met() / whole;
    double late = (to - from) * span.late() / whole;
    solid(new Rectangle2D.Double(from, y - BAR / 2, met, BAR));
    hatched(new Rectangle2D.Double(from + met, y - BAR / 2, late, BAR));
    frame(new Rectangle2D.Double(from, y - BAR / 2, to - from, BAR));
    if (ends) {
      diamond(to, y, span.met() == span.all());
    } else {
      arrow(to, y);
    }
    words(span.met() + "/" + span.all(), area.getMaxX(), y + 3, 1, Pen.INK);
  }

  private void solid(Rectangle2D box) {
    graphics.setColor(Pen.MAIN);
    graphics.fill(box);
  }

  /** Strokes from below left to above right; lines, because a pattern is blurred on paper. */
  private void hatched(Rectangle2D box) {
    graphics.setColor(Pen.OTHER);
    graphics.setStroke(new BasicStroke(0.9f));
    double high = box.getHeight();
    for (double x = box.getX() - high; x < box.getMaxX(); x += 3) {
      double from = Math.max(x, box.getX());
      double to = Math.min(x + high, box.getMaxX());
      if (from < to) {
        graphics.draw(
            new Line2D.Double(from, box.getMaxY() - (from - x), to, box.getMaxY() - (to - x)));
      }
    }
  }

  private void frame(Rectangle2D box) {
    graphics.setColor(Pen.QUIET);
    graphics.setStroke(new BasicStroke(0.6f));
    graphics.draw(box);
  }

  private void diamond(double x, double y, boolean full) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x - 4, y);
    diamond.lineTo(x, y - 4);
    diamond.lineTo(x + 4, y);
    diamond.lineTo(x, y + 4);
    diamond.closePath();
    graphics.setColor(full ? Pen.INK : Color.WHITE);
    graphics.fill(diamond);
    graphics.setColor(Pen.INK);
    graphics.setStroke(new BasicStroke(0.8f));
    graphics.draw(diamond);
  }

  private void arrow(double x, double y) {
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x, y - 4);
    arrow.lineTo(x + 5, y);
    arrow.lineTo(x, y + 4);
    arrow.closePath();
    graphics.setColor(Pen.QUIET);
    graphics.fill(arrow);
  }

  private void seen(double x, double top, double bottom) {
    graphics.setColor(Pen.INK);
    graphics.setStroke(
        new BasicStroke(
            0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2.5f, 2}, 0));
    graphics.draw(new Line2D.Double(x, top, x, bottom));
  }

  private double place(LocalDate day) {
    double days = ChronoUnit.DAYS.between(gantt.from(), gantt.to()) + 1.0;
    double at = ChronoUnit.DAYS.between(gantt.from(), day);
    return left + (right - left) * Math.min(1, Math.max(0, at / days));
  }

  /** A name that is longer than its room; the table has it whole. */
  private String shortened(String name) {
    if (width(name) <= NAMES - 8) {
      return name;
    }
    String part = name;
    while (width(part + "…") > NAMES - 8) {
      part = part.substring(0, part.offsetByCodePoints(part.length(), -1));
    }
    return part + "…";
  }

  private double width(String words) {
    return pen.size(LETTERS).getStringBounds(words, graphics.getFontRenderContext()).getWidth();
  }

  /** Writes words in small type; gives where they end. */
  private double words(String words, double x, double y, double anchor, Color color) {
    Font font = pen.size(LETTERS);
    graphics.setFont(font);
    graphics.setColor(color);
    double begin = x - width(words) * anchor;
    graphics.drawString(words, (float) begin, (float) y);
    return begin + width(words);
  }
}
