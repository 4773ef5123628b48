package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.console.Sorry;
import zhiheng.indicators.questionnaire.Node;
import zhiheng.indicators.questionnaire.Responses;
import zhiheng.indicators.questionnaire.SatisfactionIndex;
import zhiheng.indicators.questionnaire.SatisfactionIndex.Apart;
import zhiheng.indicators.questionnaire.Scores;
import zhiheng.indicators.questionnaire.WaveComparison;
import zhiheng.indicators.questionnaire.WaveComparison.Compared;
import zhiheng.indicators.survey.Estimate;
import zhiheng.templates.Templates;

/** {@code zhiheng survey compare}: two waves with each other, or the units of one wave. */
@Command(name = "compare")
final class SurveyCompareCommand implements Callable<Integer> {
  @ParentCommand SurveyCommand survey;

  @Option(
      names = "--data",
      required = true,
      split = ",",
      paramLabel = "FILE",
      descriptionKey = "survey.files")
  List<Path> files = List.of();

  @Option(
      names = {"--waves", "--wave"},
      required = true,
      split = ",",
      paramLabel = "WAVE",
      descriptionKey = "survey.waves")
  List<String> waves = List.of();

  @Option(names = "--by", split = ",", paramLabel = "COLUMN", descriptionKey = "survey.by")
  List<String> by = List.of();

  @Option(
      names = "--level",
      split = ",",
      defaultValue = "overall,dimension",
      paramLabel = "overall|dimension|part|item",
      descriptionKey = "survey.level")
  List<Node.Level> levels = List.of();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    Console console = survey.zhiheng.console();
    boolean two = waves.size() == 2 && files.size() == 2;
    if (!two && (waves.size() != 1 || files.size() != 1 || by.isEmpty())) {
      throw new Sorry(ExitCode.USAGE, "survey_compare_what", Map.of());
    }
    Responses last = WaveData.read(survey.zhiheng, files.get(files.size() - 1), lastWave());
    WaveData.expect(last.table(), by);
    if (two) {
      Responses before = WaveData.read(survey.zhiheng, files.get(0), waves.get(0));
      WaveData.expect(before.table(), by);
      outlet.print(console, waves(before, last));
    } else {
      outlet.print(console, units(last));
    }
    console.tell("survey_holm", Map.of());
    return ExitCode.DONE.code();
  }

  private String lastWave() {
    return waves.get(waves.size() - 1);
  }

  private Listing waves(Responses before, Responses after) {
    SurveyWords words = words(after);
    Listing listing =
        words
            .heads()
            .listing(
                "level",
                "code",
                "name",
                "domain",
                "before",
                "before_se",
                "after",
                "after_se",
                "difference",
                "se",
                "df",
                "p",
                "p_holm",
                "items_alike",
                "items",
                "comparable");
    for (Compared each : WaveComparison.of(before, after, levels, by, 0.95)) {
      String comparable =
          each.alike() == each.of() ? "all" : each.alike() == 0 ? "none" : "in_part";
      listing.row(
          words.level(each.node()),
          each.node().code(),
          words.name(each.node()),
          words.domain(each.domain()),
          value(each.before()),
          error(each.before()),
          value(each.after()),
          error(each.after()),
          each.difference(),
          each.error(),
          each.degrees(),
          each.p(),
          each.adjusted(),
          each.alike(),
          each.of(),
          survey.zhiheng.console().say("survey_comparable_" + comparable));
    }
    return listing;
  }

  private SurveyWords words(Responses responses) {
    return new SurveyWords(
        responses,
        Templates.open(survey.zhiheng.templatesFolder()),
        new StatisticHeads(survey.zhiheng.console(), outlet.format));
  }

  private Listing units(Responses responses) {
    SatisfactionIndex index = SatisfactionIndex.of(Scores.of(responses), 0.95);
    SurveyWords words = words(responses);
    Listing listing =
        words
            .heads()
            .listing(
                "level",
                "code",
                "name",
                "domain",
                "index",
                "others",
                "difference",
                "se",
                "df",
                "p",
                "p_holm");
    for (Node node : index.nodes()) {
      if (levels.contains(node.level())) {
        for (Apart each : index.apart(node, by)) {
          listing.row(
              words.level(node),
              node.code(),
              words.name(node),
              words.domain(each.contrast().domain()),
              each.contrast().inside(),
              each.contrast().outside(),
              each.contrast().difference(),
              each.contrast().error(),
              each.contrast().degrees(),
              each.p(),
              each.adjusted());
        }
      }
    }
    return listing;
  }

  private static @Nullable Double value(Optional<Estimate> estimate) {
    return estimate.map(Estimate::value).orElse(null);
  }

  private static @Nullable Double error(Optional<Estimate> estimate) {
    return estimate.map(Estimate::error).orElse(null);
  }
}
