package zhiheng.indicators.composite;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zhiheng.indicators.composite.Imputation.Middle;
import zhiheng.indicators.composite.IndexFindings.IndexBandsUneven;
import zhiheng.indicators.composite.IndexFindings.IndexCodeUnknown;
import zhiheng.indicators.composite.IndexFindings.IndexDirection;
import zhiheng.indicators.composite.IndexFindings.IndexNumberOutside;
import zhiheng.indicators.composite.IndexFindings.IndexTreeNotThere;
import zhiheng.indicators.composite.IndexFindings.IndexWithoutTree;
import zhiheng.indicators.composite.Treatment.Otherwise;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFile;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.source.SourceFindings.ExpectedANumber;
import zhiheng.templates.source.SourceFindings.ExpectedOneOf;
import zhiheng.templates.source.YamlFile;

/** Reads how an index is built: a YAML file, and beside it a table of nodes if it names one. */
public final class IndexReader {
  private final Path folder;
  private final Mistakes mistakes;
  private final NavigableMap<String, Different> exceptions = new TreeMap<>();

  private IndexReader(Path folder, Mistakes mistakes) {
    this.folder = folder;
    this.mistakes = mistakes;
  }

  /** What is different for one indicator of a table. */
  private record Different(boolean treated, Optional<Normalization> normalization, Fields fields) {}

