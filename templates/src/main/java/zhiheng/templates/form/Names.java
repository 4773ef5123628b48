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
import zhiheng.templates.check.Belonging;
import zhiheng.templates.check.CheckText.Term;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Expression.Minus;
import zhiheng.templates.check.Expression.Plus;
import zhiheng.templates.check.Expression.Publication;
import zhiheng.templates.check.Expression.Registered;
import zhiheng.templates.check.Expression.Times;
import zhiheng.templates.check.Expression.WorkingDays;
import zhiheng.templates.check.RegisterFigure;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.CannotBe;
import zhiheng.templates.form.FormFindings.ItOfNothing;
import zhiheng.templates.form.FormFindings.ItemWithoutColumn;
import zhiheng.templates.form.FormFindings.NoHistoryInLists;
import zhiheng.templates.form.FormFindings.NoParts;
import zhiheng.templates.form.FormFindings.NotADayCell;
import zhiheng.templates.form.FormFindings.NotANumericColumn;
import zhiheng.templates.form.FormFindings.SumOfNoForm;
import zhiheng.templates.form.FormFindings.UnknownItem;

/** Looks up the names of a check among the items and columns of its form. */
final class Names {
  private final Subject subject;
  private final UnaryOperator<Integer> shift;
  private final LinePlace start;
  private final Elsewhere elsewhere;
  private final Set<Finding> found = new LinkedHashSet<>();

  /**
   * @param elsewhere takes the figures of other forms, to be looked up when those are read
   */
  Names(Subject subject, LinePlace start, int quote, Elsewhere elsewhere) {
    this.subject = subject;
    this.start = start;
    this.elsewhere = elsewhere;
    this.shift = offset -> start.column() + quote + offset;
  }

  /** What was wrong with the names looked up so far, each mistake once. */
  Set<Finding> found() {
    return found;
  }

  LinePlace at(int offset) {
    return new LinePlace(start.file(), start.line(), shift.apply(offset), start.text());
  }

  /** Has a tag looked up when the register is there. */
  void tag(Term.Name word) {
    elsewhere.tags().add(new Elsewhere.Tag(at(word.offset()), word.text()));
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
    return name == null
            || subject.kind() == Form.Kind.LIST
            || isOfOtherForm(name)
            || isRegistered(name)
        ? Stream.empty()
        : named(name, it).filter(named -> named.column().isEmpty()).map(Named::item).stream();
  }

