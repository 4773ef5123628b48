package zhiheng.templates.dataset;

import java.util.ArrayList;
import java.util.List;
import zhiheng.templates.dataset.Condition.Sign;
import zhiheng.templates.dataset.ExpressionFindings.NestedTooDeep;
import zhiheng.templates.dataset.Token.Kind;

/** Reads a condition by descent: or, and, not, then a comparison or a bracket. */
final class ConditionParser {
  private static final int DEEPEST = 20;
  private static final String AFTER_VALUE = "=, <>, <, <=, >, >=, in, between, is null";

  private final Words words;
  private final Operands operands;
  private int depth;

  ConditionParser(Words words, Dataset dataset) {
    this.words = words;
    this.operands = new Operands(words, dataset);
  }

  Condition condition() {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(conjunction());
    } while (words.takeIf("or"));
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
  }

  private Condition conjunction() {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(negation());
    } while (words.takeIf("and"));
    return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
  }

  private Condition negation() {
    Token begin = words.peek();
    if (!begin.is("not") && !begin.is("(")) {
      return predicate();
    }
    if (++depth > DEEPEST) {
      throw words.unreadable(new NestedTooDeep(words.place(begin), DEEPEST));
    }
    Condition inner;
    if (words.takeIf("not")) {
      inner = new Condition.Not(negation());
    } else {
      words.expect("(");
      inner = condition();
      words.expect(")");
    }
    depth--;
    return inner;
  }

  private Condition predicate() {
    Operands.Located left = operands.operand();
    if (words.takeIf("is")) {
      Condition isNull = new Condition.IsNull(left.operand());
      Condition predicate = words.takeIf("not") ? new Condition.Not(isNull) : isNull;
      words.expect("null");
      return predicate;
    }
    if (words.takeIf("not")) {
      return new Condition.Not(betweenOrIn(left));
    }
    if (words.peek().is("between") || words.peek().is("in")) {
      return betweenOrIn(left);
    }
    if (words.peek().kind() == Kind.SIGN && Sign.find(words.peek().text()).isPresent()) {
      return comparison(left);
    }
    return alone(left);
  }

  private Condition betweenOrIn(Operands.Located left) {
    if (words.takeIf("between")) {
      Operands.Located from = operands.operand();
      words.expect("and");
      Operands.Located to = operands.operand();
      return new Condition.Between(
          left.operand(), operands.beside(left, from), operands.beside(left, to));
    }
    words.expect("in");
    words.expect("(");
    List<Operand> values = new ArrayList<>();
    do {
      values.add(operands.beside(left, operands.operand()));
    } while (words.takeIf(","));
    words.expect(")");
    return new Condition.In(left.operand(), values);
  }

  private Condition comparison(Operands.Located left) {
    Sign sign = Sign.find(words.take().text()).orElseThrow();
    Operands.Located right = operands.operand();
    boolean turned = left.column().isEmpty() && right.column().isPresent();
    return turned
        ? new Condition.Comparison(operands.beside(right, left), sign, right.operand())
        : new Condition.Comparison(left.operand(), sign, operands.beside(left, right));
  }

  /** A flag may stand alone, and so may {@code true}, which means every row. */
  private Condition alone(Operands.Located left) {
    if (left.operand() instanceof Operand.FlagValue flag) {
      return flag.value() ? Condition.ALWAYS : new Condition.Not(Condition.ALWAYS);
    }
    if (left.column().filter(column -> column.type() == ColumnType.FLAG).isPresent()) {
      return new Condition.Flagged(left.operand().text());
    }
    throw words.unexpected(words.peek(), AFTER_VALUE);
  }
}
