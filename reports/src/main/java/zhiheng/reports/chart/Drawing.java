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

  /** So many names stand at ease; more of them stand closer. */
  private static final int FEW = 16;

  /** The height that a chart wants at full width, in points. */
  public static int height(Chart chart) {
    return height(chart, 15, 13);
  }

  /** The height below which a chart could not be read, in points. */
  public static int least(Chart chart) {
    return height(chart, 12, 10.5);
  }

  /**
   * @param few for each of a few names, in points
   * @param many for each of many
   */
  private static int height(Chart chart, double few, double many) {
    if (chart instanceof Chart.Bars bars) {
      return 54 + names(bars.bars().size(), few, many);
    }
    if (chart instanceof Chart.Intervals intervals) {
      return 46 + names(intervals.dots().size(), few, many);
    }
    if (chart instanceof Chart.Tiles tiles) {
      return (int) Math.ceil(TilesPicture.rows(tiles) * (3.3 * few - 18.5)); // a name and a value
    }
    if (chart instanceof Chart.Slopes slopes) {
      return (int) Math.ceil(40 + slopes.slopes().size() * (few + 3));
    }
    if (chart instanceof Chart.Ranks ranks) {
      return RanksPicture.HEAD + 4 + names(RanksPicture.lines(ranks), few, many);
    }
    if (chart instanceof Chart.Multiples multiples) {
      return 16 + MultiplesPicture.rows(multiples) * (int) (6 * few + 10);
    }
    if (chart instanceof Chart.Gantt gantt) {
      return (int) Math.ceil(GanttPicture.HEAD + gantt.spans().size() * few) + 4;
    }
    if (chart instanceof Chart.Bullets bullets) {
      return 66 + 24 * bullets.bullets().size();
    }
    return 210;
  }

  private static int names(int count, double few, double many) {
    return (int) Math.ceil(count * (count > FEW ? many : few));
  }

  /** Draws it; a chart is a record, so its text holds all words that stand in it. */
  public static void draw(Chart chart, Pen whose, Graphics2D graphics, Rectangle2D area) {
    Pen pen = whose.forWords(chart.toString());
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (chart instanceof Chart.Tiles tiles) {
      TilesPicture.draw(tiles, pen, graphics, area);
    } else if (chart instanceof Chart.Slopes slopes) {
      SlopesPicture.draw(slopes, pen, graphics, area);
    } else if (chart instanceof Chart.Ranks ranks) {
      RanksPicture.draw(ranks, pen, graphics, area);
    } else if (chart instanceof Chart.Multiples multiples) {
      MultiplesPicture.draw(multiples, pen, graphics, area);
    } else if (chart instanceof Chart.Gantt gantt) {
      GanttPicture.draw(gantt, pen, graphics, area);
    } else {
      chartOf(chart, pen).draw(graphics, area);
    }
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
