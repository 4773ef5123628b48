package zhiheng.templates.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.SourceFindings.DefinitionTooLarge;
import zhiheng.templates.source.SourceFindings.ExpectedAMapping;
import zhiheng.templates.source.SourceFindings.NotYaml;

/**
 * One definition file on its way from text to value. YAML is composed into nodes and never turned
 * into objects, aliases are refused (a few lines of them can stand for billions of nodes), and the
 * size is limited, for definitions come from strangers too.
 */
public final class YamlFile {
  private static final long MOST_BYTES = 4L << 20;

  private final String name;
  private final List<String> lines;
  private final List<Finding> found = new ArrayList<>();

  private YamlFile(String name, String text) {
    this.name = name;
    this.lines = text.lines().toList();
  }

  /** What reading gave: a value unless the text was no YAML, and all that was wrong with it. */
  public record Read<T>(Optional<T> value, Findings findings) {}

  /** Reads a file whose top is a mapping; {@code name} is how findings call it. */
  public static <T> Read<T> read(Path path, String name, Function<Fields, T> reader) {
    try {
      long size = Files.size(path);
      if (size > MOST_BYTES) {
        LinePlace place = new LinePlace(name, 1, 1, "");
        return new Read<>(
            Optional.empty(), Findings.of(new DefinitionTooLarge(place, size, MOST_BYTES)));
      }
      return read(Files.readString(path, StandardCharsets.UTF_8), name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text whose top is a mapping. */
  public static <T> Read<T> read(String text, String name, Function<Fields, T> reader) {
    YamlFile file = new YamlFile(name, text);
    Optional<T> value = file.compose(text).map(node -> file.readTop(node, reader));
    return new Read<>(value, new Findings(file.found));
  }

  private <T> T readTop(Node node, Function<Fields, T> reader) {
    Fields fields = new Fields(this, node);
    T value = reader.apply(fields);
    fields.noOthers();
    return value;
  }

  private Optional<Node> compose(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit((int) MOST_BYTES)
            .build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isEmpty()) {
        report(new ExpectedAMapping(new LinePlace(name, 1, 1, "")));
      }
      return node;
    } catch (MarkedYamlEngineException e) {
      LinePlace place = e.getProblemMark().map(this::place).orElse(new LinePlace(name, 1, 1, ""));
      report(new NotYaml(place, e.getProblem()));
      return Optional.empty();
    }
  }

  void report(Finding finding) {
    found.add(finding);
  }

  LinePlace place(Node node) {
    return node.getStartMark().map(this::place).orElse(new LinePlace(name, 1, 1, ""));
  }

  private LinePlace place(Mark mark) {
    String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
    return new LinePlace(name, mark.getLine() + 1, mark.getColumn() + 1, line);
  }
}
