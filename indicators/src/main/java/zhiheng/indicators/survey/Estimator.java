package zhiheng.indicators.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhiheng.indicators.interval.Interval;
import zhiheng.indicators.number.Quantiles;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;

/** Estimates of a population from a sample, as R's {@code survey} makes them. */
public final class Estimator {
  private static final Interval NO_INTERVAL = new Interval(Double.NaN, Double.NaN);

  private final DataTable table;
  private final Settings settings;
  private final Design design;
  private final Linearization linearization;
  private final int degreesOfDesign;
  private final List<Note> notes = new ArrayList<>();

  /**
   * How to estimate.
   *
   * @param confidence the level of the intervals, such as 0.95
   * @param replaced true if design effects are against sampling with replacement
   */
  public record Settings(
      LonelyStratum lonely, Degrees degrees, double confidence, boolean replaced) {

    /** Design effects against sampling without replacement. */
    public Settings(LonelyStratum lonely, Degrees degrees, double confidence) {
      this(lonely, degrees, confidence, false);
    }
  }

  /**
   * What is known of the population.
   *
   * @param postStrata at most one table; its last column counts
   * @param margins to rake to, each a table whose last column counts
   * @param iterations of raking at most
   * @param tolerance of raking, see {@link Calibration#rake}
   */
  public record Known(
      List<DataTable> postStrata, List<DataTable> margins, int iterations, double tolerance) {}

  private Estimator(
      DataTable table, Settings settings, Design design, Linearization linearization) {
    this.table = table;
    this.settings = settings;
    this.design = design;
    this.linearization = linearization;
    this.degreesOfDesign = degreesOfAll(design, linearization.calibration());
  }

  /** Reads the sample; all that is wrong refuses. */
  public static Estimator of(
      DataTable table, DesignColumns columns, Known known, Settings settings) {
    Mistakes mistakes = new Mistakes(table.file());
    Design design = new DesignReader(table, columns, mistakes).read();
    if (settings.lonely() == LonelyStratum.FAIL) {
      LonelyStrata.find(table, design, mistakes);
    }
    Calibration calibration = Calibration.of(table, design, known, mistakes);
    mistakes.refuse();
    Estimator estimator =
        new Estimator(
            table,
            settings,
            design,
            new Linearization(
                new Variance(design, settings.lonely()), calibration, settings.replaced()));
    if (!calibration.converged()) {
      estimator.notes.add(new Note("not_converged", Map.of("iterations", known.iterations())));
    }
    if (columns.weight().isEmpty() && columns.correction().isEmpty()) {
      estimator.notes.add(new Note("no_weights", Map.of()));
    }
    return estimator;
  }

  /** First-stage clusters less strata. */
  public int degreesOfDesign() {
    return degreesOfDesign;
  }

  /** What was decided for the user and should be known; complete after the answer. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /** All answers, in the order of the questions, each for every domain. */
  public List<Estimate> answer(Questions questions) {
    Mistakes mistakes = new Mistakes(table.file());
    Variables variables = new Variables(table, design.rows(), mistakes, notes);
    List<Domain> domains = variables.domains(questions.by());
    List<Estimate> answers = new ArrayList<>();
    for (String name : questions.means()) {
      for (Variable each : variables.numbersOrShares(name)) {
        domains.forEach(domain -> answers.add(mean(each, domain)));
      }
    }
    for (String name : questions.totals()) {
      for (Variable each : variables.numbersOrShares(name)) {
        domains.forEach(domain -> answers.add(total(each, domain)));
      }
    }
    for (String name : questions.ratios()) {
      List<List<Variable>> parts = variables.ratio(name);
      if (!parts.isEmpty()) {
        Variable above = parts.get(0).get(0);
        Variable below = parts.get(1).get(0);
        domains.forEach(domain -> answers.add(ratio(above, below, domain)));
      }
    }
    for (String name : questions.proportions()) {
      for (Variable each : variables.sharesOnly(name)) {
        domains.forEach(domain -> answers.add(mean(each, domain)));
      }
    }
    for (String name : questions.quantiles()) {
      for (Variable each : variables.numbersOnly(name)) {
        for (double probability : questions.probabilities()) {
          domains.forEach(domain -> answers.add(quantile(each, probability, domain)));
        }
      }
    }
    mistakes.refuse();
    return answers;
  }

  /** How far each domain's mean is from that of all other rows that have a value. */
  public List<Contrast> contrasts(String name, List<String> by) {
    Mistakes mistakes = new Mistakes(table.file());
    Variables variables = new Variables(table, design.rows(), mistakes, notes);
    List<Domain> domains = variables.domains(by);
    List<Contrast> contrasts = new ArrayList<>();
    for (Variable each : variables.numbersOnly(name)) {
      domains.forEach(
          domain ->
              contrasts.add(
                  Contrast.of(each, domain, linearization, design.size(), degreesOfDesign)));
    }
    mistakes.refuse();
    return contrasts;
  }

