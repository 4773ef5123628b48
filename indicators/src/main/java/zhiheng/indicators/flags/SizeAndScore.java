package zhiheng.indicators.flags;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import zhiheng.indicators.number.Tail;
import zhiheng.indicators.score.Scores;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.UnitCode;

/**
 * Whether large bureaus score more: C. Spearman's rank correlation (1904) of points with a measure
 * of size, ties sharing their mean rank. Far from 0 it asks for denominators or classes; it does
 * not say that a score is wrong.
 *
 * @param part the total, or the dimension
 * @param units how many units have both
 * @param chance of a correlation at least as far from 0 where there is none, by Student's t
 */
public record SizeAndScore(String part, String size, int units, double correlation, double chance) {

  /** The total and each dimension against a measure. */
  public static List<SizeAndScore> of(
      IndicatorSystem system, List<Subject> subjects, String measure) {
    SortedMap<UnitCode, ScoreNode> scores = Scores.of(system, subjects);
    List<String> parts = new ArrayList<>(List.of("total"));
    system.dimensions().forEach(dimension -> parts.add(dimension.code()));
    List<SizeAndScore> found = new ArrayList<>();
    for (String part : parts) {
      List<double[]> pairs = new ArrayList<>();
      for (Subject subject : subjects) {
        Optional<BigDecimal> size = subject.known().figure(measure);
        Optional<ScoreNode> node = Objects.requireNonNull(scores.get(subject.unit())).find(part);
        if (size.isPresent() && node.isPresent()) {
          pairs.add(new double[] {size.get().doubleValue(), node.get().points().doubleValue()});
        }
      }
      double r = spearman(pairs);
      found.add(
          new SizeAndScore(part, measure, pairs.size(), r, Tail.correlation(r, pairs.size())));
    }
    return found;
  }

  /** NaN where one side is the same for all. */
  static double spearman(List<double[]> pairs) {
    double[] x = ranks(pairs.stream().mapToDouble(pair -> pair[0]).toArray());
    double[] y = ranks(pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    double mean = (pairs.size() + 1) / 2.0;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - mean) * (y[i] - mean);
      xx += (x[i] - mean) * (x[i] - mean);
      yy += (y[i] - mean) * (y[i] - mean);
    }
    return xy / Math.sqrt(xx * yy);
  }

  private static double[] ranks(double[] values) {
    return Arrays.stream(values)
        .map(
            own -> {
              long below = Arrays.stream(values).filter(other -> other < own).count();
              long same = Arrays.stream(values).filter(other -> other == own).count();
              return below + (same + 1) / 2.0;
            })
        .toArray();
  }
}
