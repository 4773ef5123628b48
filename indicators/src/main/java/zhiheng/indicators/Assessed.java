package zhiheng.indicators;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.indicators.score.Known;
import zhiheng.indicators.score.Subject;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.PeerGroup;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;

/** Which units of the register a system assesses, as they stood at the end of the year. */
final class Assessed {
  private final IndicatorSystem system;
  private final List<Unit> units;

  Assessed(IndicatorSystem system, Register register, Year year) {
    this.system = system;
    this.units = system.units().from(register, year.lastDay());
  }

  List<Unit> units() {
    return units;
  }

  /** A unit with what is known of it, in the first of the peer groups whose tag it carries. */
  Subject subject(Unit unit, Known known) {
    Set<String> labels = labels(unit);
    String group =
        system.groups().stream()
            .map(PeerGroup::code)
            .filter(code -> labels.contains(code) || code.equals(PeerGroup.ALL.code()))
            .findFirst()
            .orElse(NO_GROUP);
    labels.add(group);
    return new Subject(unit.code(), unit.name(), group, labels, known);
  }

  /** The group of those whom no group of the system names. */
  static final String NO_GROUP = "none";

  /** True if a unit or the class in which it is compared is made up. */
  boolean illustration() {
    return units.stream()
        .anyMatch(
            unit ->
                unit.illustration()
                    || system.peerGroups().stream()
                        .anyMatch(group -> unit.illustratedTags().contains(group.code())));
  }

  private static Set<String> labels(Unit unit) {
    Set<String> labels = new TreeSet<>(unit.tags());
    unit.provinceClass().ifPresent(found -> labels.add(found.tag()));
    return labels;
  }
}