  /** Every two domains beside each other. */
  public List<Pair> pairs(String name, List<String> by) {
    Mistakes mistakes = new Mistakes(table.file());
    Variables variables = new Variables(table, design.rows(), mistakes, notes);
    List<Domain> domains = variables.domains(by);
    List<Pair> pairs = new ArrayList<>();
    for (Variable each : variables.numbersOnly(name)) {
      for (int one = 0; one < domains.size(); one++) {
        for (Domain other : domains.subList(one + 1, domains.size())) {
          pairs.add(
              Pair.of(
                  each, domains.get(one), other, linearization, design.size(), degreesOfDesign));
        }
      }
    }
    mistakes.refuse();
    return pairs;
  }

  private Estimate mean(Variable variable, Domain domain) {
    int[] places = present(domain, variable.values());
    Linearization.Result result = linearization.mean(places, variable.values());
    int degrees = degrees(places, variable.isShare());
    boolean between = variable.isShare() && result.value() > 0 && result.value() < 1;
    Interval interval =
        between
            ? logit(variable.values(), domain, places, degrees)
            : variable.isShare() ? NO_INTERVAL : symmetric(result, degrees);
    String statistic = variable.isShare() ? "proportion" : "mean";
    return estimate(statistic, variable.label(), domain, places, result, interval, degrees);
  }

  private Estimate total(Variable variable, Domain domain) {
    int[] places = present(domain, variable.values());
    Linearization.Result result = linearization.total(places, variable.values());
    int degrees = degrees(places, false);
    Interval interval = symmetric(result, degrees);
    return estimate("total", variable.label(), domain, places, result, interval, degrees);
  }

  private Estimate ratio(Variable above, Variable below, Domain domain) {
    int[] places = present(domain, above.values(), below.values());
    Linearization.Result result = linearization.ratio(places, above.values(), below.values());
    int degrees = degrees(places, false);
    String label = above.label() + "/" + below.label();
    Interval interval = symmetric(result, degrees);
    return estimate("ratio", label, domain, places, result, interval, degrees);
  }

  /**
   * R. S. Woodruff, Confidence Intervals for Medians and Other Position Measures, JASA 47 (1952),
   * 635–646: the interval of the share at or below the quantile, read back through the
   * distribution.
   */
  private Estimate quantile(Variable variable, double probability, Domain domain) {
    int[] places = present(domain, variable.values());
    double[] x = variable.values();
    WeightedQuantile quantiles =
        new WeightedQuantile(places, x, linearization.calibration().weights());
    double value = quantiles.at(probability);
    double[] below = Arrays.stream(x).map(each -> each <= value ? 1 : 0).toArray();
    int degrees = degrees(places, true);
    Interval share = symmetric(linearization.mean(places, below), degrees);
    Interval interval = new Interval(quantiles.at(share.lower()), quantiles.at(share.upper()));
    double error = (interval.upper() - interval.lower()) / (2 * factor(degrees));
    Linearization.Result result = new Linearization.Result(value, error * error, Double.NaN);
    String statistic = String.format(Locale.ROOT, "quantile_%s", probability);
    return estimate(statistic, variable.label(), domain, places, result, interval, degrees);
  }

  private Estimate estimate(
      String statistic,
      String label,
      Domain domain,
      int[] places,
      Linearization.Result result,
      Interval interval,
      int degrees) {
    return new Estimate(
        statistic,
        label,
        domain.label(),
        result.value(),
        Math.sqrt(result.variance()),
        interval.lower(),
        interval.upper(),
        degrees,
        result.designEffect(),
        places.length,
        domain.places().length - places.length);
  }

  private Interval symmetric(Linearization.Result result, int degrees) {
    double half = factor(degrees) * Math.sqrt(result.variance());
    return new Interval(result.value() - half, result.value() + half);
  }

  /** Symmetric for the log odds; a domain of calibrated weights keeps all rows in R. */
  private Interval logit(double[] values, Domain domain, int[] places, int degrees) {
    double weight = linearization.weight(domain.places());
    int rows = linearization.calibration().isNone() ? domain.places().length : design.size();
    Linearization.Result odds = linearization.logOdds(places, values, rows, weight);
    double half = factor(degrees) * Math.sqrt(odds.variance());
    return new Interval(share(odds.value() - half), share(odds.value() + half));
  }

  private static double share(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  private double factor(int degrees) {
    return degrees < 1 ? Double.NaN : Quantiles.twoSided(settings.confidence(), degrees);
  }

  private int degrees(int[] places, boolean ofDomainInR) {
    boolean ofDomain =
        switch (settings.degrees()) {
          case AS_R -> ofDomainInR;
          case DESIGN -> false;
          case DOMAIN -> true;
        };
    return ofDomain
        ? design.degrees(places, linearization.calibration().weights())
        : degreesOfDesign;
  }

  private static int degreesOfAll(Design design, Calibration calibration) {
    int[] all = new int[design.size()];
    Arrays.setAll(all, place -> place);
    return design.degrees(all, calibration.weights());
  }

  private static int[] present(Domain domain, double[]... values) {
    int[] present = new int[domain.places().length];
    int count = 0;
    for (int place : domain.places()) {
      boolean there = true;
      for (double[] each : values) {
        there &= !Double.isNaN(each[place]);
      }
      if (there) {
        present[count++] = place;
      }
    }
    return Arrays.copyOf(present, count);
  }
}
