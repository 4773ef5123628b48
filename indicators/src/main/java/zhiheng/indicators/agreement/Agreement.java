package zhiheng.indicators.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that can be said about how far raters agree.
 *
 * @param confidence the level of the intervals, such as 0.95
 * @param replicates how many samples the bootstrap draws
 * @param seed what makes the bootstrap come out the same again
 */
public record Agreement(double confidence, int replicates, long seed) {

  /** Tables of more values than this by as many are not made: kappa is for categories. */
  private static final int MOST_VALUES = 1000;

  /** All statistics, also those that do not apply to these ratings: they say why. */
  public List<Coefficient> of(Ratings ratings) {
    boolean few = ratings.values().size() <= MOST_VALUES;
    boolean ordered = ratings.level() != Level.NOMINAL;
    String named = few ? "" : "too_many_values";
    String placed = few && !ordered ? "needs_order" : named;
    ChanceCorrected many = new ChanceCorrected(ratings, confidence);
    CohenKappa two = new CohenKappa(ratings, confidence);
    List<Coefficient> all = new ArrayList<>();
    add(all, "percent_agreement", named, ratings, code -> many.percentAgreement());
    add(all, "cohen_kappa", named, ratings, code -> two.of(code, Weighting.IDENTITY));
    add(all, "weighted_kappa_linear", placed, ratings, code -> two.of(code, Weighting.LINEAR));
    add(
        all,
        "weighted_kappa_quadratic",
        placed,
        ratings,
        code -> two.of(code, Weighting.QUADRATIC));
    add(all, "fleiss_kappa", named, ratings, code -> many.fleissKappa());
    all.add(new KrippendorffAlpha(ratings).of(confidence, replicates, seed));
    add(all, "gwet_ac1", named, ratings, code -> many.gwet(code, Weighting.IDENTITY));
    add(all, "gwet_ac2_linear", placed, ratings, code -> many.gwet(code, Weighting.LINEAR));
    add(all, "gwet_ac2_quadratic", placed, ratings, code -> many.gwet(code, Weighting.QUADRATIC));
    return all;
  }

  private static void add(
      List<Coefficient> all,
      String code,
      String obstacle,
      Ratings ratings,
      Function<String, Coefficient> statistic) {
    all.add(
        obstacle.isEmpty()
            ? statistic.apply(code)
            : Coefficient.none(code, ratings.subjects().size(), ratings.raters(), obstacle));
  }
}
