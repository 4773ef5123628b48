package zhiheng.templates.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiheng.templates.wording.Text;

/**
 * An office, bureau or center as it stood under one name for one stretch of time. When its name,
 * code or area changes it ends, and {@code successors} take its place; so a score can be given to
 * the unit as it was.
 *
 * @param name the unit's own name: 江苏省知识产权局
 * @param area the name of its area or, for a center, of its seat: 江苏省
 * @param kind what it is
 * @param level how high it stands
 * @param parent the unit it reports to; none for the national office
 * @param provinceClass for provinces, if classes are laid down for them
 * @param tags groups it belongs to, as work plans name them; sorted
 * @param illustratedTags those of {@code tags} (classes among them) that are made up
 * @param validFrom the first day on which it stood
 * @param validTo the last day on which it stood; empty if it stands
 * @param successors who took its place after {@code validTo}
 * @param illustration true if the unit itself is made up
 */
public record Unit(
    UnitCode code,
    Text name,
    Text area,
    Kind kind,
    Level level,
    Optional<UnitCode> parent,
    Optional<ProvinceClass> provinceClass,
    Set<String> tags,
    Set<String> illustratedTags,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    List<UnitCode> successors,
    boolean illustration) {

  /** What a unit is. */
  public enum Kind {
    NATIONAL_OFFICE,
    BUREAU,
    ASSISTANCE_CENTER,
    PROTECTION_CENTER,
    RAPID_PROTECTION_CENTER
  }

  /** True if it stood on that day. */
  public boolean validAt(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo.isEmpty() || !day.isAfter(validTo.get()));
  }

  public boolean hasTag(String tag) {
    return tags.contains(tag);
  }

  /** The area as in tables and lists: 江苏, 内蒙古, 南京; counties keep their full name. */
  public Text shortName() {
    return new Text(AreaName.shortened(area.zh(), level), area.en());
  }
}
