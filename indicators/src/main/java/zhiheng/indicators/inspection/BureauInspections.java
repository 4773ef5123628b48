package zhiheng.indicators.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import zhiheng.indicators.interval.Interval;
import zhiheng.indicators.interval.Proportion;

/**
 * The random inspections of one bureau that were drawn in a year: exact counts, and the shares made
 * of them. A share of nothing is empty, not zero.
 *
 * @param unit the code of the bureau; empty for all together
 * @param targets in its register at some time of the year
 * @param required of them, by the plan
 * @param floor of them, by the share below which no bureau may stay
 * @param drawn how often a target was drawn
 * @param drawnTargets how many different targets were
 * @param inspected of those drawn
 * @param inspectedTargets how many different targets were inspected
 * @param onTime inspected by the day that was laid down, or within the year of the draw
 * @param published results of those inspected
 * @param publishedInTime results published within the plan's working days
 * @param problems inspections that found something
 * @param followedUp of these, those that were followed up to the end
 * @param joint with other offices
 * @param traced with every step recorded
 */
public record BureauInspections(
    String unit,
    long targets,
    long required,
    long floor,
    long drawn,
    long drawnTargets,
    long inspected,
    long inspectedTargets,
    long onTime,
    long published,
    long publishedInTime,
    long problems,
    long followedUp,
    long joint,
    long traced) {

  private static final int DIGITS = 6;

  /** Of the targets in the register, those drawn. */
  public Optional<BigDecimal> drawnShare() {
    return share(drawnTargets, targets);
  }

  /** Of the targets that the plan asks for, those drawn. */
  public Optional<BigDecimal> drawnOfPlan() {
    return share(drawnTargets, required);
  }

  /** True if as many targets were drawn as the plan asks for; empty without a register. */
  public Optional<Boolean> meetsPlan() {
    return targets == 0 ? Optional.empty() : Optional.of(drawnTargets >= required);
  }

  /** True if no fewer targets were drawn than the floor; empty without a register. */
  public Optional<Boolean> meetsFloor() {
    return targets == 0 ? Optional.empty() : Optional.of(drawnTargets >= floor);
  }

  /** Of the draws, those inspected on time. */
  public Optional<BigDecimal> onTimeShare() {
    return share(onTime, drawn);
  }

  /** Of the inspections, those whose results were published in time. */
  public Optional<BigDecimal> publishedInTimeShare() {
    return share(publishedInTime, inspected);
  }

  /** Of the inspections, those that found something. */
  public Optional<BigDecimal> problemRate() {
    return share(problems, inspected);
  }

  /** Between what the rate of problems lies, with a certainty of 95 %. */
  public Optional<Interval> problemInterval() {
    return inspected == 0
        ? Optional.empty()
        : Optional.of(new Proportion(problems, inspected).wilson(0.95));
  }

  /** Of the inspections that found something, those followed up. */
  public Optional<BigDecimal> followedUpShare() {
    return share(followedUp, problems);
  }

  public Optional<BigDecimal> jointShare() {
    return share(joint, inspected);
  }

  /** Of the inspections, those of which every step is recorded. */
  public Optional<BigDecimal> tracedShare() {
    return share(traced, inspected);
  }

  /** How many inspections came to a target that was inspected before in the same year. */
  public long repeated() {
    return inspected - inspectedTargets;
  }

  /** The two together, under no unit: the same target in two registers is two targets. */
  BureauInspections plus(BureauInspections other) {
    return new BureauInspections(
        "",
        targets + other.targets,
        required + other.required,
        floor + other.floor,
        drawn + other.drawn,
        drawnTargets + other.drawnTargets,
        inspected + other.inspected,
        inspectedTargets + other.inspectedTargets,
        onTime + other.onTime,
        published + other.published,
        publishedInTime + other.publishedInTime,
        problems + other.problems,
        followedUp + other.followedUp,
        joint + other.joint,
        traced + other.traced);
  }

  private static Optional<BigDecimal> share(long part, long of) {
    return of == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP));
  }
}
