package zhiheng.templates.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiheng.templates.finding.Findings;

/**
 * All units with the stretches of time in which they stood. A code may stand several times, under
 * one name after the other; on any one day it stands once. Lists are in the order of codes.
 */
public final class Register {
  private final Map<UnitCode, List<Unit>> byCode;
  private final Map<UnitCode, List<Unit>> byParent;
  private final List<Succession> successions;
  private final List<Program> programs;

  Register(
      Collection<Unit> units, Collection<Succession> successions, Collection<Program> programs) {
    this.successions = List.copyOf(successions);
    this.programs = List.copyOf(programs);
    List<Unit> sorted = new ArrayList<>(units);
    sorted.sort(Comparator.comparing(Unit::code).thenComparing(Unit::validFrom));
    Map<UnitCode, List<Unit>> grouped = new LinkedHashMap<>();
    Map<UnitCode, List<Unit>> below = new HashMap<>();
    for (Unit unit : sorted) {
      grouped.computeIfAbsent(unit.code(), code -> new ArrayList<>(1)).add(unit);
      unit.parent()
          .ifPresent(above -> below.computeIfAbsent(above, code -> new ArrayList<>()).add(unit));
    }
    this.byParent = below;
    this.byCode = grouped;
  }

  /** The units that could be read, and all that was wrong with the files. */
  public record Read(Register register, Findings findings) {}

  /** Reads {@code units/} below the folder of definitions. */
  public static Read read(Path templates) {
    return RegisterReader.read(templates);
  }

  /** Every unit at every time. */
  public List<Unit> all() {
    return byCode.values().stream().flatMap(List::stream).toList();
  }

  /** The units that stand on a day, centers among them. */
  public List<Unit> at(LocalDate day) {
    return standing(day).toList();
  }

  /** The unit that stands under a code on a day. */
  public Optional<Unit> find(UnitCode code, LocalDate day) {
    return history(code).stream().filter(unit -> unit.validAt(day)).findFirst();
  }

  /** All that ever stood under a code, oldest first; empty if nobody knows the code. */
  public List<Unit> history(UnitCode code) {
    return Collections.unmodifiableList(byCode.getOrDefault(code, List.of()));
  }

  /** The bureaus of the provinces. */
  public List<Unit> provinces(LocalDate day) {
    return bureaus(day).filter(unit -> unit.level() == Level.PROVINCE).toList();
  }

  /** The bureaus that report directly to another. */
  public List<Unit> below(UnitCode parent, LocalDate day) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .filter(unit -> unit.kind() == Unit.Kind.BUREAU && unit.validAt(day))
        .toList();
  }

  /** The units above one on a day, the nearest first; the last is the national office. */
  public List<Unit> above(UnitCode code, LocalDate day) {
    List<Unit> above = new ArrayList<>();
    Optional<Unit> next = find(code, day).flatMap(Unit::parent).flatMap(up -> find(up, day));
    while (next.isPresent() && !above.contains(next.get())) {
      above.add(next.get());
      next = next.get().parent().flatMap(up -> find(up, day));
    }
    return above;
  }

  /** The units in a group, for instance {@code class-1} or {@code 526-program}. */
  public List<Unit> withTag(String tag, LocalDate day) {
    return standing(day).filter(unit -> unit.hasTag(tag)).toList();
  }

  /** The centers that stand on a day: assistance, protection and rapid protection centers. */
  public List<Unit> centers(LocalDate day) {
    return standing(day)
        .filter(
            unit ->
                switch (unit.kind()) {
                  case ASSISTANCE_CENTER, PROTECTION_CENTER, RAPID_PROTECTION_CENTER -> true;
                  case NATIONAL_OFFICE, BUREAU -> false;
                })
        .toList();
  }

  /** The province in which a unit lies, by its code; the national office is its own. */
  public UnitCode provinceOf(UnitCode code) {
    return code.code().startsWith("10")
        ? UnitCode.NATIONAL
        : new UnitCode(code.code().substring(0, 2) + "0000");
  }

  /** A bureau by the name of its area, long or short: 江苏省 or 江苏, Jiangsu. */
  public Optional<Unit> findByArea(String area, Level level, LocalDate day) {
    return standing(day)
        .filter(unit -> unit.level() == level && unit.kind() == Unit.Kind.BUREAU)
        .filter(
            unit ->
                unit.area().zh().equals(area)
                    || unit.shortName().zh().equals(area)
                    || unit.area().en().equals(area))
        .findFirst();
  }

  /** What became of units that ended, oldest first. */
  public List<Succession> successions() {
    return successions;
  }

  /**
   * Who stands on a later day for the unit that stood under a code on an earlier one: itself if it
   * stands, else those that followed, at last. Sorted by code; empty if there was no such unit.
   */
  public List<Unit> standingFor(UnitCode code, LocalDate then, LocalDate later) {
    Map<UnitCode, Unit> standing = new TreeMap<>();
    find(code, then).ifPresent(unit -> follow(unit, later, standing));
    return List.copyOf(standing.values());
  }

  /** Whose figures make up those of a unit as it stands on a day, from when until when. */
  public Ancestry ancestry(UnitCode code, LocalDate day) {
    return Ancestry.of(code, day, this);
  }

  private void follow(Unit unit, LocalDate later, Map<UnitCode, Unit> standing) {
    if (unit.validTo().isEmpty() || !unit.validTo().get().isBefore(later)) {
      standing.put(unit.code(), unit);
      return;
    }
    LocalDate next = unit.validTo().get().plusDays(1);
    for (UnitCode successor : unit.successors()) {
      find(successor, next).ifPresent(one -> follow(one, later, standing));
    }
  }

  /** Who belongs to which group, and where that is laid down. */
  public List<Program> programs() {
    return programs;
  }

  private Stream<Unit> bureaus(LocalDate day) {
    return standing(day).filter(unit -> unit.kind() == Unit.Kind.BUREAU);
  }

  private Stream<Unit> standing(LocalDate day) {
    return byCode.values().stream().flatMap(List::stream).filter(unit -> unit.validAt(day));
  }
}
