package zhiheng.templates.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.unit.CenterReader.Center;
import zhiheng.templates.unit.ProgramReader.Member;
import zhiheng.templates.unit.UnitFindings.ClassOfNoProvince;
import zhiheng.templates.unit.UnitFindings.ListedTwice;
import zhiheng.templates.unit.UnitFindings.UnknownCode;

/** The tags of each unit, from when until when, and for each whether it is made up. */
final class Groups {
  private final Map<UnitCode, List<Membership>> byUnit = new HashMap<>();

  /** A tag for some time. */
  private record Membership(String tag, Span span, boolean illustration) {}

  /**
   * The tags as listed; provinces with a protection or rapid protection center get the tag that
   * says so (promotion plan of 2018, task 14).
   */
  static Groups of(
      List<Member> members,
      Map<UnitCode, List<RegisterRow>> rows,
      List<Center> centers,
      Collection<Finding> found) {
    Groups groups = new Groups();
    for (Member member : members) {
      groups.add(member, rows.getOrDefault(member.unit(), List.of()), found);
    }
    for (Center center : centers) {
      UnitCode province = new UnitCode(center.seat().code().substring(0, 2) + "0000");
      switch (center.kind()) {
        case PROTECTION_CENTER ->
            groups.put(province, "protection-center", Span.ALWAYS, center.illustration());
        case RAPID_PROTECTION_CENTER ->
            groups.put(province, "rapid-protection-center", Span.ALWAYS, center.illustration());
        case ASSISTANCE_CENTER -> {}
      }
    }
    return groups;
  }

  private void add(Member member, List<RegisterRow> rows, Collection<Finding> found) {
    String unit = member.unit().code();
    boolean ofClass = member.tag().startsWith("class-");
    if (rows.isEmpty()) {
      found.add(new UnknownCode(member.place(), unit));
    } else if (ofClass && rows.get(0).level() != Level.PROVINCE) {
      found.add(new ClassOfNoProvince(member.place(), unit));
    } else if (of(member.unit()).stream()
        .filter(other -> ofClass ? other.tag.startsWith("class-") : other.tag.equals(member.tag()))
        .anyMatch(other -> other.span.overlaps(member.span()))) {
      found.add(new ListedTwice(member.place(), unit, member.tag()));
    }
    put(member.unit(), member.tag(), member.span(), member.illustration());
  }

  private void put(UnitCode unit, String tag, Span span, boolean illustration) {
    byUnit
        .computeIfAbsent(unit, code -> new ArrayList<>())
        .add(new Membership(tag, span, illustration));
  }

  private List<Membership> of(UnitCode unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  SortedSet<String> tags(UnitCode unit, LocalDate day) {
    SortedSet<String> tags = new TreeSet<>();
    for (Membership one : of(unit)) {
      if (one.span.holdsAt(day)) {
        tags.add(one.tag);
      }
    }
    return tags;
  }

  /** A tag is made up only if nothing certain gives it. */
  SortedSet<String> illustrated(UnitCode unit, LocalDate day) {
    SortedSet<String> made = tags(unit, day);
    for (Membership one : of(unit)) {
      if (!one.illustration && one.span.holdsAt(day)) {
        made.remove(one.tag);
      }
    }
    return made;
  }

  Optional<ProvinceClass> classOf(UnitCode unit, LocalDate day) {
    if (of(unit).isEmpty()) {
      return Optional.empty();
    }
    SortedSet<String> tags = tags(unit, day);
    for (ProvinceClass one : ProvinceClass.values()) {
      if (tags.contains(one.tag())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The days after the first, up to the last, on which a unit's groups become others. */
  SortedSet<LocalDate> changes(UnitCode unit, LocalDate first, Optional<LocalDate> last) {
    SortedSet<LocalDate> changes = new TreeSet<>();
    for (Membership one : of(unit)) {
      one.span.from().ifPresent(changes::add);
      one.span.to().map(day -> day.plusDays(1)).ifPresent(changes::add);
    }
    changes.removeIf(day -> !day.isAfter(first) || last.map(end -> day.isAfter(end)).orElse(false));
    return changes;
  }
}
