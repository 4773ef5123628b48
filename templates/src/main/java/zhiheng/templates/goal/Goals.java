package zhiheng.templates.goal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Forms;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.source.YamlFile;

/** All goals, the nearest year first. */
public record Goals(List<GoalSet> sets) {

  public Goals {
    sets = sets.stream().sorted(Comparator.comparing(GoalSet::year)).toList();
  }

  /** The goals that could be read, and all that was wrong with them. */
  public record Read(Goals goals, Findings findings) {}

  /** Reads {@code goals/YEAR.yaml} below the folder of definitions. */
  public static Read read(Path templates, PublishedSeries published, Forms forms) {
    List<GoalSet> sets = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files(templates.resolve("goals"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<GoalSet> read =
          YamlFile.read(file, name, new GoalReader(published, forms)::read);
      read.findings().forEach(findings::add);
      read.value().ifPresent(sets::add);
    }
    return new Read(new Goals(sets), new Findings(findings));
  }

  /** Reads one set from a text; {@code name} is how findings call it. */
  public static YamlFile.Read<GoalSet> readOne(
      String text, String name, PublishedSeries published, Forms forms) {
    return YamlFile.read(text, name, new GoalReader(published, forms)::read);
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
