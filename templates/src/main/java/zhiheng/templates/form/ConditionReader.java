package zhiheng.templates.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import zhiheng.templates.check.CheckText.Compared;
import zhiheng.templates.check.CheckText.Term;
import zhiheng.templates.check.Condition;
import zhiheng.templates.check.Condition.FiguresAre;
import zhiheng.templates.check.Condition.MonthIs;
import zhiheng.templates.check.Condition.Trait;
import zhiheng.templates.check.Condition.UnitIs;
import zhiheng.templates.form.FormFindings.UnknownWord;
import zhiheng.templates.form.SidesReader.Binding;
import zhiheng.templates.source.Fields;

/** Reads when a check applies: by the unit, by the month, by figures. */
final class ConditionReader {
  private ConditionReader() {}

  /** The conditions with their names looked up; those that mean nothing are reported. */
  static List<Condition> read(
      Fields fields, Names names, List<Compared> conditions, Binding binding) {
    return conditions.stream()
        .flatMap(compared -> condition(fields, names, compared, binding).stream())
        .toList();
  }

  private static Optional<Condition> condition(
      Fields fields, Names names, Compared compared, Binding binding) {
    if (compared.left() instanceof Term.Name name && name.text().startsWith("unit.")) {
      return unitIs(names, name, compared);
    }
    if (compared.left() instanceof Term.Name name && name.text().equals("period.month")) {
      if (compared.right() instanceof Term.Number number
          && Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
              .contains(number.value().toPlainString())) {
        return SidesReader.relation(fields, names, compared)
            .map(relation -> new MonthIs(relation, number.value().intValueExact()));
      }
      names.found().add(new UnknownWord(names.at(compared.offset()), "period.month", "1–12"));
      return Optional.empty();
    }
    return SidesReader.read(fields, names, compared, binding)
        .map(sides -> new FiguresAre(sides.left(), sides.relation(), sides.right()));
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
    if (known.get() == Trait.TAG) {
      names.tag(word);
    } else {
      List<String> words = known.get() == Trait.LEVEL ? UnitIs.levels() : UnitIs.kinds();
      if (!words.contains(word.text())) {
        names
            .found()
            .add(new UnknownWord(names.at(word.offset()), word.text(), String.join(", ", words)));
        return Optional.empty();
      }
    }
    return Optional.of(new UnitIs(known.get(), compared.sign().equals("="), word.text()));
  }
}
