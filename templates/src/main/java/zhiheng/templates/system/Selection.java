package zhiheng.templates.system;

import java.util.Optional;

/**
 * Which units of the register are assessed.
 *
 * @param level the level of the bureaus: province or prefecture
 * @param below code of the unit in whose area they lie
 * @param tag a tag that they carry
 */
public record Selection(Level level, Optional<String> below, Optional<String> tag) {

  /** The level of the bureaus assessed. */
  public enum Level {
    PROVINCE,
    PREFECTURE
  }
}
