package zhiheng.indicators.composite;

import java.util.Optional;
import java.util.OptionalDouble;
import zhiheng.templates.finding.Place;

/**
 * An indicator, or what several of them are aggregated into.
 *
 * @param code the column of an indicator, or the name of an aggregate
 * @param parent what it is aggregated into; empty for the index itself
 * @param isIndicator true for a column of the data
 * @param weight within its parent; only the relation to its siblings counts
 * @param direction 1 if more is better, −1 if less is
 * @param denominator the column that the indicator is divided by
 * @param target what is to be reached
 * @param treated false if outliers are left as they are
 * @param normalization how this indicator is brought onto the scale, if not as the others
 * @param place where it is defined
 */
record Node(
    String code,
    String parent,
    boolean isIndicator,
    double weight,
    int direction,
    Optional<String> denominator,
    OptionalDouble target,
    boolean treated,
    Optional<Normalization> normalization,
    Place place) {

  Node asIndicator() {
    return new Node(
        code, parent, true, weight, direction, denominator, target, treated, normalization, place);
  }

  /** The same, treated and brought onto the scale in its own way. */
  Node with(boolean ownTreatment, Optional<Normalization> ownNormalization) {
    return new Node(
        code,
        parent,
        isIndicator,
        weight,
        direction,
        denominator,
        target,
        ownTreatment,
        ownNormalization,
        place);
  }
}
