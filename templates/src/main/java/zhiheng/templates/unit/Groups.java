package zhiheng.templates.unit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.unit.CenterReader.Center;
import zhiheng.templates.unit.ProgramReader.Member;
import zhiheng.templates.unit.UnitFindings.ClassOfNoProvince;
import zhiheng.templates.unit.UnitFindings.ListedTwice;
import zhiheng.templates.unit.UnitFindings.UnknownCode;

/** The tags of each unit, and for each whether it is made up. */
final class Groups {
  private final Map<UnitCode, SortedMap<String, Boolean>> byUnit = new HashMap<>();

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
        case PROTECTION_CENTER -> groups.put(province, "protection-center", center.illustration());
        case RAPID_PROTECTION_CENTER ->
            groups.put(province, "rapid-protection-center", center.illustration());
        case ASSISTANCE_CENTER -> {}
      }
    }
    return groups;
  }

  private void add(Member member, List<RegisterRow> rows, Collection<Finding> found) {
    String unit = member.unit().code();
    if (rows.isEmpty()) {
      found.add(new UnknownCode(member.place(), unit));
    } else if (member.tag().startsWith("class-")) {
      if (rows.get(0).level() != Level.PROVINCE) {
        found.add(new ClassOfNoProvince(member.place(), unit));
      } else if (classOf(member.unit()).isPresent()) {
        found.add(new ListedTwice(member.place(), unit, member.tag()));
      }
    } else if (tags(member.unit()).contains(member.tag())) {
      found.add(new ListedTwice(member.place(), unit, member.tag()));
    }
    put(member.unit(), member.tag(), member.illustration());
  }

  /** A tag is made up only if nothing certain gives it. */
  private void put(UnitCode unit, String tag, boolean illustration) {
    byUnit
        .computeIfAbsent(unit, code -> new TreeMap<>())
        .merge(tag, illustration, Boolean::logicalAnd);
  }

  SortedSet<String> tags(UnitCode unit) {
    SortedMap<String, Boolean> tags = byUnit.get(unit);
    return tags == null
        ? Collections.emptySortedSet()
        : Collections.unmodifiableSortedSet(new TreeSet<>(tags.keySet()));
  }

  SortedSet<String> illustrated(UnitCode unit) {
    SortedMap<String, Boolean> tags = byUnit.get(unit);
    if (tags == null) {
      return Collections.emptySortedSet();
    }
    SortedSet<String> made = new TreeSet<>(tags.keySet());
    made.removeIf(tag -> !tags.getOrDefault(tag, false));
    return Collections.unmodifiableSortedSet(made);
  }

  Optional<ProvinceClass> classOf(UnitCode unit) {
    SortedSet<String> tags = tags(unit);
    if (tags.isEmpty()) {
      return Optional.empty();
    }
    for (ProvinceClass one : ProvinceClass.values()) {
      if (tags.contains(one.tag())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
