package zhiheng.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --data} and {@code --waves} of a report on a survey: the earlier wave comes first. */
final class SurveyFiles {
  @Option(names = "--data", split = ",", paramLabel = "FILE", descriptionKey = "survey.files")
  List<Path> data = List.of();

  @Option(
      names = {"--waves", "--wave"},
      split = ",",
      paramLabel = "WAVE",
      descriptionKey = "survey.waves")
  List<String> waves = List.of();

  boolean areGiven() {
    return !data.isEmpty() || !waves.isEmpty();
  }
}
