package zhiheng.templates.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.check.Linear;
import zhiheng.templates.check.Relation;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.FormFindings.CheckAlwaysFails;
import zhiheng.templates.form.FormFindings.CheckNeverFails;
import zhiheng.templates.form.FormFindings.CheckNotUnderstood;
import zhiheng.templates.form.FormFindings.NegativeTolerance;
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

  CheckReader(Form.Kind kind, List<Item> items, List<Column> columns) {
    this.kind = kind;
    this.items = items;
    this.columns = columns;
  }

  Check read(Fields fields) {
    String id = fields.text("id");
    BigDecimal tolerance = fields.optionalNumber("tolerance").orElse(BigDecimal.ZERO);
    if (tolerance.signum() < 0) {
      fields.report(new NegativeTolerance(fields.place("tolerance"), tolerance.toPlainString()));
    }
    return new Check(
        id,
        fields.words("name"),
        fields.words("advice"),
        fields.choice("severity", Severity.class),
        tolerance,
        comparisons(fields, id, tolerance),
        fields.place("expect"));
  }

  private List<Comparison> comparisons(Fields fields, String id, BigDecimal tolerance) {
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
    return new Names(kind, items, columns, place, quoted ? 1 : 0);
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
    Optional<Relation> relation = relation(fields, names, compared);
    Optional<Expression> left = names.expression(compared.left(), binding.it, binding.column);
    Optional<Expression> right = names.expression(compared.right(), binding.it, binding.column);
    return relation.flatMap(
        sign -> left.flatMap(l -> right.map(r -> new Sides(l, sign, r, List.of()))));
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
                        .filter(one -> one.from() == From.NOW)
                        .findFirst())
            .orElse(new Figure(From.NOW, "", ""));
    return new Comparison(
        figure.row(), figure.column(), sides.left, sides.relation, sides.right, sides.when);
  }

  private static void judge(
      Fields fields, String id, BigDecimal tolerance, List<Comparison> all, boolean understood) {
    if (all.isEmpty() && understood) {
      fields.report(new CheckNeverFails(fields.place("expect"), id));
    }
    for (Comparison one : all) {
      Linear.Verdict verdict = Linear.judge(one.left(), one.relation(), one.right(), tolerance);
      if (verdict == Linear.Verdict.NEVER_FAILS) {
        fields.report(new CheckNeverFails(fields.place("expect"), id));
        return;
      }
      if (verdict == Linear.Verdict.ALWAYS_FAILS) {
        fields.report(new CheckAlwaysFails(fields.place("expect"), id));
        return;
      }
    }
  }
}
