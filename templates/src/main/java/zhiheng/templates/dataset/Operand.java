package zhiheng.templates.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One side of a comparison. {@link #text()} is how it is written in a definition. */
public sealed interface Operand {

  String text();

  /** The value of a column in the row at hand. */
  record Cell(String column) implements Operand {
    @Override
    public String text() {
      return column;
    }
  }

  /** Something of the period in question, given its value by {@link Condition#in}. */
  record OfPeriod(Parameter parameter) implements Operand {
    @Override
    public String text() {
      return parameter.text();
    }
  }

  record TextValue(String value) implements Operand {
    @Override
    public String text() {
      return "'" + value.replace("'", "''") + "'";
    }
  }

  record NumberValue(BigDecimal value) implements Operand {
    @Override
    public String text() {
      return value.toPlainString();
    }
  }

  record DateValue(LocalDate value) implements Operand {
    @Override
    public String text() {
      return "date '" + value + "'";
    }
  }

  record FlagValue(boolean value) implements Operand {
    @Override
    public String text() {
      return Boolean.toString(value);
    }
  }
}
