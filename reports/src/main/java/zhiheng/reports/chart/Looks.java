package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * What all charts have in common: no frame, no shadow, quiet grid, no title (the caption has it).
 */
final class Looks {
  static final DecimalFormat NUMBERS =
      new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

  private Looks() {}

  static JFreeChart chart(Plot plot, Pen pen, boolean legend) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(2, 0, 0, 14));
    JFreeChart chart = new JFreeChart(null, pen.size(9), plot, legend);
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(2, 0, 2, 0));
    LegendTitle box = chart.getLegend();
    if (box != null) {
      box.setPosition(RectangleEdge.TOP);
      box.setItemFont(pen.size(9));
      box.setItemPaint(Pen.INK);
      box.setBackgroundPaint(null);
      box.setFrame(BlockBorder.NONE);
    }
    return chart;
  }

  static CategoryPlot categories(PlotOrientation orientation, String valueAxis, Pen pen) {
    CategoryPlot plot = new CategoryPlot();
    plot.setOrientation(orientation);
    CategoryAxis names = new CategoryAxis();
    if (orientation == PlotOrientation.HORIZONTAL) {
      names.setMaximumCategoryLabelWidthRatio(0.4f);
    }
    names.setLowerMargin(0.01);
    names.setUpperMargin(0.01);
    names.setCategoryMargin(0.3);
    names.setAxisLinePaint(Pen.QUIET);
    names.setTickMarksVisible(false);
    dress(names, pen);
    plot.setDomainAxis(names);
    plot.setRangeAxis(values(valueAxis, pen));
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(Pen.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(0.5f));
    return plot;
  }

  static NumberAxis values(String title, Pen pen) {
    NumberAxis values = new NumberAxis(title);
    values.setNumberFormatOverride(NUMBERS);
    values.setAxisLineVisible(false);
    values.setTickMarksVisible(false);
    values.setUpperMargin(0.12);
    dress(values, pen);
    return values;
  }

  static void dress(Axis axis, Pen pen) {
    axis.setTickLabelFont(pen.size(8.5f));
    axis.setTickLabelPaint(Pen.INK);
    axis.setLabelFont(pen.size(8.5f));
    axis.setLabelPaint(Pen.QUIET);
  }
}
