package zhiheng.templates.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the register on any day. */
class RegisterProperties {
  private static final LocalDate FIRST = LocalDate.of(2002, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static final Register REGISTER =
      Register.read(Path.of(System.getProperty("zhiheng.templates"))).register();

  @Property(tries = 100, seed = "20171231")
  void eachUnitHasExactlyOneStandingParent(@ForAll("days") LocalDate day) {
    for (Unit unit : REGISTER.at(day)) {
      if (unit.kind() == Unit.Kind.NATIONAL_OFFICE) {
        assertTrue(unit.parent().isEmpty());
        continue;
      }
      UnitCode parent = unit.parent().orElseThrow();
      assertEquals(
          1,
          REGISTER.history(parent).stream().filter(above -> above.validAt(day)).count(),
          unit + " on " + day);
    }
  }

  @Property(tries = 100, seed = "20171231")
  void noUnitIsCountedTwice(@ForAll("days") LocalDate day) {
    Set<UnitCode> seen = new HashSet<>();
    for (Unit unit : REGISTER.at(day)) {
      assertTrue(seen.add(unit.code()), unit + " on " + day);
    }
  }

  @Property(tries = 50, seed = "20171231")
  void whatLiesBelowAllProvincesIsEveryBureau(@ForAll("days") LocalDate day) {
    int below = 0;
    for (Unit province : REGISTER.provinces(day)) {
      for (Unit prefecture : REGISTER.below(province.code(), day)) {
        below += 1 + REGISTER.below(prefecture.code(), day).size();
      }
    }
    long bureaus =
        REGISTER.at(day).stream()
            .filter(unit -> unit.kind() == Unit.Kind.BUREAU && unit.level() != Level.PROVINCE)
            .count();
    assertEquals(bureaus, below);
  }

  @Property(tries = 200, seed = "20171231")
  void whoStoodOnceIsStoodForLater(
      @ForAll("endedBureaus") Unit ended, @ForAll("days") LocalDate later) {
    LocalDate then = ended.validTo().orElseThrow();
    if (later.isAfter(then)) {
      List<Unit> standing = REGISTER.standingFor(ended.code(), then, later);
      assertFalse(standing.isEmpty(), ended + " on " + later);
      assertTrue(standing.stream().allMatch(unit -> unit.validAt(later)));
    }
  }

  @Property(tries = 300, seed = "20171231")
  void successorsStandOnTheDayAfter(@ForAll("endedBureaus") Unit ended) {
    LocalDate next = ended.validTo().orElseThrow().plusDays(1);
    assertFalse(ended.successors().isEmpty());
    for (UnitCode successor : ended.successors()) {
      assertTrue(REGISTER.find(successor, next).isPresent(), ended + " → " + successor);
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Unit> endedBureaus() {
    return Arbitraries.of(
        REGISTER.all().stream().filter(unit -> unit.validTo().isPresent()).toList());
  }
}
