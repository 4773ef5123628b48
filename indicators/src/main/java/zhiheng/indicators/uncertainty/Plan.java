package zhiheng.indicators.uncertainty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.templates.finding.Place;

/**
 * What could have been otherwise, and how far.
 *
 * @param replications how often it is drawn
 * @param weights how far each weight may be off, as a share of it, evenly to both sides
 * @param sampling true if values that were estimated from a sample vary by the standard errors that
 *     were recorded with them, unless {@code errors} says otherwise
 * @param errors of the values of an indicator
 * @param choices between methods, each as likely as the others
 */
public record Plan(
    int replications,
    long seed,
    Optional<Double> weights,
    boolean sampling,
    Map<String, ErrorOf> errors,
    List<Choice> choices) {

  public Plan {
    errors = new TreeMap<>(errors);
    choices = List.copyOf(choices);
  }

  /** A plan without recorded errors. */
  public Plan(
      int replications,
      long seed,
      Optional<Double> weights,
      Map<String, ErrorOf> errors,
      List<Choice> choices) {
    this(replications, seed, weights, false, errors, choices);
  }

  /** The same plan with further errors, where it says nothing of an indicator itself. */
  Plan with(Map<String, ErrorOf> recorded) {
    Map<String, ErrorOf> all = new TreeMap<>(recorded);
    all.putAll(errors);
    return new Plan(replications, seed, weights, sampling, all, choices);
  }

  /**
   * Normal errors of an indicator's values.
   *
   * @param all the standard error of every unit's value; none if it is given unit by unit
   * @param relative true if it is a share of the value
   * @param byUnit the standard errors by unit
   */
  public record ErrorOf(
      Optional<Double> all, boolean relative, Map<String, Double> byUnit, Place place) {

    public ErrorOf {
      byUnit = new TreeMap<>(byUnit);
    }

    /** The standard error of a unit's value; 0 if none is known. */
    public double of(String unit, double value) {
      Double own = byUnit.get(unit);
      return own != null ? own : all.map(se -> relative ? se * Math.abs(value) : se).orElse(0.0);
    }
  }

  /** A method, and those it may be. */
  public record Choice(String of, List<String> among, Place place) {
    public Choice {
      among = List.copyOf(among);
    }

    /** The one that a number between 0 and 1 chooses. */
    public int which(double drawn) {
      return Math.min(among.size() - 1, (int) (drawn * among.size()));
    }
  }
}
