package zhiheng.indicators.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import zhiheng.indicators.composite.BuiltIndex.Step;
import zhiheng.indicators.composite.IndexFindings.IndexDenominatorZero;
import zhiheng.indicators.composite.IndexFindings.IndexMethodCannot;
import zhiheng.indicators.composite.IndexFindings.IndexUnitTwice;
import zhiheng.indicators.composite.IndexFindings.IndexWithoutSpread;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * Builds an index step by step: denominate, impute, treat, normalize, aggregate. A method that
 * cannot be applied refuses; nothing is put in its place.
 */
public final class IndexBuild {
  private final DataTable table;
  private final IndexSystem system;
  private final Mistakes mistakes;
  private int[] rows = new int[0];
  private List<String> units = List.of();

  private IndexBuild(DataTable table, IndexSystem system) {
    this.table = table;
    this.system = system;
    this.mistakes = new Mistakes(table.file());
  }

  /** Builds the index; all that is wrong with the table refuses. */
  public static BuiltIndex of(DataTable table, IndexSystem system) {
    return new IndexBuild(table, system).build();
  }

  private BuiltIndex build() {
    expectColumns();
    mistakes.refuse();
    readUnits();
    Map<Step, Map<String, double[]>> steps = new EnumMap<>(Step.class);
    Map<String, double[]> columns = denominate();
    mistakes.refuse();
    steps.put(Step.DENOMINATED, columns);
    columns = impute(columns);
    steps.put(Step.IMPUTED, columns);
    List<BuiltIndex.Treated> treatments = new ArrayList<>();
    columns = treat(columns, treatments);
    steps.put(Step.TREATED, columns);
    columns = normalize(columns);
    mistakes.refuse();
    steps.put(Step.NORMALIZED, columns);
    Map<String, Double> weights = weights(columns);
    mistakes.refuse();
    Map<String, double[]> aggregates = new LinkedHashMap<>();
    double[] index = aggregate(system.root(), columns, weights, aggregates);
    mistakes.refuse();
    steps.put(Step.AGGREGATED, topDown(aggregates));
    Map<String, Double> consistency = new LinkedHashMap<>();
    if (system.weighting().method() == Weighting.Method.AHP) {
      system.weighting().judgments().forEach(j -> consistency.put(j.of(), j.consistencyRatio()));
    }
    return new BuiltIndex(
        units, steps, treatments, weights, consistency, system.root().code(), ranks(index));
  }

  private void expectColumns() {
    table.expect(system.units(), mistakes);
    Set<String> needed = new TreeSet<>();
    for (Node node : system.indicators()) {
      needed.add(node.code());
      node.denominator().ifPresent(needed::add);
    }
    system.imputation().map(Imputation::by).filter(by -> !by.isEmpty()).ifPresent(needed::add);
    needed.forEach(column -> table.expect(column, mistakes));
  }

