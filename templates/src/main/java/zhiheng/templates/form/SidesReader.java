package zhiheng.templates.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.check.Belonging;
import zhiheng.templates.check.CheckText.Compared;
import zhiheng.templates.check.CheckText.Term;
import zhiheng.templates.check.Condition;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Is;
import zhiheng.templates.check.Relation;
import zhiheng.templates.form.FormFindings.CheckNotUnderstood;
import zhiheng.templates.form.FormFindings.UnknownWord;
import zhiheng.templates.source.Fields;

/** Looks up both sides of a comparison, and how they must stand to each other. */
final class SidesReader {
  private SidesReader() {}

  /** What "it" and a name without column stand for in one comparison. */
  record Binding(@Nullable Item it, @Nullable String column) {}

  /** A comparison that is not placed at a cell yet. */
  record Sides(Expression left, Relation relation, Expression right, List<Condition> when) {
    Sides under(List<Condition> conditions) {
      return new Sides(left, relation, right, conditions);
    }
  }

  /** The comparison with its names looked up; empty if one of them means nothing. */
  static Optional<Sides> read(Fields fields, Names names, Compared compared, Binding binding) {
    if (compared.right() instanceof Term.What what) {
      return isWhat(names, compared, what, binding);
    }
    Optional<Relation> relation = relation(fields, names, compared);
    Optional<Expression> left = names.expression(compared.left(), binding.it, binding.column);
    Optional<Expression> right = names.expression(compared.right(), binding.it, binding.column);
    return relation.flatMap(
        sign -> left.flatMap(l -> right.map(r -> new Sides(l, sign, r, List.of()))));
  }

  /** A code or day that is, or is not, something: 1 or 0. */
  private static Optional<Sides> isWhat(
      Names names, Compared compared, Term.What what, Binding binding) {
    Optional<Belonging> belonging = Belonging.written(what.word().text());
    if (belonging.isEmpty()) {
      String known =
          Arrays.stream(Belonging.values())
              .map(Belonging::written)
              .collect(Collectors.joining(", "));
      names.found().add(new UnknownWord(names.at(what.word().offset()), what.word().text(), known));
      return Optional.empty();
    }
    Optional<Figure> cell = names.named((Term.Name) compared.left(), belonging.get(), binding.it);
    Optional<Figure> on = what.on().flatMap(name -> names.day(name, binding.it, binding.column));
    BigDecimal one = compared.sign().equals("is") ? BigDecimal.ONE : BigDecimal.ZERO;
    return what.on().isPresent() && on.isEmpty()
        ? Optional.empty()
        : cell.map(
            found ->
                new Sides(
                    new Is(found, belonging.get(), on),
                    Relation.EQUAL,
                    new Constant(one),
                    List.of()));
  }

  static Optional<Relation> relation(Fields fields, Names names, Compared compared) {
    Optional<Relation> relation =
        Arrays.stream(Relation.values())
            .filter(one -> one.sign().equals(compared.sign()))
            .findFirst();
    if (relation.isEmpty()) {
      fields.report(new CheckNotUnderstood(names.at(compared.offset()), compared.sign()));
    }
    return relation;
  }
}
