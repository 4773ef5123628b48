package zhiheng.templates.check;

import java.math.BigDecimal;

/** How the two sides of a check must stand to each other. */
public enum Relation {
  EQUAL("=") {
    @Override
    public boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
      return left.subtract(right).abs().compareTo(tolerance) <= 0;
    }
  },
  AT_MOST("<=") {
    @Override
    public boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
      return left.subtract(right).compareTo(tolerance) <= 0;
    }
  },
  AT_LEAST(">=") {
    @Override
    public boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
      return right.subtract(left).compareTo(tolerance) <= 0;
    }
  },
  LESS("<") {
    @Override
    public boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
      return left.subtract(right).compareTo(tolerance) < 0;
    }
  },
  MORE(">") {
    @Override
    public boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
      return right.subtract(left).compareTo(tolerance) < 0;
    }
  };

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** As written in a definition and in a workbook's formula. */
  public String sign() {
    return sign;
  }

  /** How the sides stand when both are turned negative. */
  Relation turned() {
    return switch (this) {
      case EQUAL -> EQUAL;
      case AT_MOST -> AT_LEAST;
      case AT_LEAST -> AT_MOST;
      case LESS -> MORE;
      case MORE -> LESS;
    };
  }

  /** True if the sides stand so to each other, give or take the tolerance. */
  public abstract boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance);
}