  /**
   * Reads a definition.
   *
   * @throws InputRefused with all that is wrong with it
   */
  public static IndexSystem read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    String name = String.valueOf(file.getFileName());
    Mistakes mistakes = new Mistakes(name);
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    IndexReader reader = new IndexReader(folder, mistakes);
    YamlFile.Read<IndexSystem> read = YamlFile.read(file, name, reader::system);
    Mistakes all = new Mistakes(name);
    all.addAll(read.findings());
    try {
      mistakes.refuse();
    } catch (InputRefused refused) {
      all.addAll(refused.findings());
    }
    all.refuse();
    return read.value().orElseThrow();
  }

  private IndexSystem system(Fields fields) {
    String units = fields.text("units");
    fields.list("exceptions", this::exception);
    Normalization normalization =
        fields
            .optionalMap("normalize", this::normalization)
            .orElseGet(() -> plain(Normalization.Method.MIN_MAX));
    List<Node> nodes = nodes(fields);
    Weighting weighting =
        fields
            .optionalMap("weights", this::weighting)
            .orElse(new Weighting(Weighting.Method.GIVEN, List.of()));
    List<Aggregation> aggregation = new ArrayList<>();
    double least =
        fields
            .optionalMap(
                "aggregate",
                inner -> {
                  aggregation.addAll(methods(inner));
                  return share(inner, "least-available", 0);
                })
            .orElse(0.0);
    IndexSystem system =
        new IndexSystem(
            units,
            nodes,
            fields.optionalMap("impute", this::imputation),
            fields.optionalMap("treat", this::treatment),
            normalization,
            weighting,
            aggregation.isEmpty() ? List.of(Aggregation.ARITHMETIC) : aggregation,
            least);
    exceptions.forEach(
        (code, each) ->
            mistakes.add(
                new IndexCodeUnknown(
                    each.fields.place("code"),
                    code,
                    String.join(", ", system.indicators().stream().map(Node::code).toList()))));
    if (mistakes.isEmpty()) {
      new IndexCheck(system, mistakes).check(fields);
    }
    return system;
  }

  private List<Node> nodes(Fields fields) {
    Optional<String> tree = fields.optionalText("tree");
    List<Node> listed = leavesAsIndicators(fields.list("nodes", this::node));
    if (tree.isPresent() == !listed.isEmpty()) {
      mistakes.add(new IndexWithoutTree(fields.place("tree")));
      return listed;
    } else if (tree.isEmpty()) {
      return listed.stream().map(this::withException).toList();
    }
    Path file = folder.resolve(tree.get()).normalize();
    // A definition may come from a stranger: it names what was sent with it, nothing else.
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      mistakes.add(new IndexTreeNotThere(fields.place("tree"), tree.get()));
      return List.of();
    }
    try {
      return new NodeTable(TableFile.read(file), mistakes)
          .nodes().stream().map(this::withException).toList();
    } catch (InputRefused refused) {
      mistakes.addAll(refused.findings());
      return List.of();
    } catch (IOException e) {
      mistakes.add(new IndexTreeNotThere(fields.place("tree"), tree.get()));
      return List.of();
    }
  }

  /** In a list, an indicator is a node to which no other belongs. */
  private static List<Node> leavesAsIndicators(List<Node> nodes) {
    Set<String> parents = nodes.stream().map(Node::parent).collect(Collectors.toSet());
    return nodes.stream()
        .map(node -> parents.contains(node.code()) ? node : node.asIndicator())
        .toList();
  }

  private Node withException(Node node) {
    Different exception = node.isIndicator() ? exceptions.remove(node.code()) : null;
    return exception == null ? node : node.with(exception.treated, exception.normalization);
  }

  private Node node(Fields fields) {
    String code = fields.text("code");
    int direction = fields.optionalWhole("direction").orElse(1);
    if (direction != 1 && direction != -1) {
      mistakes.add(
          new IndexDirection(fields.place("direction"), code, Integer.toString(direction)));
    }
    Optional<BigDecimal> target = fields.optionalNumber("target");
    return new Node(
        code,
        fields.optionalText("in").orElse(""),
        false,
        number(fields, "weight", 1),
        direction,
        fields.optionalText("denominator"),
        target.map(value -> OptionalDouble.of(value.doubleValue())).orElse(OptionalDouble.empty()),
        fields.flag("treat", true),
        fields.optionalMap("normalize", this::normalization),
        fields.place());
  }

  private String exception(Fields fields) {
    String code = fields.text("code");
    exceptions.put(
        code,
        new Different(
            fields.flag("treat", true),
            fields.optionalMap("normalize", this::normalization),
            fields));
    return code;
  }

  private Imputation imputation(Fields fields) {
    return new Imputation(
        fields.optionalText("by").orElse(""),
        fields.optionalChoice("with", Middle.class).orElse(Middle.MEAN));
  }

  private Treatment treatment(Fields fields) {
    int most = fields.optionalWhole("winsorize").orElse(5);
    if (most < 0) {
      mistakes.add(
          new IndexNumberOutside(
              fields.place("winsorize"), "winsorize", Integer.toString(most), "≥ 0"));
    }
    return new Treatment(
        number(fields, "skew", 2),
        number(fields, "kurtosis", 3.5),
        most,
        fields.optionalChoice("otherwise", Otherwise.class).orElse(Otherwise.LEAVE),
        number(fields, "lambda", 0));
  }

  private Normalization normalization(Fields fields) {
    Normalization.Method method = fields.choice("method", Normalization.Method.class);
    List<Double> goalposts = numbers(fields, "goalposts");
    List<Double> bands = numbers(fields, "bands");
    List<Double> scores = numbers(fields, "scores");
    if (method == Normalization.Method.GOALPOSTS && goalposts.size() != 2) {
      mistakes.add(
          new IndexBandsUneven(fields.place("goalposts"), "goalposts", goalposts.size(), 2));
    }
    boolean banded = method == Normalization.Method.BANDED;
    if (banded && (bands.isEmpty() || scores.size() != bands.size() + 1)) {
      mistakes.add(
          new IndexBandsUneven(fields.place("scores"), "scores", scores.size(), bands.size() + 1));
    }
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i) <= bands.get(i - 1)) {
        mistakes.add(
            new IndexNumberOutside(
                fields.place("bands"), "bands", show(bands.get(i)), "> " + show(bands.get(i - 1))));
      }
    }
    double from = number(fields, "from", method.from());
    double to = number(fields, "to", method.to());
    if (from == to) {
      mistakes.add(new IndexNumberOutside(fields.place("to"), "to", show(to), "≠ " + show(from)));
    }
    return new Normalization(
        method, from, to, fields.flag("capped", false), goalposts, bands, scores);
  }

  private static Normalization plain(Normalization.Method method) {
    return new Normalization(
        method, method.from(), method.to(), false, List.of(), List.of(), List.of());
  }

  private Weighting weighting(Fields fields) {
    Weighting.Method method = fields.choice("method", Weighting.Method.class);
    double most = number(fields, "most-inconsistent", 0.1);
    List<PairwiseJudgment> judgments =
        fields.list("judgments", inner -> JudgmentReader.read(inner, most, mistakes));
    return new Weighting(method, judgments);
  }

  private static List<Aggregation> methods(Fields fields) {
    List<Aggregation> methods = new ArrayList<>();
    Optional<Aggregation> one = fields.optionalChoice("method", Aggregation.class);
    one.ifPresent(methods::add);
    if (one.isEmpty()) {
      Map<String, Aggregation> known = new TreeMap<>();
      for (Aggregation each : Aggregation.values()) {
        known.put(each.name().toLowerCase(Locale.ROOT), each);
      }
      for (Placed<String> each : fields.placedTexts("methods")) {
        Aggregation method = known.get(each.value());
        if (method == null) {
          fields.report(
              new ExpectedOneOf(each.place(), each.value(), String.join(", ", known.keySet())));
        } else {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  private double share(Fields fields, String name, double otherwise) {
    double share = number(fields, name, otherwise);
    if (share < 0 || share > 1) {
      mistakes.add(new IndexNumberOutside(fields.place(name), name, show(share), "0–100 %"));
    }
    return share;
  }

  private static double number(Fields fields, String name, double otherwise) {
    return fields.optionalNumber(name).map(BigDecimal::doubleValue).orElse(otherwise);
  }

  private static List<Double> numbers(Fields fields, String name) {
    List<Double> numbers = new ArrayList<>();
    for (Placed<String> each : fields.placedTexts(name)) {
      try {
        numbers.add(new BigDecimal(each.value()).doubleValue());
      } catch (NumberFormatException e) {
        fields.report(new ExpectedANumber(each.place(), each.value()));
      }
    }
    return numbers;
  }

  private static String show(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
