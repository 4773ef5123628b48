package zhiheng.templates.system.rule;

import java.math.BigDecimal;

/**
 * No points at one goalpost, all at the other, and a line between: straight, or straight for the
 * logarithm, where each doubling is worth the same. Where {@code all} is less than {@code none} the
 * indicator is a reverse one.
 */
public record Goalposts(BigDecimal none, BigDecimal all, Scale scale) implements Rule {

  /** On what the line is straight. */
  public enum Scale {
    LINEAR,
    /** Both goalposts are more than 0; a value of 0 or less lies beyond the lower of them. */
    LOG
  }

  public Goalposts(BigDecimal none, BigDecimal all) {
    this(none, all, Scale.LINEAR);
  }

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.goalposts(this);
  }
}
