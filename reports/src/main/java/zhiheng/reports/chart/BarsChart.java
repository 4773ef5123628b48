package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import zhiheng.reports.document.Chart;

/** Horizontal bars with their values at the end. */
final class BarsChart {
  private static final int DECIMALS = 2;

  private BarsChart() {}

  static JFreeChart of(Chart.Bars bars, Pen pen) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Chart.Bar bar : bars.bars()) {
      data.addValue(bar.value(), "", bar.name());
    }
    CategoryPlot plot = Looks.categories(PlotOrientation.HORIZONTAL, axis(bars), pen);
    plot.setDataset(data);
    BarRenderer renderer = new Bars(bars);
    flat(renderer);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator("{2}", numbers(bars)));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(pen.size(8.5f));
    renderer.setDefaultItemLabelPaint(Pen.INK);
    renderer.setDefaultPositiveItemLabelPosition(atTheEnd());
    plot.setRenderer(renderer);
    Chart.Mark mark = bars.mark();
    if (mark != null) {
      ValueMarker line =
          new ValueMarker(
              mark.value().doubleValue(),
              Pen.OTHER,
              new BasicStroke(
                  1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {4, 3}, 0));
      plot.addRangeMarker(line);
    }
    return Looks.chart(plot, pen, false);
  }

  /** All with as many decimals as the one that has most, two at most: 74.20 beside 74.21. */
  private static NumberFormat numbers(Chart.Bars bars) {
    int decimals =
        bars.bars().stream()
            .map(bar -> bar.value().setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros())
            .mapToInt(value -> Math.max(0, value.scale()))
            .max()
            .orElse(0);
    NumberFormat numbers = (NumberFormat) Looks.NUMBERS.clone();
    numbers.setMinimumFractionDigits(decimals);
    return numbers;
  }

  /** The name of the mark stands at the axis, where no bar can cover it. */
  private static String axis(Chart.Bars bars) {
    Chart.Mark mark = bars.mark();
    return mark == null ? bars.axis() : bars.axis() + "    - - -  " + mark.name();
  }

  /** Right of a horizontal bar. */
  static ItemLabelPosition atTheEnd() {
    return new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
  }

  static void flat(BarRenderer renderer) {
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
  }

  private static final class Bars extends BarRenderer {
    private static final long serialVersionUID = 1L;
    private final transient Chart.Bars bars;

    Bars(Chart.Bars bars) {
      this.bars = bars;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return bars.bars().get(column).emphasized() ? Pen.OTHER : Pen.MAIN;
    }
  }
}
