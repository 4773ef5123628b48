package zhiheng.templates.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import zhiheng.templates.check.Expression.Figure;
import zhiheng.templates.check.Tolerance;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.FormFindings.CheckNotUnderstood;
import zhiheng.templates.form.FormFindings.NegativeTolerance;
import zhiheng.templates.form.FormFindings.UnknownItem;
import zhiheng.templates.form.SidesReader.Binding;
import zhiheng.templates.form.SidesReader.Sides;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;

/** Reads one check of a form: its words, and its comparisons with every name looked up. */
final class CheckReader {
  private final Subject subject;
  private final Elsewhere elsewhere;

  /**
   * @param elsewhere takes the figures of other forms that checks name
   */
  CheckReader(Subject subject, Elsewhere elsewhere) {
    this.subject = subject;
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
        ValidityReader.ofCheck(fields, id, subject.validity()),
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
          SidesReader.read(fields, names, compared, binding)
              .map(one -> one.under(ConditionReader.read(fields, whenNames, conditions, binding)))
              .map(one -> placed(one, atNames, at, binding))
              .ifPresent(comparisons::add);
        }
      }
    } catch (NotUnderstood e) {
      fields.report(new CheckNotUnderstood(names.at(e.offset()), shown(e)));
      return List.of();
    }
    Stream.of(names, whenNames, atNames).flatMap(n -> n.found().stream()).forEach(fields::report);
    new CheckJudge(subject).judge(fields, id, tolerance, comparisons, names.found().isEmpty());
    return comparisons;
  }

  private Names names(Fields fields, String field) {
    LinePlace place = fields.place(field);
    int column = place.column() - 1;
    boolean quoted =
        column < place.text().length() && "\"'".indexOf(place.text().charAt(column)) >= 0;
    return new Names(subject, place, quoted ? 1 : 0, elsewhere);
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
      return subject.items().stream()
          .filter(item -> belongs(item, group.get()))
          .map(Optional::of)
          .toList();
    }
    List<Optional<Item>> its = new ArrayList<>();
    for (Placed<String> code : fields.placedTexts("for")) {
      Optional<Item> item = subject.item(code.value());
      if (item.isEmpty()) {
        fields.report(
            new UnknownItem(
                code.place(), code.value(), Names.similar(subject.items(), code.value())));
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
      case TOTAL -> !Form.parts(subject.items().stream(), item.code()).isEmpty();
      case FLOW -> item.columns().size() == subject.columns().size();
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
    Set<String> shared = new LinkedHashSet<>(subject.columns().stream().map(Column::code).toList());
    open.forEach(item -> shared.retainAll(item.columns()));
    return shared.isEmpty()
        ? List.of(Optional.empty())
        : shared.stream().map(Optional::of).toList();
  }

  /** A failure is shown where "at" says, otherwise at the first figure of this return. */
  private Comparison placed(Sides sides, Names names, Optional<String> at, Binding binding) {
    Optional<Figure> place =
        at.flatMap(name -> names.figure(new Term.Name(name, 0), binding.it(), binding.column()));
    Figure figure =
        place
            .or(
                () ->
                    Stream.concat(sides.left().figures(), sides.right().figures())
                        .filter(Figure::isHere)
                        .findFirst())
            .orElse(Figure.here("", ""));
    return new Comparison(
        figure.row(), figure.column(), sides.left(), sides.relation(), sides.right(), sides.when());
  }
}
