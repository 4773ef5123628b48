package zhiheng.indicators.agreement;

import java.util.List;
import zhiheng.indicators.number.ExactSum;
import zhiheng.indicators.number.Quantiles;

/**
 * Agreement of any number of raters, of whom some may be missing: percent agreement, Fleiss' kappa,
 * Gwet's AC1 and AC2. K. L. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014), chapters 2,
 * 3 and 5: the variance is that of each subject's contribution, linearized for the estimated chance
 * agreement; intervals by Student's t with one degree of freedom less than there are subjects.
 */
final class ChanceCorrected {
  private final Ratings ratings;
  private final double confidence;
  private final List<int[]> counts;
  private final int subjects;
  private final int paired;
  private final double[] prevalence;

  ChanceCorrected(Ratings ratings, double confidence) {
    this.ratings = ratings;
    this.confidence = confidence;
    this.counts = ratings.counts();
    this.subjects = counts.size();
    this.paired = (int) counts.stream().filter(count -> total(count) > 1).count();
    this.prevalence = prevalence();
  }

  /** The share of pairs of ratings of one subject that agree, on average over subjects. */
  Coefficient percentAgreement() {
    return estimate(
        "percent_agreement", Weighting.IDENTITY, 0, new double[ratings.values().size()], 0);
  }

  /**
   * J. L. Fleiss, Measuring Nominal Scale Agreement Among Many Raters, Psychological Bulletin 76
   * (1971), 378–382; with raters missing: Gwet (2014), section 2.4.
   */
  Coefficient fleissKappa() {
    ExactSum chance = new ExactSum();
    for (double share : prevalence) {
      chance.add(share * share);
    }
    return estimate("fleiss_kappa", Weighting.IDENTITY, chance.value(), prevalence, 1);
  }

  /**
   * K. L. Gwet, Computing Inter-Rater Reliability and Its Variance in the Presence of High
   * Agreement, British Journal of Mathematical and Statistical Psychology 61 (2008), 29–48.
   */
  Coefficient gwet(String statistic, Weighting weighting) {
    int size = prevalence.length;
    ExactSum allWeights = new ExactSum();
    for (double[] row : weighting.of(ratings.scale())) {
      for (double weight : row) {
        allWeights.add(weight);
      }
    }
    double scale = allWeights.value() / (size * (size - 1.0));
    ExactSum spread = new ExactSum();
    double[] slope = new double[size];
    for (int i = 0; i < size; i++) {
      spread.add(prevalence[i] * (1 - prevalence[i]));
      slope[i] = scale * (1 - prevalence[i]);
    }
    return estimate(statistic, weighting, scale * spread.value(), slope, 1);
  }

  private Coefficient estimate(
      String statistic, Weighting weighting, double chance, double[] slope, int corrected) {
    if (paired == 0) {
      return Coefficient.none(statistic, subjects, ratings.raters(), "no_pairs");
    } else if (corrected == 1 && prevalence.length < 2) {
      return Coefficient.none(statistic, subjects, ratings.raters(), "no_variation");
    }
    double[][] weights = weighting.of(ratings.scale());
    double[] agreement = new double[subjects];
    for (int s = 0; s < subjects; s++) {
      agreement[s] = agreement(counts.get(s), weights);
    }
    double observed = ExactSum.of(agreement) / paired;
    double estimate = (observed - chance) / (1 - chance);
    double error = error(agreement, chance, slope, estimate, corrected);
    double factor = subjects > 1 ? Quantiles.twoSided(confidence, subjects - 1.0) : Double.NaN;
    return Coefficient.symmetric(statistic, estimate, error, factor, subjects, ratings.raters());
  }

  private double error(
      double[] agreement, double chance, double[] slope, double estimate, int corrected) {
    ExactSum squares = new ExactSum();
    for (int s = 0; s < subjects; s++) {
      int[] count = counts.get(s);
      int total = total(count);
      double own =
          total > 1 ? (double) subjects / paired * (agreement[s] - chance) / (1 - chance) : 0;
      ExactSum ownChance = new ExactSum();
      for (int k = 0; k < count.length; k++) {
        ownChance.add(slope[k] * count[k]);
      }
      double shift = corrected * (ownChance.value() / total - chance);
      double term = own - 2 * (1 - estimate) * shift / (1 - chance) - estimate;
      squares.add(term * term);
    }
    return subjects > 1 ? Math.sqrt(squares.value() / subjects / (subjects - 1.0)) : Double.NaN;
  }

  /** The weighted share of pairs of ratings that agree on one subject; 0 if there is no pair. */
  private static double agreement(int[] count, double[][] weights) {
    int total = total(count);
    if (total < 2) {
      return 0;
    }
    ExactSum sum = new ExactSum();
    for (int i = 0; i < count.length; i++) {
      ExactSum alike = new ExactSum();
      for (int j = 0; count[i] > 0 && j < count.length; j++) {
        alike.add(weights[i][j] * count[j]);
      }
      if (count[i] > 0) {
        sum.add(count[i] * (alike.value() - 1));
      }
    }
    return sum.value() / (total * (total - 1.0));
  }

  /** How often each value is given: each subject counts the same, however many have rated it. */
  private double[] prevalence() {
    double[] shares = new double[ratings.values().size()];
    for (int k = 0; k < shares.length; k++) {
      ExactSum sum = new ExactSum();
      for (int[] count : counts) {
        sum.add((double) count[k] / total(count));
      }
      shares[k] = sum.value() / subjects;
    }
    return shares;
  }

  private static int total(int[] count) {
    int total = 0;
    for (int each : count) {
      total += each;
    }
    return total;
  }
}
