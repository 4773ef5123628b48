package zhiheng.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import zhiheng.reports.document.Chart;

class EveryNameTest {

  @Test
  void thirtyOneIntervalsHaveTheirNamesHoweverCloseTheyStand() {
    List<String> names = IntStream.range(0, 31).mapToObj(i -> "unit-" + i + "-").toList();
    Chart.Intervals chart =
        new Chart.Intervals(
            "axis",
            names.stream()
                .map(
                    name ->
                        new Chart.Dot(
                            name, BigDecimal.TEN, BigDecimal.ONE, new BigDecimal(20), false))
                .toList());
    int height = Drawing.least(chart) * 3 / 4;
    SVGGraphics2D graphics = new SVGGraphics2D(Drawing.WIDTH, height);
    Drawing.draw(
        chart, Pen.ofTheMachine(), graphics, new Rectangle2D.Double(0, 0, Drawing.WIDTH, height));
    assertThat(graphics.getSVGElement()).contains(names);
  }
}
