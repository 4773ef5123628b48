package zhiheng.templates.workplan;

import java.util.List;
import java.util.Set;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;

/**
 * A group of units and the rule which units it means ({@code units/groups.yaml}), or a tag of the
 * register ({@code units/tags.yaml}).
 *
 * @param also other names under which plans speak of it
 * @param scope whether every unit that fits is meant, or only those whom it concerns
 * @param kinds kinds of unit that fit
 * @param levels levels that fit; empty for any
 * @param tags a unit must have one of these; empty for any unit
 */
public record Group(
    String code,
    Text name,
    List<String> also,
    Scope scope,
    Set<Unit.Kind> kinds,
    Set<Level> levels,
    Set<String> tags)
    implements Party {

  /** Who of the units that fit is meant. */
  public enum Scope {
    /** All of them: 各地方局. */
    EVERY,
    /** Those whom the task concerns, which no rule can tell: 各有关地方局. */
    CONCERNED,
    /** Those that are able to do it: 有条件的地方局. */
    ABLE
  }

  public Group {
    also = List.copyOf(also);
  }

  /** True if the rule fits a unit, whatever the scope. */
  public boolean fits(Unit unit) {
    return kinds.contains(unit.kind())
        && (levels.isEmpty() || levels.contains(unit.level()))
        && (tags.isEmpty() || tags.stream().anyMatch(unit::hasTag));
  }

  @Override
  public Obligation obligation(Unit unit) {
    if (!fits(unit)) {
      return Obligation.NOT_APPLICABLE;
    }
    return scope == Scope.EVERY ? Obligation.MANDATORY : Obligation.OPTIONAL;
  }
}
