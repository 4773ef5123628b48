package zhiheng.indicators.composite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The methods of an index that a plan can vary, and an index with one of them exchanged. */
final class Alternatives {
  static final String DEFINED = "defined";

  /** By step, what it can be; {@code defined} is what the definition says. */
  static final Map<String, List<String>> KNOWN =
      new TreeMap<>(
          Map.of(
              "normalize",
              List.of(DEFINED, "min-max", "z", "rank", "percentile", "distance-to-target"),
              "aggregate",
              List.of(DEFINED, "arithmetic", "geometric", "harmonic", "copeland"),
              "weights",
              List.of(DEFINED, "given", "equal", "entropy", "critic", "pca"),
              "impute",
              List.of(DEFINED, "none", "mean", "median"),
              "treat",
              List.of(DEFINED, "none")));

  private Alternatives() {}

  static IndexSystem with(IndexSystem it, String step, String method) {
    if (method.equals(DEFINED)) {
      return it;
    }
    String name = method.toUpperCase(Locale.ROOT).replace('-', '_');
    Optional<Imputation> imputation = it.imputation();
    Normalization normalization = it.normalization();
    Weighting weighting = it.weighting();
    List<Aggregation> aggregation = it.aggregation();
    switch (step) {
      case "normalize" -> normalization = normalization(Normalization.Method.valueOf(name), it);
      case "aggregate" -> aggregation = List.of(Aggregation.valueOf(name));
      case "weights" ->
          weighting = new Weighting(Weighting.Method.valueOf(name), weighting.judgments());
      case "impute" ->
          imputation =
              method.equals("none")
                  ? Optional.empty()
                  : Optional.of(
                      new Imputation(
                          imputation.map(Imputation::by).orElse(""),
                          Imputation.Middle.valueOf(name)));
      default -> {
        // the treatment can only be left away, which the constructor below does
      }
    }
    return new IndexSystem(
        it.units(),
        it.nodes(),
        imputation,
        step.equals("treat") ? Optional.empty() : it.treatment(),
        normalization,
        weighting,
        aggregation,
        it.leastAvailable());
  }

  /** Another min-max keeps the ends of the scale that are laid down; others have their own. */
  private static Normalization normalization(Normalization.Method method, IndexSystem it) {
    Normalization own = it.normalization();
    boolean same = own.method() == method;
    return new Normalization(
        method,
        same ? own.from() : method.from(),
        same ? own.to() : method.to(),
        own.capped(),
        List.of(),
        List.of(),
        List.of());
  }
}
