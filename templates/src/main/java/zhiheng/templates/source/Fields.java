package zhiheng.templates.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.SourceFindings.ExpectedAList;
import zhiheng.templates.source.SourceFindings.ExpectedAMapping;
import zhiheng.templates.source.SourceFindings.ExpectedANumber;
import zhiheng.templates.source.SourceFindings.ExpectedAScalar;
import zhiheng.templates.source.SourceFindings.ExpectedOneOf;
import zhiheng.templates.source.SourceFindings.FieldTwice;
import zhiheng.templates.source.SourceFindings.MissingField;
import zhiheng.templates.source.SourceFindings.UnknownField;
import zhiheng.templates.wording.Text;

/**
 * One mapping of a definition, read field by field. What is missing or of the wrong kind becomes a
 * finding and a harmless stand-in, and reading goes on, so that all mistakes of a file come at
 * once. After the last field, {@link #noOthers()} reports the fields that nobody asked for.
 */
public final class Fields {
  private final YamlFile file;
  private final Node self;
  private final Map<String, NodeTuple> byName = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(YamlFile file, Node self) {
    this.file = file;
    this.self = self;
    if (self instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
        if (byName.putIfAbsent(name, tuple) != null) {
          file.report(new FieldTwice(file.place(tuple.getKeyNode()), name));
        }
      }
    } else {
      file.report(new ExpectedAMapping(file.place(self)));
    }
  }

  /** Where this mapping begins. */
  public LinePlace place() {
    return file.place(self);
  }

  /** Where a field's value stands; where the mapping begins if there is no such field. */
  public LinePlace place(String name) {
    NodeTuple tuple = byName.get(name);
    return tuple == null ? place() : file.place(tuple.getValueNode());
  }

  /** Adds a finding of the caller's own about this file. */
  public void report(Finding finding) {
    file.report(finding);
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** The names of the fields, in the order of the file; for mappings whose keys are data. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** A text that must be there. */
  public String text(String name) {
    return required(name).map(this::scalar).orElse("");
  }

  public Optional<String> optionalText(String name) {
    return find(name).map(this::scalar);
  }

  /** A text in both languages: {@code {zh: …, en: …}}. */
  public Text words(String name) {
    return required(name).map(this::bothLanguages).orElse(new Text("", ""));
  }

  public Optional<Text> optionalWords(String name) {
    return find(name).map(this::bothLanguages);
  }

  /** An exact number; {@code 80 %} is 0.8. */
  public BigDecimal number(String name) {
    return required(name).map(this::decimal).orElse(BigDecimal.ZERO);
  }

  public Optional<BigDecimal> optionalNumber(String name) {
    return find(name).map(this::decimal);
  }

  public int whole(String name) {
    return required(name).map(this::integer).orElse(0);
  }

  public Optional<Integer> optionalWhole(String name) {
    return find(name).map(this::integer);
  }

  /** True or false; the given value if the field is not there. */
  public boolean flag(String name, boolean otherwise) {
    return find(name)
        .map(
            node -> {
              String found = scalar(node);
              if (!found.equals("true") && !found.equals("false")) {
                file.report(new ExpectedOneOf(file.place(node), found, "true, false"));
              }
              return found.equals("true");
            })
        .orElse(otherwise);
  }

  /** One constant of an enum, written in lower case with hyphens; the first one if it is none. */
  public <E extends Enum<E>> E choice(String name, Class<E> kind) {
    return choice(name, kind, first(kind));
  }

  /**
   * One of the constants of an enum.
   *
   * @param instead what a mistake is taken for, so that what follows from it is not reported too
   */
  public <E extends Enum<E>> E choice(String name, Class<E> kind, E instead) {
    return required(name).map(node -> constant(node, kind, instead)).orElse(instead);
  }

  public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> kind) {
    return find(name).map(node -> constant(node, kind));
  }

  /** A list of constants of an enum; empty if the field is not there. */
  public <E extends Enum<E>> List<E> choices(String name, Class<E> kind) {
    return find(name)
        .map(node -> elements(node).stream().map(element -> constant(element, kind)).toList())
        .orElse(List.of());
  }

  /** A list of plain texts; empty if the field is not there. */
  public List<String> texts(String name) {
    return find(name)
        .map(node -> elements(node).stream().map(this::scalar).toList())
        .orElse(List.of());
  }

  /** A list of plain texts with the place of each; empty if the field is not there. */
  public List<Placed<String>> placedTexts(String name) {
    return find(name)
        .map(
            node ->
                elements(node).stream()
                    .map(element -> new Placed<>(scalar(element), file.place(element)))
                    .toList())
        .orElse(List.of());
  }

  /** A list of mappings, each read by the given function; empty if the field is not there. */
  public <T> List<T> list(String name, Function<Fields, T> reader) {
    return find(name)
        .map(node -> elements(node).stream().map(element -> read(element, reader)).toList())
        .orElse(List.of());
  }

  /** A mapping inside this one, which must be there. */
  public <T> Optional<T> map(String name, Function<Fields, T> reader) {
    return required(name).map(node -> read(node, reader));
  }

  public <T> Optional<T> optionalMap(String name, Function<Fields, T> reader) {
    return find(name).map(node -> read(node, reader));
  }

  /** Reports every field that was never asked for. */
  public void noOthers() {
    byName.forEach(
        (name, tuple) -> {
          if (!asked.contains(name)) {
            file.report(
                new UnknownField(file.place(tuple.getKeyNode()), name, String.join(", ", asked)));
          }
        });
  }

  private <T> T read(Node node, Function<Fields, T> reader) {
    Fields fields = new Fields(file, node);
    T value = reader.apply(fields);
    fields.noOthers();
    return value;
  }

  private Optional<Node> find(String name) {
    asked.add(name);
    return Optional.ofNullable(byName.get(name)).map(NodeTuple::getValueNode);
  }

  private Optional<Node> required(String name) {
    Optional<Node> node = find(name);
    if (node.isEmpty() && self instanceof MappingNode) {
      file.report(new MissingField(place(), name));
    }
    return node;
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    file.report(new ExpectedAScalar(file.place(node)));
    return "";
  }

  private Text bothLanguages(Node node) {
    return read(node, fields -> new Text(fields.text("zh"), fields.text("en")));
  }

  private BigDecimal decimal(Node node) {
    String found = scalar(node).strip();
    boolean percent = found.endsWith("%");
    try {
      BigDecimal number =
          new BigDecimal(percent ? found.substring(0, found.length() - 1).strip() : found);
      return percent ? number.movePointLeft(2) : number;
    } catch (NumberFormatException e) {
      file.report(new ExpectedANumber(file.place(node), found));
      return BigDecimal.ZERO;
    }
  }

  private int integer(Node node) {
    try {
      return Integer.parseInt(scalar(node).strip());
    } catch (NumberFormatException e) {
      file.report(new ExpectedANumber(file.place(node), scalar(node)));
      return 0;
    }
  }

  private <E extends Enum<E>> E constant(Node node, Class<E> kind) {
    return constant(node, kind, first(kind));
  }

  private <E extends Enum<E>> E constant(Node node, Class<E> kind, E instead) {
    String found = scalar(node);
    for (E constant : kind.getEnumConstants()) {
      if (written(constant).equals(found)) {
        return constant;
      }
    }
    String expected =
        Arrays.stream(kind.getEnumConstants())
            .map(Fields::written)
            .collect(Collectors.joining(", "));
    file.report(new ExpectedOneOf(file.place(node), found, expected));
    return instead;
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> E first(Class<E> kind) {
    return kind.getEnumConstants()[0];
  }

  private List<Node> elements(Node node) {
    if (node instanceof SequenceNode sequence) {
      return new ArrayList<>(sequence.getValue());
    }
    file.report(new ExpectedAList(file.place(node)));
    return List.of();
  }
}
