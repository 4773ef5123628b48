package zhiheng.templates.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
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

  /** The units of the register that it names, as they stood on a day. */
  public List<Unit> from(Register register, LocalDate day) {
    // The register knows which bureaus are provinces; codes of centers and cities lie below them.
    boolean provinces = kind == Kind.BUREAU && level.equals(Optional.of(Level.PROVINCE));
    Unit.Kind of = Unit.Kind.valueOf(kind.name());
    Stream<Unit> units =
        provinces
            ? register.provinces(day).stream()
            : register.at(day).stream()
                .filter(unit -> unit.kind() == of)
                .filter(unit -> level.isEmpty() || isOf(level.get(), unit));
    Optional<UnitCode> area = below.map(UnitCode::new);
    return units
        .filter(unit -> area.isEmpty() || register.provinceOf(unit.code()).equals(area.get()))
        .filter(unit -> tag.isEmpty() || unit.hasTag(tag.get()))
        .toList();
  }

  private static boolean isOf(Level level, Unit unit) {
    return unit.level().name().equals(level.name());
  }

  /** All bureaus of a level. */
  public static Selection of(Level level) {
    return new Selection(Kind.BUREAU, Optional.of(level), Optional.empty(), Optional.empty());
  }
}
