package zhiheng.indicators.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.lake.Answers;
import zhiheng.lake.Question;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Aggregate.Count;
import zhiheng.templates.dataset.Aggregate.Sum;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.Sample;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Measure;
import zhiheng.templates.unit.Ancestry.Segment;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/**
 * How far those indicators of a system may be off that are weighted means of a sample: a sum of
 * weight times value by a sum of weights, over a dataset that says how it was drawn. What has to be
 * asked for it goes to the lake along with the measures' own questions.
 */
public final class SamplingErrors {
  private final IndicatorSystem system;
  private final Year year;
  private final Register register;
  private final Datasets datasets;
  private final List<Mean> means;

  public SamplingErrors(IndicatorSystem system, Year year, Register register, Datasets datasets) {
    this.system = system;
    this.year = year;
    this.register = register;
    this.datasets = datasets;
    this.means = system.indicators().stream().flatMap(each -> mean(each).stream()).toList();
  }

  /** A mean of a sample: the measure above, the weight and the value that it is made of. */
  private record Mean(Indicator indicator, Measure above, Sample sample, String value) {}

  /** What has to be asked, by unit and stratum. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Mean mean : means) {
      String w = mean.sample.weight();
      String y = mean.value;
      questions.add(drawn(mean));
      questions.add(question(mean, "w", new Sum(List.of(w))));
      questions.add(question(mean, "ww", new Sum(List.of(w, w))));
      questions.add(question(mean, "wy", new Sum(List.of(w, y))));
      questions.add(question(mean, "wwy", new Sum(List.of(w, w, y))));
      questions.add(question(mean, "wwyy", new Sum(List.of(w, w, y, y))));
    }
    return questions;
  }

  /**
   * The standard errors of one unit's values, in their unit, by indicator; none where it has no
   * answers, or only one in each stratum: nothing is known of their spread then. What went into the
   * unit by a merger counts as it does in the value itself.
   */
  public Map<String, BigDecimal> of(Answers answers, UnitCode unit) {
    Map<String, BigDecimal> errors = new TreeMap<>();
    Map<String, BigDecimal> shares = means.isEmpty() ? Map.of() : shares(unit);
    for (Mean mean : means) {
      List<SampledMean.Stratum> strata = new ArrayList<>();
      answers
          .of(code(mean, "n"))
          .forEach(
              (group, rows) -> {
                BigDecimal share = shares.get(group.get(0));
                if (share != null) {
                  strata.add(stratum(mean, answers, group, rows).times(share));
                }
              });
      boolean spread = strata.stream().anyMatch(each -> each.rows() > 1);
      if (spread && strata.stream().anyMatch(each -> each.w().signum() > 0)) {
        BigDecimal times = mean.indicator.value().times().abs();
        errors.put(mean.indicator.code(), SampledMean.of(strata).error().multiply(times));
      }
    }
    return errors;
  }

  /** Whose answers count for a unit, and how far. */
  private Map<String, BigDecimal> shares(UnitCode unit) {
    Map<String, BigDecimal> shares = new TreeMap<>(Map.of(unit.code(), BigDecimal.ONE));
    for (Segment each : register.ancestry(unit, year.lastDay()).during(year)) {
      shares.put(each.code().code(), each.share());
    }
    return shares;
  }

  private SampledMean.Stratum stratum(
      Mean mean, Answers answers, List<String> group, BigDecimal rows) {
    return new SampledMean.Stratum(
        rows.longValueExact(),
        figure(mean, "w", answers, group),
        figure(mean, "ww", answers, group),
        figure(mean, "wy", answers, group),
        figure(mean, "wwy", answers, group),
        figure(mean, "wwyy", answers, group));
  }

  private BigDecimal figure(Mean mean, String what, Answers answers, List<String> group) {
    return answers.of(code(mean, what)).getOrDefault(group, BigDecimal.ZERO);
  }

  private Optional<Mean> mean(Indicator indicator) {
    return system
        .measure(indicator.value().of())
        .flatMap(
            above ->
                indicator
                    .value()
                    .per()
                    .flatMap(system::measure)
                    .flatMap(
                        below ->
                            datasets
                                .find(above.dataset())
                                .flatMap(Dataset::sample)
                                .flatMap(sample -> mean(indicator, above, below, sample))));
  }

  private Optional<Mean> mean(Indicator indicator, Measure above, Measure below, Sample sample) {
    boolean alike =
        above.dataset().equals(below.dataset())
            && above.during(year).equals(below.during(year))
            && below.aggregate().equals(new Sum(List.of(sample.weight())));
    if (alike && above.aggregate() instanceof Sum sum && sum.factors().size() == 2) {
      List<String> factors = new ArrayList<>(sum.factors());
      if (factors.remove(sample.weight())) {
        return Optional.of(new Mean(indicator, above, sample, factors.get(0)));
      }
    }
    return Optional.empty();
  }

  /** All rows that were drawn, also those without an answer: they are in the sample too. */
  private Question drawn(Mean mean) {
    Measure above = mean.above;
    Measure all =
        new Measure(
            above.code(),
            above.name(),
            above.dataset(),
            Condition.ALWAYS,
            above.aggregate(),
            above.unit(),
            above.when(),
            above.absent());
    Mean drawn = new Mean(mean.indicator, all, mean.sample, mean.value);
    return question(drawn, "n", new Count());
  }

  private Question question(Mean mean, String what, Aggregate aggregate) {
    List<String> by = new ArrayList<>(List.of(mean.above.unit()));
    mean.sample.strata().stream().filter(each -> !by.contains(each)).forEach(by::add);
    return new Question(
        code(mean, what), mean.above.dataset(), mean.above.during(year), aggregate, by);
  }

  private static String code(Mean mean, String what) {
    return "error of " + mean.indicator.code() + ": " + what;
  }
}
