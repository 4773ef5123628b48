package zhiheng.templates.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.source.YamlFile;

/** The rules for risks, by file name. */
public record RiskRules(List<RiskRule> all) {

  public RiskRules {
    all = List.copyOf(all);
  }

  /** The rules that could be read, and all that was wrong with them. */
  public record Read(RiskRules rules, Findings findings) {}

  /** Reads {@code risk/RULE.yaml} below the folder of definitions. */
  public static Read read(Path templates, Datasets datasets) {
    List<RiskRule> rules = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files(templates.resolve("risk"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<RiskRule> read = YamlFile.read(file, name, new RiskRuleReader(datasets)::read);
      read.findings().forEach(findings::add);
      read.value().ifPresent(rules::add);
    }
    return new Read(new RiskRules(rules), new Findings(findings));
  }

  /** Reads one rule from a text; {@code name} is how findings call it. */
  public static YamlFile.Read<RiskRule> readOne(String text, String name, Datasets datasets) {
    return YamlFile.read(text, name, new RiskRuleReader(datasets)::read);
  }

  public Optional<RiskRule> find(String code) {
    return all.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
