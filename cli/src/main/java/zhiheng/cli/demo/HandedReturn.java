package zhiheng.cli.demo;

import java.time.Instant;
import java.util.Map;

/**
 * A monthly return on its way to the office.
 *
 * @param corrects true if it takes the place of one handed in before
 * @param explanations what the bureau says about an item that stands out
 */
public record HandedReturn(
    DemoReturn figures, Instant at, boolean corrects, Map<String, String> explanations) {

  public HandedReturn {
    explanations = Map.copyOf(explanations);
  }
}
