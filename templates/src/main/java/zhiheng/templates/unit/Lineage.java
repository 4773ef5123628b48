package zhiheng.templates.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.unit.UnitFindings.DoesNotEndThen;
import zhiheng.templates.unit.UnitFindings.NoSuccessor;
import zhiheng.templates.unit.UnitFindings.NotStandingThen;

/** Who follows whom: every row that ends has somebody who stands on the day after. */
record Lineage(Map<Ending, List<UnitCode>> successors) {

  /** A code, and the first day on which what stood under it no longer does. */
  record Ending(UnitCode code, LocalDate day) implements Comparable<Ending> {
    @Override
    public int compareTo(Ending other) {
      int byCode = code.compareTo(other.code);
      return byCode != 0 ? byCode : day.compareTo(other.day);
    }
  }

  static Lineage of(
      List<RegisterRow> rows,
      BiFunction<UnitCode, LocalDate, Optional<RegisterRow>> standing,
      List<SuccessionReader.Line> lines,
      Collection<Finding> found) {
    Set<Ending> endings = new TreeSet<>();
    for (RegisterRow row : rows) {
      row.validTo().ifPresent(to -> endings.add(new Ending(row.code(), to.plusDays(1))));
    }
    Map<Ending, List<UnitCode>> successors = new TreeMap<>();
    for (SuccessionReader.Line line : lines) {
      Succession one = line.succession();
      Ending ending = new Ending(one.from(), one.day());
      if (!endings.contains(ending)) {
        found.add(new DoesNotEndThen(line.place(), one.from().code(), one.day()));
      }
      for (UnitCode to : one.to()) {
        if (standing.apply(to, one.day()).isEmpty()) {
          found.add(new NotStandingThen(line.place(), to.code(), one.day()));
        }
      }
      successors.put(ending, one.to());
    }
    for (RegisterRow row : rows) {
      row.validTo()
          .map(to -> new Ending(row.code(), to.plusDays(1)))
          .filter(ending -> !successors.containsKey(ending))
          .ifPresent(
              ending -> found.add(new NoSuccessor(row.place(), row.code().code(), ending.day())));
    }
    return new Lineage(successors);
  }

  List<UnitCode> successors(RegisterRow row) {
    return row.validTo()
        .map(to -> successors.getOrDefault(new Ending(row.code(), to.plusDays(1)), List.of()))
        .orElse(List.of());
  }
}
