package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import zhiheng.reports.document.Chart;

/** This year's months as columns, the year before as a dashed line with open dots. */
final class MonthsChart {
  private MonthsChart() {}

  static JFreeChart of(Chart.Months months, Pen pen) {
    CategoryPlot plot = Looks.categories(PlotOrientation.VERTICAL, months.axis(), pen);
    BarRenderer columns = new BarRenderer();
    BarsChart.flat(columns);
    columns.setSeriesPaint(0, Pen.MAIN);
    plot.setDataset(0, data(months, months.now()));
    plot.setRenderer(0, columns);
    LineAndShapeRenderer line = new LineAndShapeRenderer();
    line.setSeriesPaint(0, Pen.OTHER);
    line.setSeriesStroke(
        0,
        new BasicStroke(
            1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
    line.setSeriesShape(0, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
    line.setSeriesFillPaint(0, java.awt.Color.WHITE);
    line.setUseFillPaint(true);
    line.setSeriesOutlinePaint(0, Pen.OTHER);
    line.setUseOutlinePaint(true);
    line.setDefaultOutlineStroke(new BasicStroke(1.2f));
    line.setSeriesOutlineStroke(0, new BasicStroke(1.2f));
    plot.setDataset(1, data(months, months.before()));
    plot.setRenderer(1, line);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return Looks.chart(plot, pen, true);
  }

  private static CategoryDataset data(Chart.Months months, Chart.Series series) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < months.names().size(); i++) {
      data.addValue(series.values().get(i), series.name(), months.names().get(i));
    }
    return data;
  }
}
