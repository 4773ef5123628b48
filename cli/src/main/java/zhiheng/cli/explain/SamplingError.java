package zhiheng.cli.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import zhiheng.cli.console.Console;
import zhiheng.ledger.assessment.ScoreNode;

/** How far a value may be off that was estimated from a sample, in words. */
public final class SamplingError {
  private static final MathContext SHOWN = new MathContext(3);

  private SamplingError() {}

  /** What stands behind the reason; nothing where the value was counted. */
  public static String of(ScoreNode node, Console console) {
    BigDecimal error = node.error();
    return error == null
        ? ""
        : console.say("explain_error", Map.of("error", error.round(SHOWN).toPlainString()));
  }
}
