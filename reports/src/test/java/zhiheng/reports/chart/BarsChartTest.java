package zhiheng.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.Test;
import zhiheng.reports.document.Chart;

class BarsChartTest {
  @Test
  void allBarsHaveAsManyDecimals() {
    assertThat(labels("74.2", "78.4789", "80")).containsExactly("74.20", "78.48", "80.00");
    assertThat(labels("17543", "12")).containsExactly("17543", "12");
    assertThat(labels("0.5", "1.004")).containsExactly("0.5", "1.0");
  }

  private static List<String> labels(String... values) {
    List<Chart.Bar> bars =
        Stream.of(values).map(each -> new Chart.Bar(each, new BigDecimal(each), false)).toList();
    CategoryPlot plot =
        BarsChart.of(new Chart.Bars("points", bars, null), Pen.ofTheMachine()).getCategoryPlot();
    return IntStream.range(0, values.length)
        .mapToObj(
            bar ->
                plot.getRenderer()
                    .getItemLabelGenerator(0, bar)
                    .generateLabel(plot.getDataset(), 0, bar))
        .toList();
  }
}