  /** The term with every name looked up; empty if a name means nothing. */
  Optional<Expression> expression(Term term, @Nullable Item it, @Nullable String column) {
    if (term instanceof Term.Number number) {
      return Optional.of(new Constant(number.value()));
    }
    if (term instanceof Term.Name name) {
      Optional<RegisterFigure> registered = RegisterFigure.written(name.text());
      if (isPublication(name)) {
        return Optional.of(publication(name, it));
      }
      return registered.isPresent()
          ? registered.map(Registered::new)
          : figure(name, it, column).map(figure -> figure);
    }
    if (term instanceof Term.Parts parts) {
      return sumOfParts(parts, it, column);
    }
    if (term instanceof Term.WorkingDays days) {
      Optional<Figure> from = day(days.from(), it, column);
      Optional<Figure> to = day(days.to(), it, column);
      return from.flatMap(f -> to.map(t -> new WorkingDays(f, t)));
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

  /** A number or a day. */
  Optional<Figure> figure(Term.Name name, @Nullable Item it, @Nullable String column) {
    if (isOfOtherForm(name)) {
      return ofOtherForm(name, it);
    }
    return cell(name, it, column)
        .filter(
            cell -> {
              boolean counts =
                  cell.type.isNumber() || (cell.type == EntryType.DATE && cell.figure.isHere());
              if (!counts) {
                found.add(new NotANumericColumn(at(name.offset()), name.text()));
              }
              return counts;
            })
        .map(Cell::figure);
  }

  /** A day of the return itself. */
  Optional<Figure> day(Term.Name name, @Nullable Item it, @Nullable String column) {
    return figure(name, it, column)
        .filter(
            figure -> {
              if (!figure.day()) {
                found.add(new NotADayCell(at(name.offset()), name.text()));
              }
              return figure.day();
            });
  }

  /** What is said to be something: a day or a code of the return itself. */
  Optional<Figure> named(Term.Name name, Belonging what, @Nullable Item it) {
    return cell(name, it, null)
        .filter(
            cell -> {
              boolean fits =
                  what.ofDays()
                      ? cell.type == EntryType.DATE
                      : cell.type == EntryType.CODE || cell.type == EntryType.TEXT;
              fits &= cell.figure.isHere();
              if (!fits) {
                found.add(new CannotBe(at(name.offset()), name.text(), what.written()));
              }
              return fits;
            })
        .map(Cell::figure);
  }

  private record Cell(Figure figure, EntryType type) {}

  private Optional<Cell> cell(Term.Name name, @Nullable Item it, @Nullable String column) {
    if (subject.kind() == Form.Kind.LIST) {
      return listCell(name);
    }
    return named(name, it)
        .flatMap(named -> asked(named, named.column().orElse(column == null ? "" : column), name));
  }

  private Optional<Cell> asked(Named named, String column, Term.Name name) {
    if (!named.item().columns().contains(column)) {
      found.add(new ItemWithoutColumn(at(name.offset()), named.item().code(), column));
      return Optional.empty();
    }
    EntryType type = named.item().entry().type();
    boolean day = type == EntryType.DATE;
    return Optional.of(
        new Cell(new Figure(named.from(), "", named.item().code(), column, day), type));
  }

  private Optional<Cell> listCell(Term.Name name) {
    Optional<EntryType> type =
        subject.columns().stream()
            .filter(c -> c.code().equals(name.text()))
            .findFirst()
            .flatMap(Column::entry)
            .map(Entry::type);
    if (type.isEmpty()) {
      found.add(
          from(name.text()) == From.NOW
              ? new UnknownItem(at(name.offset()), name.text(), similar(name.text()))
              : new NoHistoryInLists(at(name.offset()), name.text()));
    }
    return type.map(
        one -> new Cell(new Figure(From.NOW, "", "", name.text(), one == EntryType.DATE), one));
  }

  private static boolean isOfOtherForm(Term.Name name) {
    return name.text().indexOf(':') >= 0;
  }

  private static boolean isPublication(Term.Name name) {
    return isOfOtherForm(name)
        && (name.text().startsWith(Publication.OF_THE_COUNTRY)
            || name.text().startsWith(Publication.OF_THE_UNIT));
  }

  private Publication publication(Term.Name name, @Nullable Item it) {
    boolean own = name.text().startsWith(Publication.OF_THE_UNIT);
    String prefix = own ? Publication.OF_THE_UNIT : Publication.OF_THE_COUNTRY;
    int colon = name.text().indexOf(':');
    String written = name.text().substring(colon + 1);
    String item = written.equals("it") && it != null ? it.code() : written;
    Publication publication =
        new Publication(name.text().substring(prefix.length(), colon), item, own);
    elsewhere.publications().add(new Elsewhere.Published(at(name.offset()), publication));
    return publication;
  }

  private static boolean isRegistered(Term.Name name) {
    return RegisterFigure.written(name.text()).isPresent();
  }

  /** A figure of another form needs its column named, for this form's columns say nothing there. */
  private Optional<Figure> ofOtherForm(Term.Name name, @Nullable Item it) {
    From from = from(name.text());
    String rest = name.text().substring(from.prefix().length());
    String form = rest.substring(0, rest.indexOf(':'));
    String named = rest.substring(form.length() + 1);
    if (named.startsWith("it.") && it != null) {
      named = it.code() + named.substring(2);
    }
    int dot = Math.max(named.lastIndexOf('.'), 0);
    String row = named.substring(0, dot);
    String column = dot == 0 ? "" : named.substring(dot + 1);
    elsewhere.figures().add(new Elsewhere.Asked(at(name.offset()), form, row, column, named));
    if (from == From.WITHIN) {
      elsewhere.sums().add(new Elsewhere.Sum(at(name.offset()), form, subject.rhythm()));
    }
    return Optional.of(new Figure(from, form, row, column, false));
  }

  private Optional<Expression> sumOfParts(
      Term.Parts parts, @Nullable Item it, @Nullable String column) {
    Optional<Named> total =
        subject.kind() == Form.Kind.GRID ? named(parts.of(), it) : Optional.empty();
    if (total.isEmpty()) {
      return Optional.empty();
    }
    String of = total.get().item().code();
    Optional<Expression> sum =
        Form.parts(subject.items().stream(), of).stream()
            .map(part -> new Named(total.get().from(), part, total.get().column()))
            .flatMap(
                part ->
                    asked(part, part.column().orElse(column == null ? "" : column), parts.of())
                        .stream())
            .map(cell -> (Expression) cell.figure())
            .reduce(Plus::new);
    if (sum.isEmpty()) {
      found.add(new NoParts(at(parts.of().offset()), of));
    }
    return sum.or(() -> Optional.of(new Constant(BigDecimal.ZERO))).filter(any -> sum.isPresent());
  }

  private Optional<Named> named(Term.Name name, @Nullable Item it) {
    From from = from(name.text());
    String rest = name.text().substring(from.prefix().length());
    if (from == From.WITHIN) {
      found.add(new SumOfNoForm(at(name.offset()), name.text()));
      return Optional.empty();
    }
    if (rest.equals("it") || rest.startsWith("it.")) {
      if (it == null) {
        found.add(new ItOfNothing(at(name.offset())));
        return Optional.empty();
      }
      String column = rest.length() > 3 ? rest.substring(3) : "";
      return Optional.of(
          new Named(from, it, Optional.of(column).filter(there -> !there.isEmpty())));
    }
    Optional<Item> whole = subject.item(rest);
    if (whole.isPresent()) {
      return Optional.of(new Named(from, whole.get(), Optional.empty()));
    }
    int dot = rest.lastIndexOf('.');
    Optional<Named> withColumn =
        dot < 0
            ? Optional.empty()
            : subject
                .item(rest.substring(0, dot))
                .map(item -> new Named(from, item, Optional.of(rest.substring(dot + 1))));
    if (withColumn.isEmpty()) {
      found.add(new UnknownItem(at(name.offset()), name.text(), similar(rest)));
    }
    return withColumn;
  }

  private static From from(String text) {
    return Stream.of(From.PREVIOUS, From.YEAR_BEFORE, From.BELOW, From.WITHIN)
        .filter(from -> text.startsWith(from.prefix()))
        .findFirst()
        .orElse(From.NOW);
  }

  private String similar(String unknown) {
    return subject.kind() == Form.Kind.GRID
        ? similar(subject.items(), unknown)
        : similar(subject.columns().stream().map(Column::code), unknown);
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
