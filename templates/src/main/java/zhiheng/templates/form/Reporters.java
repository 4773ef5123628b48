package zhiheng.templates.form;

import java.util.Optional;
import java.util.Set;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;

/**
 * Who may hand a form in; who must is {@code expected}.
 *
 * @param kinds bureaus, assistance centers and so on; never empty
 * @param levels how high they stand; never empty
 * @param tag a group to which they belong besides, such as {@code 526-program}
 */
public record Reporters(Set<Unit.Kind> kinds, Set<Level> levels, Optional<String> tag) {

  /** Any unit: who may hand in if a form does not say. */
  static final Reporters ALL =
      new Reporters(Set.of(Unit.Kind.values()), Set.of(Level.values()), Optional.empty());

  public Reporters {
    kinds = Set.copyOf(kinds);
    levels = Set.copyOf(levels);
  }

  /** True if a unit as it stands may hand the form in. */
  public boolean include(Unit unit) {
    return kinds.contains(unit.kind())
        && levels.contains(unit.level())
        && tag.map(unit::hasTag).orElse(true);
  }
}
