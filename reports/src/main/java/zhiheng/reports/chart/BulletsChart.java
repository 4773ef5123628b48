package zhiheng.reports.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Digits;

/** Bars in percent of what could be had, on a pale ground, with a stroke where the peers stand. */
final class BulletsChart {
  private BulletsChart() {}

  static JFreeChart of(Chart.Bullets bullets, Pen pen) {
    CategoryPlot plot = Looks.categories(PlotOrientation.HORIZONTAL, bullets.axis(), pen);
    plot.setDataset(0, ground(bullets));
    plot.setRenderer(0, ground());
    plot.setDataset(1, values(bullets));
    plot.setRenderer(1, bars(bullets));
    plot.setDataset(2, peers(bullets));
    plot.setRenderer(2, peers());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.getDomainAxis().setCategoryMargin(0.25);
    NumberAxis axis = (NumberAxis) plot.getRangeAxis();
    axis.setRange(0, 108);
    axis.setTickUnit(new NumberTickUnit(20));
    return Looks.chart(plot, pen, true);
  }

  private static CategoryDataset ground(Chart.Bullets bullets) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    bullets.bullets().forEach(bullet -> data.addValue(100, "", name(bullet)));
    return data;
  }

  private static BarRenderer ground() {
    BarRenderer ground = new BarRenderer();
    BarsChart.flat(ground);
    ground.setSeriesPaint(0, Pen.PALE);
    ground.setSeriesVisibleInLegend(0, false);
    return ground;
  }

  private static CategoryDataset values(Chart.Bullets bullets) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    bullets
        .bullets()
        .forEach(
            bullet ->
                data.addValue(share(bullet.value(), bullet), bullets.valueName(), name(bullet)));
    return data;
  }

  private static BarRenderer bars(Chart.Bullets bullets) {
    BarRenderer values = new BarRenderer();
    BarsChart.flat(values);
    values.setMaximumBarWidth(7.0 / Drawing.height(bullets));
    values.setSeriesPaint(0, Pen.MAIN);
    return values;
  }

  private static CategoryDataset peers(Chart.Bullets bullets) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Chart.Bullet bullet : bullets.bullets()) {
      data.addValue(share(bullet.peers(), bullet), bullets.peersName(), name(bullet));
    }
    return data;
  }

  private static LineAndShapeRenderer peers() {
    LineAndShapeRenderer peers = new LineAndShapeRenderer(false, true);
    peers.setSeriesShape(0, new Rectangle2D.Double(-1.1, -7, 2.2, 14));
    peers.setSeriesPaint(0, Pen.OTHER);
    return peers;
  }

  /** The points stand beside the name, where no bar can cover them. */
  private static String name(Chart.Bullet bullet) {
    return bullet.name()
        + "  "
        + Digits.points(bullet.value())
        + "/"
        + Digits.brief(bullet.full(), 2);
  }

  private static @Nullable BigDecimal share(@Nullable BigDecimal value, Chart.Bullet bullet) {
    return value == null || bullet.full().signum() == 0 ? null : Digits.share(value, bullet.full());
  }
}
