package zhiheng.ledger.inspection;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.unit.UnitCode;

/**
 * What the random inspections of a year came to. It is not kept: it is worked out of lists and
 * draws, which are.
 *
 * @param bureaus by unit; all together come last, without a unit
 * @param draws of the plan of the year, as they came
 */
public record InspectionResults(int year, List<Bureau> bureaus, List<Checked> draws) {

  public InspectionResults {
    bureaus = List.copyOf(bureaus);
    draws = List.copyOf(draws);
  }

  /**
   * A bureau, counted.
   *
   * @param targets in its register at some time of the year
   * @param required of them by the plan
   * @param floor of them by the share below which no bureau may stay
   * @param drawn how often a target was drawn
   * @param drawnTargets how many different ones
   * @param inspected of those drawn
   * @param onTime of those drawn
   * @param publishedInTime of those inspected, as all below
   * @param problems inspections that found something
   * @param lower limit of Wilson's interval of 95 % of the rate of problems, a share of one; null
   *     where nothing was inspected, as is the upper
   * @param followedUp of those that found something
   */
  public record Bureau(
      Optional<UnitCode> unit,
      long targets,
      long required,
      long floor,
      long drawn,
      long drawnTargets,
      long inspected,
      long onTime,
      long published,
      long publishedInTime,
      long problems,
      @Nullable Double lower,
      @Nullable Double upper,
      long followedUp,
      long joint,
      long traced) {

    /** True if it has a register and drew fewer targets than the floor. */
    public boolean isBelowFloor() {
      return targets > 0 && drawnTargets < floor;
    }

    /** True if it has a register and drew fewer targets than the plan asks for. */
    public boolean isBelowPlan() {
      return targets > 0 && drawnTargets < required;
    }
  }

  /**
   * A draw, computed again and compared with the log.
   *
   * @param departures how many of each kind, by code
   */
  public record Checked(Draw draw, SortedMap<String, Integer> departures) {
    public int count() {
      return departures.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
