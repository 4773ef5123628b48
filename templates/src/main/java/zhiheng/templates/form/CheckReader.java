package zhiheng.templates.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.check.Belonging;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.CheckText;
import zhiheng.templates.check.CheckText.Compared;
import zhiheng.templates.check.CheckText.NotUnderstood;
import zhiheng.templates.check.CheckText.Term;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Condition;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.check.Condition.Trait;
import zhiheng.templates.check.Condition.UnitIs;
import zhiheng.templates.check.Expression;
import zhiheng.templates.check.Expression.Constant;
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.Is;
import zhiheng.templates.check.Foresight;
import zhiheng.templates.check.Relation;
import zhiheng.templates.check.Tolerance;
import zhiheng.templates.check.Validity;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.FormFindings.CheckAlwaysFails;
import zhiheng.templates.form.FormFindings.CheckNeverApplies;
import zhiheng.templates.form.FormFindings.CheckNeverFails;
import zhiheng.templates.form.FormFindings.CheckNotUnderstood;
import zhiheng.templates.form.FormFindings.DaysAndNumbers;
import zhiheng.templates.form.FormFindings.NegativeTolerance;
import zhiheng.templates.form.FormFindings.NotADay;
import zhiheng.templates.form.FormFindings.UnknownItem;
import zhiheng.templates.form.FormFindings.UnknownWord;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;

/** Reads one check of a form: its words, and its comparisons with every name looked up. */
final class CheckReader {
  private static final List<String> LEVELS =
      List.of("national", "province", "prefecture", "county");

  private final Form.Kind kind;
  private final List<Item> items;
  private final List<Column> columns;
  private final Validity form;
  private final List<Elsewhere> elsewhere;

  /**
   * @param elsewhere takes the figures of other forms that checks name
   */
  CheckReader(
      Form.Kind kind,
      List<Item> items,
      List<Column> columns,
      Validity form,
      List<Elsewhere> elsewhere) {
    this.kind = kind;
    this.items = items;
    this.columns = columns;
    this.form = form;
    this.elsewhere = elsewhere;
  }

  Check read(Fields fields) {
    String id = fields.text("id");
    Tolerance tolerance =
        new Tolerance(notNegative(fields, "tolerance"), notNegative(fields, "tolerance_share"));
    return new Check(
        id,
        fields.words("name"),
        fields.words("advice"),
        fields.choice("severity", Severity.class),
        tolerance,
        validity(fields, id, form),
        fields.optionalWords("source"),
        comparisons(fields, id, tolerance),
        fields.place("expect"));
  }

  private static BigDecimal notNegative(Fields fields, String field) {
    BigDecimal found = fields.optionalNumber(field).orElse(BigDecimal.ZERO);
    if (found.signum() < 0) {
      fields.report(new NegativeTolerance(fields.place(field), found.toPlainString()));
    }
    return found.max(BigDecimal.ZERO);
  }

  /** From when to when a check speaks of its form's returns; it must be some time of the form's. */
  static Validity validity(Fields fields, String id, Validity form) {
    Validity validity = new Validity(day(fields, "valid_from"), day(fields, "valid_to"));
    if (!validity.meets(form)) {
      String field = fields.has("valid_from") ? "valid_from" : "valid_to";
      fields.report(new CheckNeverApplies(fields.place(field), id));
    }
    return validity;
  }

