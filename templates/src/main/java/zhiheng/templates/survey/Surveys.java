package zhiheng.templates.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;

/** All questionnaires in all their versions, and all waves, sorted by their files' names. */
public record Surveys(List<Questionnaire> questionnaires, List<Wave> waves) {

  public Surveys {
    questionnaires = List.copyOf(questionnaires);
    waves = List.copyOf(waves);
  }

  /** What could be read, and all that was wrong. */
  public record Read(Surveys surveys, Findings findings) {}

  /** Reads {@code questionnaires/CODE-VERSION.yaml} and {@code waves/WAVE.yaml}. */
  public static Read read(Path templates) {
    List<Finding> findings = new ArrayList<>();
    List<Questionnaire> questionnaires =
        all(
            templates,
            "questionnaires",
            fields -> new QuestionnaireReader().read(fields),
            findings);
    List<Wave> waves =
        all(templates, "waves", fields -> new WaveReader(questionnaires).read(fields), findings);
    return new Read(new Surveys(questionnaires, waves), new Findings(findings));
  }

  public Optional<Wave> wave(String code) {
    return waves.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** The questionnaire of a wave. */
  public Questionnaire of(Wave wave) {
    return questionnaires.stream()
        .filter(each -> each.code().equals(wave.questionnaire()))
        .filter(each -> each.version().equals(wave.version()))
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> all(
      Path templates, String folder, Function<Fields, T> reader, List<Finding> findings) {
    List<T> all = new ArrayList<>();
    for (Path file : files(templates.resolve(folder))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<T> read = YamlFile.read(file, name, reader);
      read.findings().forEach(findings::add);
      read.value().ifPresent(all::add);
    }
    return all;
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
