package zhiheng.reports.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import zhiheng.reports.document.Chart;

/** Draws a chart into an area; how high it should be follows from what it shows. */
public final class Drawing {
  /** As wide as the type area, in points. */
  public static final int WIDTH = 442;

  private Drawing() {}

  /** The height that a chart wants at full width, in points. */
  public static int height(Chart chart) {
    if (chart instanceof Chart.Bars bars) {
      return 46 + 15 * bars.bars().size() + (bars.mark() == null ? 0 : 8);
    }
    if (chart instanceof Chart.Intervals intervals) {
      return 46 + 15 * intervals.dots().size();
    }
    if (chart instanceof Chart.Bullets bullets) {
      return 66 + 24 * bullets.bullets().size();
    }
    return 210;
  }

  /** Draws it. */
  public static void draw(Chart chart, Pen pen, Graphics2D graphics, Rectangle2D area) {
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    chartOf(chart, pen).draw(graphics, area);
  }

  private static JFreeChart chartOf(Chart chart, Pen pen) {
    if (chart instanceof Chart.Bars bars) {
      return BarsChart.of(bars, pen);
    }
    if (chart instanceof Chart.Months months) {
      return MonthsChart.of(months, pen);
    }
    if (chart instanceof Chart.Intervals intervals) {
      return IntervalsChart.of(intervals, pen);
    }
    return BulletsChart.of((Chart.Bullets) chart, pen);
  }
}