  private void readUnits() {
    String[] codes = table.texts(system.units(), mistakes);
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < codes.length; row++) {
      if (!codes[row].isEmpty() && !seen.add(codes[row])) {
        mistakes.add(new IndexUnitTwice(table.place(row, system.units()), codes[row]));
      }
    }
    rows =
        IntStream.range(0, codes.length)
            .boxed()
            .sorted(Comparator.comparing(row -> codes[row]))
            .mapToInt(row -> row)
            .toArray();
    units = Arrays.stream(rows).mapToObj(row -> codes[row]).toList();
  }

  private double[] column(String name) {
    double[] values = table.numbers(name, mistakes);
    return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
  }

  private Map<String, double[]> denominate() {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (Node node : system.indicators()) {
      double[] values = column(node.code());
      Optional<String> denominator = node.denominator();
      if (denominator.isPresent()) {
        double[] by = column(denominator.get());
        for (int i = 0; i < values.length; i++) {
          if (by[i] == 0) {
            mistakes.add(
                new IndexDenominatorZero(table.place(rows[i], denominator.get()), node.code()));
          }
          values[i] /= by[i];
        }
      }
      columns.put(node.code(), values);
    }
    return columns;
  }

  private Map<String, double[]> impute(Map<String, double[]> columns) {
    Optional<Imputation> imputation = system.imputation();
    if (imputation.isEmpty()) {
      return columns;
    }
    String by = imputation.get().by();
    String[] groups =
        Arrays.stream(rows)
            .mapToObj(row -> by.isEmpty() ? "" : table.text(row, by))
            .toArray(String[]::new);
    Map<String, double[]> imputed = new LinkedHashMap<>();
    columns.forEach((code, values) -> imputed.put(code, imputation.get().of(values, groups)));
    return imputed;
  }

  private Map<String, double[]> treat(
      Map<String, double[]> columns, List<BuiltIndex.Treated> treatments) {
    Optional<Treatment> treatment = system.treatment();
    Map<String, double[]> treated = new LinkedHashMap<>();
    for (Node node : system.indicators()) {
      double[] before = columns.getOrDefault(node.code(), new double[0]);
      Treatment.Treated after =
          treatment.isPresent() && node.treated()
              ? treatment.get().of(before)
              : new Treatment.Treated(before, "none", 0);
      treated.put(node.code(), after.values());
      treatments.add(
          new BuiltIndex.Treated(
              node.code(),
              after.code(),
              after.points(),
              Moments.skew(before),
              Moments.kurtosis(before),
              Moments.skew(after.values()),
              Moments.kurtosis(after.values())));
    }
    return treated;
  }

  private Map<String, double[]> normalize(Map<String, double[]> columns) {
    Map<String, double[]> normalized = new LinkedHashMap<>();
    for (Node node : system.indicators()) {
      Normalization how = node.normalization().orElse(system.normalization());
      double[] x = columns.getOrDefault(node.code(), new double[0]);
      int present = Moments.present(x).length;
      boolean same = !(Moments.least(x) < Moments.most(x));
      boolean unable =
          how.needsSpread() && same
              || how.method() == Normalization.Method.PERCENTILE && present < 2
              || how.method() == Normalization.Method.DISTANCE_TO_TARGET && isReached(node, x);
      if (unable) {
        mistakes.add(
            new IndexWithoutSpread(
                new FilePlace(table.file()), node.code(), written(how.method())));
      }
      normalized.put(node.code(), how.of(x, node.direction(), node.target()));
    }
    return normalized;
  }

  /** No way leads from the least to the target if the least is the target. */
  private static boolean isReached(Node node, double[] x) {
    double least = node.direction() > 0 ? Moments.least(x) : Moments.most(x);
    return !(Math.abs(node.target().orElse(Double.NaN) - least) > 0);
  }

  private Map<String, Double> weights(Map<String, double[]> columns) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Node node : system.nodes()) {
      List<Node> parts = system.partsOf(node.code());
      if (!parts.isEmpty()) {
        double[] own = weights(node, parts, columns);
        double sum = Arrays.stream(own).sum();
        for (int i = 0; i < own.length; i++) {
          weights.put(parts.get(i).code(), own[i] / sum);
        }
      }
    }
    return weights;
  }

  private double[] weights(Node node, List<Node> parts, Map<String, double[]> columns) {
    Weighting weighting = system.weighting();
    double[] given = parts.stream().mapToDouble(Node::weight).toArray();
    boolean indicators = parts.stream().allMatch(Node::isIndicator);
    if (weighting.method() == Weighting.Method.EQUAL) {
      Arrays.fill(given, 1);
    } else if (weighting.method() == Weighting.Method.AHP) {
      for (PairwiseJudgment judgment : weighting.judgments()) {
        if (judgment.of().equals(node.code())) {
          double[] judged = judgment.weights();
          return parts.stream()
              .mapToDouble(part -> judged[judgment.order().indexOf(part.code())])
              .toArray();
        }
      }
    } else if (weighting.isFromData() && indicators && parts.size() > 1) {
      double[][] data =
          parts.stream()
              .map(part -> columns.getOrDefault(part.code(), new double[0]))
              .toArray(double[][]::new);
      return fromData(node, data);
    }
    return given;
  }

  private double[] fromData(Node node, double[][] data) {
    String method = written(system.weighting().method());
    double[][] complete = Weighting.complete(data);
    boolean negative =
        system.weighting().method() == Weighting.Method.ENTROPY
            && Arrays.stream(complete).anyMatch(column -> Moments.least(column) < 0);
    double[] weights = complete[0].length < 3 || negative ? new double[0] : tried(data);
    if (weights.length == 0 || Arrays.stream(weights).anyMatch(Double::isNaN)) {
      String found = complete[0].length + (negative ? ", < 0" : "");
      FilePlace file = new FilePlace(table.file());
      mistakes.add(new IndexMethodCannot(file, method, "*", node.code(), found));
      return new double[data.length];
    }
    return weights;
  }

  private double[] tried(double[][] data) {
    try {
      return system.weighting().fromData(data);
    } catch (RuntimeException e) {
      // An eigenvalue decomposition of what is no number fails; the caller tells.
      return new double[0];
    }
  }

  private double[] aggregate(
      Node node,
      Map<String, double[]> columns,
      Map<String, Double> weights,
      Map<String, double[]> aggregates) {
    if (node.isIndicator()) {
      return columns.getOrDefault(node.code(), new double[0]);
    }
    List<Node> parts = system.partsOf(node.code());
    double[][] values =
        parts.stream()
            .map(part -> aggregate(part, columns, weights, aggregates))
            .toArray(double[][]::new);
    double[] own = parts.stream().mapToDouble(p -> weights.getOrDefault(p.code(), 0.0)).toArray();
    Aggregation how = system.aggregation(node);
    for (int part = 0; part < values.length; part++) {
      for (int i = 0; i < units.size(); i++) {
        double value = values[part][i];
        if (!Double.isNaN(value) && !how.takes(value)) {
          mistakes.add(
              new IndexMethodCannot(
                  new FilePlace(table.file()),
                  written(how),
                  units.get(i),
                  parts.get(part).code(),
                  Double.toString(value)));
        }
      }
    }
    double[] aggregate = how.of(values, own, units.size());
    for (int i = 0; i < aggregate.length; i++) {
      int unit = i;
      long available = Arrays.stream(values).filter(part -> !Double.isNaN(part[unit])).count();
      if ((double) available / values.length < system.leastAvailable()) {
        aggregate[i] = Double.NaN;
      }
    }
    aggregates.put(node.code(), aggregate);
    return aggregate;
  }

  /** From the index down, siblings as they are listed. */
  private Map<String, double[]> topDown(Map<String, double[]> aggregates) {
    Map<String, double[]> ordered = new LinkedHashMap<>();
    List<Node> level = List.of(system.root());
    while (!level.isEmpty()) {
      List<Node> next = new ArrayList<>();
      for (Node node : level) {
        double[] values = aggregates.get(node.code());
        if (values != null) {
          ordered.put(node.code(), values);
        }
        next.addAll(system.partsOf(node.code()));
      }
      level = next;
    }
    return ordered;
  }

  private static int[] ranks(double[] index) {
    double[] sorted = Moments.present(index);
    Arrays.sort(sorted);
    int[] ranks = new int[index.length];
    int above = 0;
    Map<Double, Integer> byValue = new HashMap<>();
    for (int i = sorted.length - 1; i >= 0; i--) {
      // 0 and −0 are the same value
      byValue.putIfAbsent(sorted[i] + 0.0, 1 + above++);
    }
    for (int i = 0; i < index.length; i++) {
      ranks[i] = Double.isNaN(index[i]) ? 0 : byValue.getOrDefault(index[i] + 0.0, 0);
    }
    return ranks;
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