  /** The form's own validity; whoever reads the form says what is wrong with it. */
  static Validity validity(Fields form) {
    return new Validity(
        form.optionalText("valid_from").flatMap(CheckReader::parsed),
        form.optionalText("valid_to").flatMap(CheckReader::parsed));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(Fields fields, String field) {
    Optional<String> found = fields.optionalText(field);
    Optional<LocalDate> day = found.flatMap(CheckReader::parsed);
    if (found.isPresent() && day.isEmpty()) {
      fields.report(new NotADay(fields.place(field), found.get()));
    }
    return day;
  }

  private List<Comparison> comparisons(Fields fields, String id, Tolerance tolerance) {
    Names names = names(fields, "expect");
    Names whenNames = names(fields, "when");
    Names atNames = names(fields, "at");
    String expect = fields.text("expect");
    Optional<String> when = fields.optionalText("when");
    Optional<String> at = fields.optionalText("at");
    List<Optional<Item>> its = its(fields);
    List<Comparison> comparisons = new ArrayList<>();
    try {
      Compared compared = CheckText.comparison(expect);
      List<Compared> conditions = conditions(fields, when);
      for (Optional<Item> it : its) {
        for (Optional<String> column : columns(names, compared, it.orElse(null))) {
          Binding binding = new Binding(it.orElse(null), column.orElse(null));
          comparison(fields, names, compared, binding)
              .map(one -> one.under(conditions(fields, whenNames, conditions, binding)))
              .map(one -> placed(one, atNames, at, binding))
              .ifPresent(comparisons::add);
        }
      }
    } catch (NotUnderstood e) {
      fields.report(new CheckNotUnderstood(names.at(e.offset()), shown(e)));
      return List.of();
    }
    Stream.of(names, whenNames, atNames).flatMap(n -> n.found().stream()).forEach(fields::report);
    judge(fields, id, tolerance, comparisons, names.found().isEmpty());
    return comparisons;
  }

  /** What "it" and a name without column stand for in one comparison. */
  private record Binding(@Nullable Item it, @Nullable String column) {}

  private record Sides(Expression left, Relation relation, Expression right, List<Condition> when) {
    Sides under(List<Condition> conditions) {
      return new Sides(left, relation, right, conditions);
    }
  }

  private Names names(Fields fields, String field) {
    LinePlace place = fields.place(field);
    int column = place.column() - 1;
    boolean quoted =
        column < place.text().length() && "\"'".indexOf(place.text().charAt(column)) >= 0;
    return new Names(kind, items, columns, place, quoted ? 1 : 0, elsewhere);
  }

  private List<Compared> conditions(Fields fields, Optional<String> when) {
    try {
      return when.isEmpty() ? List.of() : CheckText.conditions(when.get());
    } catch (NotUnderstood e) {
      fields.report(new CheckNotUnderstood(names(fields, "when").at(e.offset()), shown(e)));
      return List.of();
    }
  }

  private static String shown(NotUnderstood e) {
    return e.found().isEmpty() ? "…" : e.found();
  }

  /** The items that the check speaks of; one nothing if it names them itself. */
  private List<Optional<Item>> its(Fields fields) {
    Optional<Group> group = fields.optionalChoice("for_every", Group.class);
    if (group.isPresent()) {
      return items.stream().filter(item -> belongs(item, group.get())).map(Optional::of).toList();
    }
    List<Optional<Item>> its = new ArrayList<>();
    for (Placed<String> code : fields.placedTexts("for")) {
      Optional<Item> item = items.stream().filter(i -> i.code().equals(code.value())).findFirst();
      if (item.isEmpty()) {
        fields.report(
            new UnknownItem(code.place(), code.value(), Names.similar(items, code.value())));
      } else {
        its.add(item);
      }
    }
    return fields.has("for") ? its : List.of(Optional.empty());
  }

  /** Items that a check may speak of all together. */
  private enum Group {
    /** Every item that has parts. */
    TOTAL,
    /** Every item asked in all columns, and so with a year to date. */
    FLOW
  }

  private boolean belongs(Item item, Group group) {
    return switch (group) {
      case TOTAL -> !Form.parts(items.stream(), item.code()).isEmpty();
      case FLOW -> item.columns().size() == columns.size();
    };
  }

  /** The columns for which a check repeats: those that all its items without column share. */
  private List<Optional<String>> columns(Names names, Compared compared, @Nullable Item it) {
    List<Item> open =
        Stream.of(compared.left(), compared.right())
            .flatMap(term -> names.withoutColumn(term, it))
            .toList();
    if (open.isEmpty()) {
      return List.of(Optional.empty());
    }
    Set<String> shared = new LinkedHashSet<>(columns.stream().map(Column::code).toList());
    open.forEach(item -> shared.retainAll(item.columns()));
    return shared.isEmpty()
        ? List.of(Optional.empty())
        : shared.stream().map(Optional::of).toList();
  }

  private Optional<Sides> comparison(
      Fields fields, Names names, Compared compared, Binding binding) {
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

  private static Optional<Relation> relation(Fields fields, Names names, Compared compared) {
    Optional<Relation> relation =
        Arrays.stream(Relation.values())
            .filter(one -> one.sign().equals(compared.sign()))
            .findFirst();
    if (relation.isEmpty()) {
      fields.report(new CheckNotUnderstood(names.at(compared.offset()), compared.sign()));
    }
    return relation;
  }

  private List<Condition> conditions(
      Fields fields, Names names, List<Compared> conditions, Binding binding) {
    return conditions.stream()
        .flatMap(compared -> condition(fields, names, compared, binding).stream())
        .toList();
  }

  private Optional<Condition> condition(
      Fields fields, Names names, Compared compared, Binding binding) {
    if (compared.left() instanceof Term.Name name && name.text().startsWith("unit.")) {
      return unitIs(names, name, compared);
    }
    if (compared.left() instanceof Term.Name name && name.text().equals("period.month")) {
      if (compared.right() instanceof Term.Number number
          && Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
              .contains(number.value().toPlainString())) {
        return relation(fields, names, compared)
            .map(relation -> new MonthIs(relation, number.value().intValueExact()));
      }
      names.found().add(new UnknownWord(names.at(compared.offset()), "period.month", "1–12"));
      return Optional.empty();
    }
    return comparison(fields, names, compared, binding)
        .map(sides -> new FiguresAre(sides.left, sides.relation, sides.right));
  }

  private static Optional<Condition> unitIs(Names names, Term.Name name, Compared compared) {
    String trait = name.text().substring("unit.".length());
    Optional<Trait> known =
        Arrays.stream(Trait.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(trait))
            .findFirst();
    if (known.isEmpty()
        || !compared.sign().matches("!?=")
        || !(compared.right() instanceof Term.Name word)) {
      names
          .found()
          .add(
              new UnknownWord(
                  names.at(name.offset()), name.text(), "unit.level, unit.kind, unit.tag"));
      return Optional.empty();
    }
    if (known.get() == Trait.LEVEL && !LEVELS.contains(word.text())) {
      String words = String.join(", ", LEVELS);
      names.found().add(new UnknownWord(names.at(word.offset()), word.text(), words));
      return Optional.empty();
    }
    return Optional.of(new UnitIs(known.get(), compared.sign().equals("="), word.text()));
  }

  /** A failure is shown where "at" says, otherwise at the first figure of this return. */
  private Comparison placed(Sides sides, Names names, Optional<String> at, Binding binding) {
    Optional<Figure> place =
        at.flatMap(name -> names.figure(new Term.Name(name, 0), binding.it, binding.column));
    Figure figure =
        place
            .or(
                () ->
                    Stream.concat(sides.left.figures(), sides.right.figures())
                        .filter(Figure::isHere)
                        .findFirst())
            .orElse(Figure.here("", ""));
    return new Comparison(
        figure.row(), figure.column(), sides.left, sides.relation, sides.right, sides.when);
  }

  private void judge(
      Fields fields, String id, Tolerance tolerance, List<Comparison> all, boolean understood) {
    if (all.isEmpty() && understood) {
      fields.report(new CheckNeverFails(fields.place("expect"), id));
    }
    for (Comparison one : all) {
      Optional<Finding> wrong = judge(fields, id, tolerance, one);
      if (wrong.isPresent()) {
        fields.report(wrong.get());
        return;
      }
    }
  }

  private Optional<Finding> judge(
      Fields fields, String id, Tolerance tolerance, Comparison comparison) {
    LinePlace place = fields.place("expect");
    if (!Kinds.agree(comparison)) {
      return Optional.of(new DaysAndNumbers(place, id));
    }
    return switch (Foresight.of(comparison, tolerance, this::holds)) {
      case DEPENDS -> Optional.empty();
      case NEVER_FAILS -> Optional.of(new CheckNeverFails(place, id));
      case ALWAYS_FAILS -> Optional.of(new CheckAlwaysFails(place, id));
      case NEVER_APPLIES -> Optional.of(new CheckNeverApplies(fields.place("when"), id));
    };
  }

  private Foresight.Holds holds(Figure figure) {
    if (figure.day()) {
      return Foresight.Holds.DAY;
    }
    Optional<Entry> entry =
        figure.row().isEmpty()
            ? columns.stream()
                .filter(column -> column.code().equals(figure.column()))
                .findFirst()
                .flatMap(Column::entry)
            : items.stream()
                .filter(item -> figure.form().isEmpty() && item.code().equals(figure.row()))
                .findFirst()
                .map(Item::entry);
    return entry.filter(one -> one.type() == EntryType.COUNT).isPresent()
        ? Foresight.Holds.WHOLE
        : Foresight.Holds.NUMBER;
  }
}
