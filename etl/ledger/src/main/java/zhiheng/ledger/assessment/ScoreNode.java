package zhiheng.ledger.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.store.Exact;
import zhiheng.templates.wording.Text;

/**
 * Points and why: a total, a dimension, an indicator … with what was measured and what it is made
 * of. It carries its names and reasons, so that paper needs no definition again. Numbers have no
 * trailing zeros here; whoever shows them chooses the places.
 *
 * @param outOf the most points there were; none where there is no limit
 * @param value what was scored, such as a rate; kept to {@value Exact#PLACES} decimal places
 * @param error the standard error of the value, in its unit, where it comes from a sample
 * @param reason how the value became points
 */
public record ScoreNode(
    String code,
    Kind kind,
    Text name,
    BigDecimal points,
    @Nullable BigDecimal outOf,
    State state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal error,
    List<Measured> measured,
    Reason reason,
    List<ScoreNode> children) {

  public ScoreNode {
    points = Exact.number(points);
    outOf = Exact.numberOrNone(outOf);
    value = Exact.quotientOrNone(value);
    error = Exact.quotientOrNone(error);
    measured = List.copyOf(measured);
    children = List.copyOf(children);
  }

  /** A node whose value is no estimate from a sample. */
  public ScoreNode(
      String code,
      Kind kind,
      Text name,
      BigDecimal points,
      @Nullable BigDecimal outOf,
      State state,
      @Nullable BigDecimal value,
      List<Measured> measured,
      Reason reason,
      List<ScoreNode> children) {
    this(code, kind, name, points, outOf, state, value, null, measured, reason, children);
  }

  /** What a node stands for. */
  public enum Kind {
    TOTAL,
    DIMENSION,
    INDICATOR,
    BONUS,
    VETO
  }

  /** Whether there was anything to measure; nothing is not zero. */
  public enum State {
    MEASURED,
    NO_CASE,
    NOT_APPLICABLE,
    NOT_REPORTED
  }

  /** This node or the one below it with a code, the first from above. */
  public Optional<ScoreNode> find(String wanted) {
    if (code.equals(wanted)) {
      return Optional.of(this);
    }
    return children.stream().flatMap(child -> child.find(wanted).stream()).findFirst();
  }
}
