package zhiheng.reports.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.templates.goal.Goal;
import zhiheng.templates.goal.Goal.Better;
import zhiheng.templates.goal.Goal.Measuring;

/**
 * The figures of one goal up to a year, and what they say of it.
 *
 * @param points the years of which a figure is known, from the first year of the path on
 * @param seenFrom the year in which one looks at it; what comes later is not known yet
 */
record GoalPath(
    Goal goal, Measuring measuring, SortedMap<Integer, BigDecimal> points, int seenFrom) {

  GoalPath {
    points = new TreeMap<>(points);
  }

  /** Where a goal stands. */
  enum Verdict {
    /** Its year is over and it was reached. */
    REACHED,
    /** Its year is over and it was not. */
    MISSED,
    /** Reached before its year; it has to be kept. */
    AHEAD,
    /** Not reached yet, but the pace so far suffices. */
    ON_COURSE,
    /** With the pace so far it will not be reached. */
    TOO_SLOW,
    /** Its year is over, and no figure of that year is known. */
    UNKNOWN,
    /** Fewer than two years are known, so there is no pace. */
    TOO_FEW
  }

  /** What is to be reached: the target, or something better than the first year's figure. */
  Optional<BigDecimal> wanted() {
    return measuring.target().or(this::base);
  }

  /** The figure of the first year of the path. */
  Optional<BigDecimal> base() {
    return Optional.ofNullable(points.get(measuring.from()));
  }

  Optional<Map.Entry<Integer, BigDecimal>> last() {
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(Map.entry(points.lastKey(), at(points.lastKey())));
  }

  private BigDecimal at(int year) {
    return Objects.requireNonNull(points.get(year));
  }

  /** The mean change a year so far; empty if fewer than two years are known. */
  Optional<BigDecimal> pace() {
    if (points.size() < 2) {
      return Optional.empty();
    }
    int years = points.lastKey() - points.firstKey();
    return Optional.of(
        at(points.lastKey())
            .subtract(at(points.firstKey()))
            .divide(BigDecimal.valueOf(years), MathContext.DECIMAL64));
  }

  /** The mean change a year that is still needed; empty if nothing is, or no year is left. */
  Optional<BigDecimal> needed() {
    if (last().isEmpty() || wanted().isEmpty()) {
      return Optional.empty();
    }
    int left = goal.year() - points.lastKey();
    return left <= 0 || isReached(last().get().getValue())
        ? Optional.empty()
        : Optional.of(
            wanted()
                .get()
                .subtract(last().get().getValue())
                .divide(BigDecimal.valueOf(left), MathContext.DECIMAL64));
  }

  /** Where the pace so far leads by the goal's year. */
  Optional<BigDecimal> projected() {
    return pace().map(this::carriedOn);
  }

  private BigDecimal carriedOn(BigDecimal change) {
    int left = Math.max(0, goal.year() - points.lastKey());
    BigDecimal then = at(points.lastKey()).add(change.multiply(BigDecimal.valueOf(left)));
    return measuring.most().map(then::min).orElse(then);
  }

  Verdict verdict() {
    Optional<Map.Entry<Integer, BigDecimal>> last = last();
    if (last.isEmpty() || wanted().isEmpty()) {
      return Verdict.TOO_FEW;
    }
    if (last.get().getKey() >= goal.year()) {
      // The figure of its own year decides; without one, the first that came after.
      BigDecimal then =
          points.tailMap(goal.year()).values().stream().findFirst().orElse(last.get().getValue());
      return isReached(then) ? Verdict.REACHED : Verdict.MISSED;
    }
    if (seenFrom >= goal.year()) {
      return Verdict.UNKNOWN;
    }
    if (isReached(last.get().getValue())) {
      return Verdict.AHEAD;
    }
    return projected()
        .map(value -> isReached(value) ? Verdict.ON_COURSE : Verdict.TOO_SLOW)
        .orElse(Verdict.TOO_FEW);
  }

  private boolean isReached(BigDecimal value) {
    if (measuring.target().isPresent()) {
      return measuring.reaches(value, measuring.target().get());
    }
    int than = value.compareTo(wanted().orElseThrow());
    return measuring.better() == Better.HIGHER ? than > 0 : than < 0;
  }
}
