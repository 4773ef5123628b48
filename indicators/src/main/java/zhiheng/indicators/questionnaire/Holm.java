package zhiheng.indicators.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities for many comparisons at once: S. Holm, A Simple Sequentially Rejective Multiple
 * Test Procedure, Scandinavian Journal of Statistics 6 (1979), 65–70; as R's {@code p.adjust(method
 * = "holm")}.
 */
final class Holm {
  private Holm() {}

  /** In the order given; NaN stays and does not count. */
  static List<Double> adjusted(List<Double> p) {
    List<Integer> order =
        IntStream.range(0, p.size())
            .filter(i -> !p.get(i).isNaN())
            .boxed()
            .sorted(Comparator.comparing(p::get))
            .toList();
    List<Double> adjusted = new ArrayList<>(Collections.nCopies(p.size(), Double.NaN));
    double largest = 0;
    for (int i = 0; i < order.size(); i++) {
      largest = Math.max(largest, Math.min(1, (order.size() - i) * p.get(order.get(i))));
      adjusted.set(order.get(i), largest);
    }
    return adjusted;
  }
}
