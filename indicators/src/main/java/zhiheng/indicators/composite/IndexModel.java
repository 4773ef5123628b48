package zhiheng.indicators.composite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import zhiheng.indicators.composite.BuiltIndex.Step;
import zhiheng.indicators.number.Chance;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.uncertainty.Factor;
import zhiheng.indicators.uncertainty.Model;
import zhiheng.indicators.uncertainty.Outcome;
import zhiheng.indicators.uncertainty.Plan;

/**
 * An index as a function of its weights, of the errors of its data and of the choices of method.
 * Every combination of methods is built once as {@code index build} builds it, so one that cannot
 * be applied is refused before anything is drawn. Errors come after imputation; what follows
 * (treatment, normalization, aggregation) is done again for each replicate.
 */
public final class IndexModel implements Model {
  private static final int[] NO_GRADES = {};

  private final IndexSystem system;
  private final Plan plan;
  private final List<String> units;
  private final List<Node> parts;
  private final List<Factor> factors = new ArrayList<>();
  private final Map<List<String>, Ready> ready = new HashMap<>();
  private final Outcome given;

  /** An index under one combination of methods, ready to be added up. */
  private record Ready(IndexSystem system, List<Noisy> noisy, Summation sum) {}

  /** A column with errors: its values before them, and the standard error of each. */
  private record Noisy(Node node, Normalization normalization, double[] values, double[] errors) {}

  /**
   * Makes it ready.
   *
   * @throws InputRefused if the table, the system or the plan cannot be carried out
   */
  public IndexModel(DataTable table, IndexSystem system, Plan plan) {
    IndexPlanCheck.check(system, plan);
    this.system = system;
    this.plan = plan;
    BuiltIndex built = IndexBuild.of(table, system);
    this.units = built.units();
    this.parts = plan.weights().isPresent() ? system.partsOf(system.root().code()) : List.of();
    double share = plan.weights().orElse(0.0);
    for (Node part : parts) {
      factors.add(
          new Factor(
              "weight." + part.code(),
              drawn -> String.format(Locale.ROOT, "%.6f", 1 + share * (2 * drawn - 1))));
    }
    for (Plan.Choice choice : plan.choices()) {
      factors.add(new Factor(choice.of(), drawn -> choice.among().get(choice.which(drawn))));
    }
    if (!plan.errors().isEmpty()) {
      factors.add(new Factor("errors", drawn -> Long.toHexString(Double.doubleToLongBits(drawn))));
    }
    combinations(table, built, List.of(), 0);
    this.given =
        new Outcome(Summation.of(system, built).index(normalized(built), new double[0]), NO_GRADES);
  }

  /**
   * @param asDefined the index as its definition has it, which need not be built twice
   */
  private void combinations(DataTable table, BuiltIndex asDefined, List<String> chosen, int next) {
    if (next == plan.choices().size()) {
      IndexSystem by = system;
      for (int i = 0; i < chosen.size(); i++) {
        by = Alternatives.with(by, plan.choices().get(i).of(), chosen.get(i));
      }
      BuiltIndex built = by.equals(system) ? asDefined : IndexBuild.of(table, by);
      Summation sum = Summation.of(by, built).withColumns(normalized(built));
      ready.put(chosen, new Ready(by, noisy(by, built), sum));
      return;
    }
    for (String alternative : plan.choices().get(next).among()) {
      List<String> more = new ArrayList<>(chosen);
      more.add(alternative);
      combinations(table, asDefined, List.copyOf(more), next + 1);
    }
  }

  private static Map<String, double[]> normalized(BuiltIndex built) {
    return Objects.requireNonNull(built.steps().get(Step.NORMALIZED));
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
    double share = plan.weights().orElse(0.0);
    double[] weights = new double[parts.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 + share * (2 * drawn[i] - 1);
    }
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < plan.choices().size(); i++) {
      Plan.Choice choice = plan.choices().get(i);
      chosen.add(choice.among().get(choice.which(drawn[weights.length + i])));
    }
    Ready by = Objects.requireNonNull(ready.get(chosen));
    Map<String, double[]> columns =
        plan.errors().isEmpty()
            ? by.sum.columns()
            : anew(by, Double.doubleToLongBits(drawn[drawn.length - 1]));
    return new Outcome(by.sum.index(columns, weights), NO_GRADES);
  }

  private List<Noisy> noisy(IndexSystem by, BuiltIndex built) {
    Map<String, double[]> imputed = Objects.requireNonNull(built.steps().get(Step.IMPUTED));
    List<Noisy> noisy = new ArrayList<>();
    for (Map.Entry<String, Plan.ErrorOf> error : plan.errors().entrySet()) {
      Node node =
          by.indicators().stream()
              .filter(each -> each.code().equals(error.getKey()))
              .findFirst()
              .orElseThrow();
      double[] values = Objects.requireNonNull(imputed.get(node.code()));
      double[] errors = new double[values.length];
      for (int unit = 0; unit < values.length; unit++) {
        errors[unit] = error.getValue().of(units.get(unit), values[unit]);
      }
      noisy.add(new Noisy(node, node.normalization().orElse(by.normalization()), values, errors));
    }
    return noisy;
  }

  /** The normalized columns, those with errors drawn, treated and normalized anew. */
  private static Map<String, double[]> anew(Ready by, long stream) {
    Map<String, double[]> columns = new HashMap<>(by.sum.columns());
    int number = 0;
    for (Noisy noisy : by.noisy) {
      Chance chance = new Chance(stream, number++);
      double[] values = noisy.values.clone();
      for (int unit = 0; unit < values.length; unit++) {
        values[unit] += noisy.errors[unit] * chance.normal();
      }
      if (noisy.node.treated() && by.system.treatment().isPresent()) {
        values = by.system.treatment().get().of(values).values();
      }
      columns.put(
          noisy.node.code(),
          noisy.normalization.ofOwn(values, noisy.node.direction(), noisy.node.target()));
    }
    return columns;
  }
}
