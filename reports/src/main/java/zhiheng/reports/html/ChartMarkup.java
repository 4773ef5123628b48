package zhiheng.reports.html;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.jfree.svg.SVGGraphics2D;
import zhiheng.reports.chart.Drawing;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.FigureBlock;

/**
 * A chart as SVG in the page; its colors are names, so that they follow the reader's light or dark.
 */
final class ChartMarkup {
  private static final Map<Color, String> NAMES = names();

  private ChartMarkup() {}

  static String of(FigureBlock figure, Pen pen) {
    int height = Drawing.height(figure.chart());
    SVGGraphics2D graphics = new SVGGraphics2D(Drawing.WIDTH, height);
    graphics.setDefsKeyPrefix(figure.code() + "-");
    graphics.setGeomDoubleConverter(ChartMarkup::brief);
    graphics.setTransformDoubleConverter(ChartMarkup::brief);
    graphics.setFontFunction(family -> "var(--sans)");
    Drawing.draw(
        figure.chart(), pen, graphics, new Rectangle2D.Double(0, 0, Drawing.WIDTH, height));
    String svg = graphics.getSVGElement();
    for (Map.Entry<Color, String> name : NAMES.entrySet()) {
      Color color = name.getKey();
      svg =
          svg.replace(
              "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")",
              "var(--chart-" + name.getValue() + ")");
    }
    String title = Markup.escaped(figure.caption() + "：" + figure.words());
    return svg.substring(svg.indexOf("<svg"))
        .replaceFirst(
            "<svg ",
            "<svg role=\"img\" aria-label=\""
                + Matcher.quoteReplacement(title)
                + "\" viewBox=\"0 0 "
                + Drawing.WIDTH
                + " "
                + height
                + "\" ");
  }

  /** A tenth of a point is finer than any screen. */
  private static String brief(double coordinate) {
    return Digits.brief(BigDecimal.valueOf(coordinate), 1);
  }

  private static Map<Color, String> names() {
    Map<Color, String> names = new LinkedHashMap<>();
    names.put(Pen.INK, "ink");
    names.put(Pen.QUIET, "quiet");
    names.put(Pen.GRID, "grid");
    names.put(Pen.PALE, "pale");
    names.put(Pen.MAIN, "main");
    names.put(Pen.OTHER, "other");
    return names;
  }
}
