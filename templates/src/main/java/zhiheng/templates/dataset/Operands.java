package zhiheng.templates.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiheng.templates.dataset.ExpressionFindings.NeverThatValue;
import zhiheng.templates.dataset.ExpressionFindings.NotComparable;
import zhiheng.templates.dataset.ExpressionFindings.UnknownParameter;
import zhiheng.templates.dataset.Token.Kind;

/** Reads the sides of comparisons and sees to it that they can be compared. */
final class Operands {
  private static final String VALUE = "a column, a number, 'text', date '…', a parameter";

  private final Words words;
  private final Dataset dataset;

  Operands(Words words, Dataset dataset) {
    this.words = words;
    this.dataset = dataset;
  }

  /** An operand, the word that it stands at, and its column if it is a known one. */
  record Located(Operand operand, Token at, Optional<Column> column) {}

  Located operand() {
    Token token = words.take();
    return switch (token.kind()) {
      case NUMBER -> value(new Operand.NumberValue(new BigDecimal(token.text())), token);
      case TEXT -> value(new Operand.TextValue(token.text()), token);
      case PARAMETER -> value(parameter(token), token);
      case WORD -> word(token);
      default -> throw words.unexpected(token, VALUE);
    };
  }

  /** The other side as it has to be beside this one: a text beside a day is read as a day. */
  Operand beside(Located self, Located other) {
    Optional<ColumnType> type = self.column().map(Column::type);
    if (type.isEmpty()) {
      return other.operand();
    }
    if (type.get() == ColumnType.DATE && other.operand() instanceof Operand.TextValue text) {
      return new Operand.DateValue(day(other.at(), text.value()));
    }
    if (!comparable(type.get(), other)) {
      words.report(
          new NotComparable(words.place(other.at()), other.operand().text(), said(type.get())));
    }
    self.column().ifPresent(column -> checkAllowed(column, other));
    return other.operand();
  }

  private void checkAllowed(Column column, Located other) {
    if (other.operand() instanceof Operand.TextValue text
        && !column.values().isEmpty()
        && !column.allowed().contains(text.value())) {
      words.report(
          new NeverThatValue(
              words.place(other.at()),
              column.code(),
              text.value(),
              String.join(", ", column.allowed())));
    }
  }

  private static boolean comparable(ColumnType type, Located other) {
    if (other.operand() instanceof Operand.Cell) {
      return other.column().map(column -> kind(column.type()) == kind(type)).orElse(true);
    }
    return kind(type) == kind(typeOf(other.operand()));
  }

  private static ColumnType typeOf(Operand value) {
    if (value instanceof Operand.OfPeriod of) {
      return of.parameter().type();
    }
    if (value instanceof Operand.NumberValue) {
      return ColumnType.DECIMAL;
    }
    if (value instanceof Operand.DateValue) {
      return ColumnType.DATE;
    }
    return value instanceof Operand.FlagValue ? ColumnType.FLAG : ColumnType.TEXT;
  }

  /** One type for all that can be compared with each other. */
  private static ColumnType kind(ColumnType type) {
    if (type.isNumber()) {
      return ColumnType.DECIMAL;
    }
    return type.isText() ? ColumnType.TEXT : type;
  }

  private static String said(ColumnType type) {
    return switch (kind(type)) {
      case DATE -> "date '2017-01-31'";
      case DECIMAL, WHOLE -> "100";
      case FLAG -> "true, false";
      case TEXT, UNIT, CREDIT_CODE -> "'text'";
    };
  }

  private Located word(Token token) {
    if (token.text().equals("date") && words.peek().kind() == Kind.TEXT) {
      Token text = words.take();
      return value(new Operand.DateValue(day(text, text.text())), token);
    }
    if (token.text().equals("true") || token.text().equals("false")) {
      return value(new Operand.FlagValue(token.text().equals("true")), token);
    }
    return new Located(new Operand.Cell(token.text()), token, words.column(token, dataset));
  }

  private LocalDate day(Token at, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw words.unreadable(new NotComparable(words.place(at), text, "date '2017-01-31'"));
    }
  }

  private Operand parameter(Token token) {
    Optional<Parameter> parameter = Parameter.find(token.text());
    if (parameter.isEmpty()) {
      String known =
          Arrays.stream(Parameter.values()).map(Parameter::text).collect(Collectors.joining(", "));
      throw words.unreadable(new UnknownParameter(words.place(token), token.text(), known));
    }
    return new Operand.OfPeriod(parameter.get());
  }

  private static Located value(Operand operand, Token token) {
    return new Located(operand, token, Optional.empty());
  }
}
