package zhiheng.templates.form;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.check.CheckText.Term;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Times;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.ItOfNothing;
import zhiheng.templates.form.FormFindings.ItemWithoutColumn;
import zhiheng.templates.form.FormFindings.NoHistoryInLists;
import zhiheng.templates.form.FormFindings.NoParts;
import zhiheng.templates.form.FormFindings.NotANumericColumn;
import zhiheng.templates.form.FormFindings.UnknownItem;

/** Looks up the names of a check among the items and columns of its form. */
final class Names {
  private final Form.Kind kind;
  private final List<Item> items;
  private final List<Column> columns;
  private final UnaryOperator<Integer> shift;
  private final LinePlace start;
  private final Set<Finding> found = new LinkedHashSet<>();

  Names(Form.Kind kind, List<Item> items, List<Column> columns, LinePlace start, int quote) {
    this.kind = kind;
    this.items = items;
    this.columns = columns;
    this.start = start;
    this.shift = offset -> start.column() + quote + offset;
  }

  /** What was wrong with the names looked up so far, each mistake once. */
  Set<Finding> found() {
    return found;
  }

  LinePlace at(int offset) {
    return new LinePlace(start.file(), start.line(), shift.apply(offset), start.text());
  }

  /** An item with a column, or without if the check repeats for every column. */
  record Named(From from, Item item, Optional<String> column) {}

  /** Every item that a term names without a column. */
  Stream<Item> withoutColumn(Term term, @Nullable Item it) {
    if (term instanceof Term.Operation operation) {
      return Stream.concat(
          withoutColumn(operation.left(), it), withoutColumn(operation.right(), it));
    }
    Term.Name name = term instanceof Term.Parts parts ? parts.of() : null;
    if (term instanceof Term.Name itself) {
      name = itself;
    }
    return name == null || kind == Form.Kind.LIST
        ? Stream.empty()
        : named(name, it).filter(named -> named.column().isEmpty()).map(Named::item).stream();
  }

  /** The term with every name looked up; empty if a name means nothing. */
  Optional<Expression> expression(Term term, @Nullable Item it, @Nullable String column) {
    if (term instanceof Term.Number number) {
      return Optional.of(new Constant(number.value()));
    }
    if (term instanceof Term.Name name) {
      return figure(name, it, column).map(figure -> figure);
    }
    if (term instanceof Term.Parts parts) {
      return sumOfParts(parts, it, column);
    }
    Term.Operation operation = (Term.Operation) term;
    Optional<Expression> left = expression(operation.left(), it, column);
    Optional<Expression> right = expression(operation.right(), it, column);
    return left.flatMap(l -> right.map(r -> operation(operation.sign(), l, r)));
  }

  private static Expression operation(String sign, Expression left, Expression right) {
    return switch (sign) {
      case "+" -> new Plus(left, right);
      case "-" -> new Minus(left, right);
      default -> new Times(left, right);
    };
  }

  Optional<Figure> figure(Term.Name name, @Nullable Item it, @Nullable String column) {
    if (kind == Form.Kind.LIST) {
      return listFigure(name);
    }
    return named(name, it)
        .flatMap(named -> asked(named, named.column().orElse(column == null ? "" : column), name));
  }

  private Optional<Figure> asked(Named named, String column, Term.Name name) {
    if (!named.item().columns().contains(column)) {
      found.add(new ItemWithoutColumn(at(name.offset()), named.item().code(), column));
      return Optional.empty();
    }
    return Optional.of(new Figure(named.from(), named.item().code(), column));
  }

  private Optional<Figure> listFigure(Term.Name name) {
    Optional<Column> column =
        columns.stream().filter(c -> c.code().equals(name.text())).findFirst();
    if (column.isEmpty()) {
      found.add(
          from(name.text()) == From.NOW
              ? new UnknownItem(at(name.offset()), name.text(), similar(name.text()))
              : new NoHistoryInLists(at(name.offset()), name.text()));
      return Optional.empty();
    }
    if (column.get().entry().filter(entry -> entry.type().isNumber()).isEmpty()) {
      found.add(new NotANumericColumn(at(name.offset()), name.text()));
      return Optional.empty();
    }
    return Optional.of(new Figure(From.NOW, "", name.text()));
  }

  private Optional<Expression> sumOfParts(
      Term.Parts parts, @Nullable Item it, @Nullable String column) {
    Optional<Named> total = kind == Form.Kind.GRID ? named(parts.of(), it) : Optional.empty();
    if (total.isEmpty()) {
      return Optional.empty();
    }
    String of = total.get().item().code();
    Optional<Expression> sum =
        Form.parts(items.stream(), of).stream()
            .map(part -> new Named(total.get().from(), part, total.get().column()))
            .flatMap(
                part ->
                    asked(part, part.column().orElse(column == null ? "" : column), parts.of())
                        .stream())
            .map(figure -> (Expression) figure)
            .reduce(Plus::new);
    if (sum.isEmpty()) {
      found.add(new NoParts(at(parts.of().offset()), of));
    }
    return sum.or(() -> Optional.of(new Constant(BigDecimal.ZERO))).filter(any -> sum.isPresent());
  }

  private Optional<Named> named(Term.Name name, @Nullable Item it) {
    From from = from(name.text());
    String rest = name.text().substring(from.prefix().length());
    if (rest.equals("it") || rest.startsWith("it.")) {
      if (it == null) {
        found.add(new ItOfNothing(at(name.offset())));
        return Optional.empty();
      }
      String column = rest.length() > 3 ? rest.substring(3) : "";
      return Optional.of(
          new Named(from, it, Optional.of(column).filter(there -> !there.isEmpty())));
    }
    Optional<Item> whole = item(rest);
    if (whole.isPresent()) {
      return Optional.of(new Named(from, whole.get(), Optional.empty()));
    }
    int dot = rest.lastIndexOf('.');
    Optional<Named> withColumn =
        dot < 0
            ? Optional.empty()
            : item(rest.substring(0, dot))
                .map(item -> new Named(from, item, Optional.of(rest.substring(dot + 1))));
    if (withColumn.isEmpty()) {
      found.add(new UnknownItem(at(name.offset()), name.text(), similar(rest)));
    }
    return withColumn;
  }

  private static From from(String text) {
    return Stream.of(From.PREVIOUS, From.YEAR_BEFORE, From.BELOW)
        .filter(from -> text.startsWith(from.prefix()))
        .findFirst()
        .orElse(From.NOW);
  }

  private Optional<Item> item(String code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  private String similar(String unknown) {
    return kind == Form.Kind.GRID
        ? similar(items, unknown)
        : similar(columns.stream().map(Column::code), unknown);
  }

  static String similar(List<Item> items, String unknown) {
    return similar(items.stream().map(Item::code), unknown);
  }

  /** The known name that has the most letters in common from the front. */
  private static String similar(Stream<String> known, String unknown) {
    return known.max(Comparator.comparing(one -> common(one, unknown))).orElse("");
  }

  private static int common(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
