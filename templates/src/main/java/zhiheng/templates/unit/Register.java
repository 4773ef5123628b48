package zhiheng.templates.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
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

  Register(Collection<Unit> units) {
    Map<UnitCode, List<Unit>> grouped = new TreeMap<>();
    for (Unit unit : units) {
      grouped.merge(
          unit.code(),
          List.of(unit),
          (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
    }
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
    return byCode.getOrDefault(code, List.of());
  }

  /** The bureaus of the provinces. */
  public List<Unit> provinces(LocalDate day) {
    return bureaus(day).filter(unit -> unit.level() == Level.PROVINCE).toList();
  }

  /** The bureaus that report directly to another. */
  public List<Unit> below(UnitCode parent, LocalDate day) {
    return bureaus(day).filter(unit -> unit.parent().equals(Optional.of(parent))).toList();
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

  private Stream<Unit> bureaus(LocalDate day) {
    return standing(day).filter(unit -> unit.kind() == Unit.Kind.BUREAU);
  }

  private Stream<Unit> standing(LocalDate day) {
    return byCode.values().stream().flatMap(List::stream).filter(unit -> unit.validAt(day));
  }
}
