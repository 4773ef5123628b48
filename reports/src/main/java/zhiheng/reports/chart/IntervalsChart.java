package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import zhiheng.reports.document.Chart;

/** A dot for each name, with a stroke from the low to the high end of its interval. */
final class IntervalsChart {
  private IntervalsChart() {}

  static JFreeChart of(Chart.Intervals intervals, Pen pen) {
    XYIntervalSeries plain = new XYIntervalSeries("", false, true);
    XYIntervalSeries emphasized = new XYIntervalSeries("!", false, true);
    int count = intervals.dots().size();
    for (int i = 0; i < count; i++) {
      Chart.Dot dot = intervals.dots().get(i);
      (dot.emphasized() ? emphasized : plain)
          .add(
              dot.value().doubleValue(),
              dot.low().doubleValue(),
              dot.high().doubleValue(),
              i,
              i,
              i);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(plain);
    data.addSeries(emphasized);
    XYErrorRenderer dots = new XYErrorRenderer();
    dots.setDrawYError(false);
    dots.setCapLength(3);
    dots.setErrorStroke(new BasicStroke(1.2f));
    for (int series = 0; series < 2; series++) {
      dots.setSeriesShape(series, new Ellipse2D.Double(-3, -3, 6, 6));
      dots.setSeriesPaint(series, series == 0 ? Pen.MAIN : Pen.OTHER);
    }
    SymbolAxis names = new EveryName(intervals.dots().stream().map(Chart.Dot::name).toList());
    names.setInverted(true);
    names.setGridBandsVisible(false);
    names.setTickMarksVisible(false);
    names.setRange(-0.7, count - 0.3);
    Looks.dress(names, pen);
    NumberAxis values = Looks.values(intervals.axis(), pen);
    values.setUpperMargin(0.05);
    values.setAutoRangeIncludesZero(false);
    XYPlot plot = new XYPlot(data, values, names, dots);
    plot.setDomainGridlinePaint(Pen.GRID);
    plot.setRangeGridlinePaint(Pen.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(0.5f));
    plot.setRangeGridlineStroke(new BasicStroke(0.3f));
    return Looks.chart(plot, pen, false);
  }

  /** The library's own axis leaves out a name whose line would touch the line of the one before. */
  private static final class EveryName extends SymbolAxis {
    private final transient List<String> names;

    EveryName(List<String> names) {
      super(null, names.toArray(String[]::new));
      this.names = names;
    }

    @Override
    protected List<NumberTick> refreshTicksVertical(
        Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
      return IntStream.range(0, names.size())
          .mapToObj(
              place ->
                  new NumberTick(
                      place, names.get(place), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0))
          .toList();
    }
  }
}
