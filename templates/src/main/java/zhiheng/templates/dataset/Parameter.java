package zhiheng.templates.dataset;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import zhiheng.templates.period.Period;

/**
 * What a condition may say of the period in question without naming it, so that one measure serves
 * a year and the year before: {@code concluded_on between :first_day and :last_day}.
 */
public enum Parameter {
  YEAR(ColumnType.WHOLE),
  FIRST_DAY(ColumnType.DATE),
  LAST_DAY(ColumnType.DATE);

  private final ColumnType type;

  Parameter(ColumnType type) {
    this.type = type;
  }

  public ColumnType type() {
    return type;
  }

  /** How it is written: a colon, then its name. */
  public String text() {
    return ":" + name().toLowerCase(Locale.ROOT);
  }

  static Optional<Parameter> find(String text) {
    for (Parameter parameter : values()) {
      if (parameter.text().equals(text)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  Operand in(Period period) {
    return switch (this) {
      case YEAR -> new Operand.NumberValue(BigDecimal.valueOf(period.firstDay().getYear()));
      case FIRST_DAY -> new Operand.DateValue(period.firstDay());
      case LAST_DAY -> new Operand.DateValue(period.lastDay());
    };
  }
}
