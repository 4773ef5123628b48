package zhiheng.templates.system;

import java.util.Optional;
import zhiheng.templates.unit.UnitCode;

/**
 * Which units of the register are assessed.
 *
 * @param kind bureaus, or centers of a kind
 * @param level province, prefecture or county; empty for centers of any level
 * @param below code of the unit in whose area they lie
 * @param tag a tag that they carry
 */
public record Selection(
    Kind kind, Optional<Level> level, Optional<String> below, Optional<String> tag) {

  /** What the units are. */
  public enum Kind {
    BUREAU,
    ASSISTANCE_CENTER,
    PROTECTION_CENTER,
    RAPID_PROTECTION_CENTER
  }

  /** The level of the units assessed. */
  public enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY
  }

  /** The same below another unit. */
  public Selection below(UnitCode unit) {
    return new Selection(kind, level, Optional.of(unit.code()), tag);
  }

  /** All bureaus of a level. */
  public static Selection of(Level level) {
    return new Selection(Kind.BUREAU, Optional.of(level), Optional.empty(), Optional.empty());
  }
}
