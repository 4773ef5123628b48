package zhiheng.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Test
  void ranksOfThirtyOneUnitsHaveALineForEachNameOnBothSides() {
    List<Chart.Move> moves =
        IntStream.range(0, 31)
            .mapToObj(i -> new Chart.Move("unit-" + i + "-", i / 2 + 1, (i * 7) % 31 + 1))
            .toList();
    Chart.Ranks chart = new Chart.Ranks("axis", "2016", "2017", moves);
    int height = Drawing.least(chart);
    SVGGraphics2D graphics = new SVGGraphics2D(Drawing.WIDTH, height);
    Drawing.draw(
        chart, Pen.ofTheMachine(), graphics, new Rectangle2D.Double(0, 0, Drawing.WIDTH, height));
    Matcher words =
        Pattern.compile("<text x=['\"]([\\d.]+)['\"] y=['\"]([\\d.]+)['\"][^>]*>([^<]*)")
            .matcher(graphics.getSVGElement());
    TreeSet<Double> left = new TreeSet<>();
    TreeSet<Double> right = new TreeSet<>();
    while (words.find()) {
      if (words.group(3).contains("unit-")) {
        (Double.parseDouble(words.group(1)) < Drawing.WIDTH / 2.0 ? left : right)
            .add(Double.valueOf(words.group(2)));
      }
    }
    for (TreeSet<Double> lines : List.of(left, right)) {
      assertThat(lines).hasSize(31);
      Double before = null;
      for (double line : lines) {
        assertThat(before == null || line - before > 8).isTrue();
        before = line;
      }
    }
  }
}
