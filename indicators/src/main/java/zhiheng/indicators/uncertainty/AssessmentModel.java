package zhiheng.indicators.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.DoubleFunction;
import zhiheng.indicators.alter.Altered;
import zhiheng.indicators.number.Chance;
import zhiheng.indicators.score.Scores;
import zhiheng.indicators.score.Subject;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.uncertainty.UncertaintyFindings.NothingVaries;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Missing;
import zhiheng.templates.unit.UnitCode;

/**
 * An assessment as a function of its weights, of the errors of its figures and of the choices of
 * method. Under each combination of methods the units are scored once, by the same rules as for
 * real; a replicate scores anew what has errors, weights the dimensions, and adds up.
 */
public final class AssessmentModel implements Model {
  private final IndicatorSystem system;
  private final Plan plan;
  private final List<Subject> subjects;
  private final List<String> units;
  private final List<Factor> factors = new ArrayList<>();
  private final List<Dimension> weighted;
  private final List<String> erring = new ArrayList<>();
  private final Map<List<String>, Methods> methods = new HashMap<>();
  private final Outcome given;

  /** What stays the same under one combination of methods. */
  private record Methods(List<UnitSum> sums, List<Erring> erring, boolean bonus) {}

  /**
   * Makes it ready.
   *
   * @throws zhiheng.indicators.table.InputRefused if the plan wants what cannot be done
   */
  public AssessmentModel(IndicatorSystem system, List<Subject> subjects, Plan plan) {
    AssessmentPlanCheck.check(system, plan);
    this.system = system;
    this.plan = plan.sampling() ? plan.with(RecordedErrors.of(system, subjects)) : plan;
    this.subjects = subjects.stream().sorted(Comparator.comparing(Subject::unit)).toList();
    this.units = this.subjects.stream().map(subject -> subject.unit().code()).toList();
    this.weighted = plan.weights().isPresent() ? system.dimensions() : List.of();
    plan.weights()
        .ifPresent(
            share ->
                weighted.forEach(
                    dimension ->
                        factors.add(new Factor("weight." + dimension.code(), percent(share)))));
    for (Plan.Choice choice : plan.choices()) {
      factors.add(new Factor(choice.of(), drawn -> choice.among().get(choice.which(drawn))));
    }
    erring.addAll(this.plan.errors().keySet());
    if (!erring.isEmpty()) {
      factors.add(new Factor("errors", AssessmentModel::stream));
    }
    if (factors.isEmpty()) {
      Mistakes mistakes = new Mistakes(system.code());
      mistakes.add(new NothingVaries(new FilePlace(system.code())));
      mistakes.refuse();
    }
    combinations(List.of(), 0);
    given = sum(methods(system, this.subjects, true, List.of()), ones(), nothingAnew(0));
  }

  private static DoubleFunction<String> percent(double share) {
    return drawn -> String.format(Locale.ROOT, "%.6f", 1 + share * (2 * drawn - 1));
  }

  /** The errors of a replicate are a stream of their own, named by its number. */
  private static String stream(double drawn) {
    return Long.toHexString(Double.doubleToLongBits(drawn));
  }

  private void combinations(List<String> chosen, int next) {
    if (next == plan.choices().size()) {
      methods.put(chosen, methods(chosen));
      return;
    }
    for (String alternative : plan.choices().get(next).among()) {
      List<String> more = new ArrayList<>(chosen);
      more.add(alternative);
      combinations(List.copyOf(more), next + 1);
    }
  }

  private Methods methods(List<String> chosen) {
    IndicatorSystem by = system;
    List<Subject> whom = subjects;
    boolean bonus = true;
    for (int i = 0; i < chosen.size(); i++) {
      String alternative = chosen.get(i);
      switch (plan.choices().get(i).of()) {
        case "not_reported" -> {
          if (!alternative.equals("defined")) {
            String name = alternative.toUpperCase(Locale.ROOT).replace('-', '_');
            by = Altered.notReported(by, Missing.valueOf(name));
          }
        }
        case "peer_groups" -> {
          if (alternative.equals("together")) {
            whom = Altered.together(whom);
          }
        }
        default -> bonus = !alternative.equals("without");
      }
    }
    return methods(by, whom, bonus, erring);
  }

  private Methods methods(
      IndicatorSystem by, List<Subject> whom, boolean bonus, List<String> fresh) {
    SortedMap<UnitCode, ScoreNode> scored = Scores.of(by, whom);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    fresh.forEach(code -> numbers.put(code, numbers.size()));
    List<UnitSum> sums = new ArrayList<>();
    for (Subject subject : whom) {
      ScoreNode total = scored.get(subject.unit());
      if (total != null) {
        sums.add(UnitSum.of(by, subject.group(), total, numbers));
      }
    }
    List<Erring> anew =
        fresh.stream()
            .map(
                code -> {
                  Indicator indicator = by.indicator(code).orElseThrow();
                  Plan.ErrorOf error = Objects.requireNonNull(plan.errors().get(code));
                  return new Erring(indicator, error, whom, by.rounding());
                })
            .toList();
    return new Methods(sums, anew, bonus);
  }

  @Override
  public List<String> units() {
    return units;
  }

  @Override
  public List<Factor> factors() {
    return List.copyOf(factors);
  }

  @Override
  public Outcome given() {
    return given;
  }

  @Override
  public Outcome at(double[] drawn) {
    double[] weights = ones();
    for (int i = 0; i < weighted.size(); i++) {
      weights[i] = 1 + plan.weights().orElse(0.0) * (2 * drawn[i] - 1);
    }
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < plan.choices().size(); i++) {
      Plan.Choice choice = plan.choices().get(i);
      chosen.add(choice.among().get(choice.which(drawn[weighted.size() + i])));
    }
    Methods by = Objects.requireNonNull(methods.get(chosen));
    double[][] anew = nothingAnew(erring.size());
    if (!erring.isEmpty()) {
      long stream = Double.doubleToLongBits(drawn[drawn.length - 1]);
      for (int i = 0; i < erring.size(); i++) {
        anew[i] = by.erring.get(i).points(new Chance(stream, i));
      }
    }
    return sum(by, weights, anew);
  }

  private double[] ones() {
    double[] ones = new double[system.dimensions().size()];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[][] nothingAnew(int indicators) {
    return new double[indicators][0];
  }

  private Outcome sum(Methods by, double[] weights, double[][] anew) {
    double[] totals = new double[units.size()];
    int[] grades = new int[system.grades().isEmpty() ? 0 : units.size()];
    double[] own = new double[anew.length];
    for (int unit = 0; unit < totals.length; unit++) {
      UnitSum sum = by.sums.get(unit);
      for (int i = 0; i < own.length; i++) {
        own[i] = anew[i][unit];
      }
      totals[unit] = sum.total(weights, own, by.bonus);
      if (grades.length > 0) {
        grades[unit] = grade(totals[unit], sum.worstLeft());
      }
    }
    return new Outcome(totals, grades);
  }

  private int grade(double total, int worstLeft) {
    BigDecimal points = BigDecimal.valueOf(Math.rint(total * 1e9) / 1e9);
    int grade = 0;
    while (grade < system.grades().size() - 1
        && points.compareTo(system.grades().get(grade).from()) < 0) {
      grade++;
    }
    return Math.max(grade, worstLeft);
  }
}
