package zhiheng.indicators.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import zhiheng.indicators.composite.IndexFindings.IndexMethodCannot;
import zhiheng.indicators.table.InputRefused;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * The aggregation of an index over plain arrays, again and again with other columns and weights;
 * the same as {@link Aggregation}, but that sums are rounded at every term.
 *
 * @param columns the normalized columns as built
 * @param weights of each node within its parent, as built
 */
record Summation(
    IndexSystem system,
    Tree root,
    Map<String, double[]> columns,
    Map<String, Double> weights,
    List<String> units) {

  /** A node with its parts. */
  private record Tree(Node node, List<Tree> parts, double[] weights, Aggregation how) {}

  static Summation of(IndexSystem system, BuiltIndex built) {
    return new Summation(
        system,
        tree(system, system.root(), built.weights()),
        Map.of(),
        built.weights(),
        built.units());
  }

  Summation withColumns(Map<String, double[]> built) {
    return new Summation(system, root, Map.copyOf(built), weights, units);
  }

  private static Tree tree(IndexSystem system, Node node, Map<String, Double> weights) {
    List<Tree> parts = new ArrayList<>();
    for (Node part : system.partsOf(node.code())) {
      parts.add(tree(system, part, weights));
    }
    double[] own =
        parts.stream().mapToDouble(part -> weights.getOrDefault(part.node.code(), 0.0)).toArray();
    Aggregation how = parts.isEmpty() ? Aggregation.ARITHMETIC : system.aggregation(node);
    return new Tree(node, parts, own, how);
  }

  /**
   * The index of every unit.
   *
   * @param times by how much the weights of the parts of the index are multiplied; empty for 1
   */
  double[] index(Map<String, double[]> of, double[] times) {
    double[] own = root.weights.clone();
    for (int i = 0; i < times.length; i++) {
      own[i] *= times[i];
    }
    return aggregate(root, own, of);
  }

  private double[] values(Tree tree, Map<String, double[]> of) {
    return tree.parts.isEmpty()
        ? Objects.requireNonNull(of.get(tree.node.code()))
        : aggregate(tree, tree.weights, of);
  }

  private double[] aggregate(Tree tree, double[] own, Map<String, double[]> of) {
    double[][] values = new double[own.length][];
    for (int i = 0; i < own.length; i++) {
      values[i] = values(tree.parts.get(i), of);
    }
    double[] aggregate =
        tree.how == Aggregation.COPELAND
            ? tree.how.of(values, own, units.size())
            : mean(tree, values, own);
    if (system.leastAvailable() > 0) {
      for (int unit = 0; unit < units.size(); unit++) {
        int present = 0;
        for (double[] part : values) {
          present += Double.isNaN(part[unit]) ? 0 : 1;
        }
        if ((double) present / values.length < system.leastAvailable()) {
          aggregate[unit] = Double.NaN;
        }
      }
    }
    return aggregate;
  }

  private double[] mean(Tree tree, double[][] values, double[] own) {
    Aggregation how = tree.how;
    double[] sums = new double[units.size()];
    double[] weight = new double[sums.length];
    for (int i = 0; i < own.length; i++) {
      double[] part = values[i];
      for (int unit = 0; unit < sums.length; unit++) {
        double value = part[unit];
        if (!Double.isNaN(value)) {
          if (!how.takes(value)) {
            throw cannot(how, tree.parts.get(i).node, unit, value);
          }
          weight[unit] += own[i];
          sums[unit] += own[i] * term(how, value);
        }
      }
    }
    double[] means = new double[sums.length];
    Arrays.setAll(
        means,
        unit ->
            weight[unit] == 0
                ? Double.NaN
                : switch (how) {
                  case GEOMETRIC -> Math.exp(sums[unit] / weight[unit]);
                  case HARMONIC -> weight[unit] / sums[unit];
                  default -> sums[unit] / weight[unit];
                });
    return means;
  }

  private static double term(Aggregation how, double value) {
    return switch (how) {
      case GEOMETRIC -> Math.log(value);
      case HARMONIC -> 1 / value;
      default -> value;
    };
  }

  /** An error drew a value to where the method cannot go: no unit is left away for that. */
  private InputRefused cannot(Aggregation how, Node node, int unit, double value) {
    return new InputRefused(
        new IndexMethodCannot(
            new FilePlace("plan"),
            how.name().toLowerCase(Locale.ROOT),
            units.get(unit),
            node.code(),
            Double.toString(value)));
  }
}
