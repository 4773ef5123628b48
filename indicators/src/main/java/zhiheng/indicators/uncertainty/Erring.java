package zhiheng.indicators.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.indicators.number.Chance;
import zhiheng.indicators.score.Given;
import zhiheng.indicators.score.Reading;
import zhiheng.indicators.score.Scorer;
import zhiheng.indicators.score.Subject;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.Rounding;
import zhiheng.templates.system.Value.Show;

/** An indicator whose values have errors: drawn around what was measured and scored by its rule. */
final class Erring {
  private static final MathContext DRAWN = MathContext.DECIMAL64;

  private final Indicator indicator;
  private final List<Subject> subjects;
  private final List<Reading> readings;
  private final double[] errors;
  private final Rounding rounding;

  Erring(Indicator indicator, Plan.ErrorOf error, List<Subject> subjects, Rounding rounding) {
    this.indicator = indicator;
    this.subjects = subjects;
    this.rounding = rounding;
    this.readings = subjects.stream().map(each -> Reading.of(indicator, each)).toList();
    this.errors = new double[subjects.size()];
    for (int i = 0; i < errors.length; i++) {
      String unit = subjects.get(i).unit().code();
      errors[i] =
          readings.get(i).value().map(value -> error.of(unit, value.doubleValue())).orElse(0.0);
    }
  }

  /** The points of all units for one draw; 0 for those without a value. */
  double[] points(Chance chance) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    Map<String, List<BigDecimal>> peers = new TreeMap<>();
    for (int i = 0; i < errors.length; i++) {
      double error = errors[i] * chance.normal();
      Optional<BigDecimal> value =
          readings.get(i).value().map(known -> error == 0 ? known : drawn(known, error));
      String group = subjects.get(i).group();
      value.ifPresent(found -> peers.computeIfAbsent(group, any -> new ArrayList<>()).add(found));
      values.add(value);
    }
    double[] points = new double[errors.length];
    for (int i = 0; i < points.length; i++) {
      if (values.get(i).isPresent()) {
        List<BigDecimal> others = peers.getOrDefault(subjects.get(i).group(), List.of());
        points[i] = points(i, values.get(i).get(), others);
      }
    }
    return points;
  }

  /** A value that cannot be negative, or more than a whole, stays so. */
  private BigDecimal drawn(BigDecimal value, double error) {
    BigDecimal drawn = value.add(new BigDecimal(error, DRAWN), DRAWN);
    if (value.signum() >= 0) {
      drawn = drawn.max(BigDecimal.ZERO);
    }
    boolean share = indicator.value().show() == Show.PERCENT;
    return share && value.compareTo(BigDecimal.ONE) <= 0 ? drawn.min(BigDecimal.ONE) : drawn;
  }

  private double points(int unit, BigDecimal value, List<BigDecimal> peers) {
    Subject subject = subjects.get(unit);
    Given given =
        new Given(
            value,
            readings.get(unit).before(),
            indicator.pointsIn(subject.group()),
            subject.group(),
            peers,
            subject.known(),
            indicator.value().show(),
            rounding);
    return rounding
        .of(Scorer.score(indicator.rule(), given, indicator.value()).points())
        .doubleValue();
  }
}
