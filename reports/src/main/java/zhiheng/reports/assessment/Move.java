package zhiheng.reports.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.unit.UnitCode;

/**
 * Where a unit stood last year and where it stands now, among all units of each year. A unit is the
 * same if its code is: one that was merged or founded since is new.
 *
 * @param before empty if it was not assessed last year
 * @param now empty if it is not assessed any more
 */
record Move(UnitCode unit, Optional<UnitScore> before, Optional<UnitScore> now) {

  /** All units of both years: this year's by rank, then those that are gone, by last year's. */
  static List<Move> between(Assessment before, Assessment now) {
    List<Move> moves = new ArrayList<>();
    for (UnitScore unit : Spoken.ranked(now.units())) {
      moves.add(new Move(unit.unit(), before.find(unit.unit()), Optional.of(unit)));
    }
    for (UnitScore unit : Spoken.ranked(before.units())) {
      if (now.find(unit.unit()).isEmpty()) {
        moves.add(new Move(unit.unit(), Optional.of(unit), Optional.empty()));
      }
    }
    return moves;
  }

  /** By how many places it rose, below zero if it fell; empty if it is in one year only. */
  Optional<Integer> risen() {
    return before.flatMap(old -> now.map(own -> rank(old) - rank(own)));
  }

  /** True if it stands in both years where it stood. */
  boolean stayed() {
    return risen().filter(by -> by == 0).isPresent();
  }

  boolean rose() {
    return risen().filter(by -> by > 0).isPresent();
  }

  boolean fell() {
    return risen().filter(by -> by < 0).isPresent();
  }

  boolean isNew() {
    return before.isEmpty();
  }

  boolean isGone() {
    return now.isEmpty();
  }

  static int rank(UnitScore unit) {
    return unit.standing().rank();
  }
}
