package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.questionnaire.Node;
import zhiheng.indicators.questionnaire.Responses;
import zhiheng.indicators.questionnaire.SatisfactionIndex;
import zhiheng.indicators.questionnaire.SatisfactionIndex.Figure;
import zhiheng.indicators.questionnaire.Scores;
import zhiheng.indicators.survey.Estimate;
import zhiheng.templates.Templates;
import zhiheng.templates.published.Published;
import zhiheng.templates.survey.Wave;

/** {@code zhiheng survey index}: the index of a wave by level and domain, with its errors. */
@Command(name = "index")
final class SurveyIndexCommand implements Callable<Integer> {
  @ParentCommand SurveyCommand survey;

  @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "data")
  Path data;

  @Option(names = "--wave", required = true, paramLabel = "WAVE", descriptionKey = "survey.wave")
  String wave;

  @Option(names = "--by", split = ",", paramLabel = "COLUMN", descriptionKey = "survey.by")
  List<String> by = List.of();

  @Option(
      names = "--level",
      split = ",",
      defaultValue = "overall,dimension",
      paramLabel = "overall|dimension|part|item",
      descriptionKey = "survey.level")
  List<Node.Level> levels = List.of();

  @Option(names = "--confidence", defaultValue = "0.95", descriptionKey = "confidence")
  double confidence;

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    Limits.share("--confidence", confidence);
    Responses responses = WaveData.read(survey.zhiheng, data, wave);
    WaveData.expect(responses.table(), by);
    SatisfactionIndex index = SatisfactionIndex.of(Scores.of(responses), confidence);
    Templates templates = Templates.open(survey.zhiheng.templatesFolder());
    List<Published> published = templates.published().all();
    StatisticHeads heads = new StatisticHeads(survey.zhiheng.console(), outlet.format);
    SurveyWords words = new SurveyWords(responses, templates, heads);
    Listing listing =
        heads.listing(
            "level",
            "code",
            "name",
            "domain",
            "index",
            "se",
            "lower",
            "upper",
            "df",
            "n",
            "missing",
            "published");
    for (Node node : index.nodes()) {
      if (levels.contains(node.level())) {
        for (Figure figure : index.figures(node, by)) {
          row(listing, words, figure, published(published, responses.wave(), figure).orElse(null));
        }
      }
    }
    outlet.print(survey.zhiheng.console(), listing);
    return ExitCode.DONE.code();
  }

  private static void row(
      Listing listing, SurveyWords words, Figure figure, @Nullable Object published) {
    Estimate estimate = figure.estimate();
    listing.row(
        words.level(figure.node()),
        figure.node().code(),
        words.name(figure.node()),
        words.domain(estimate.domain()),
        estimate.value(),
        estimate.error(),
        estimate.lower(),
        estimate.upper(),
        estimate.degrees(),
        estimate.rows(),
        estimate.missing(),
        published);
  }

  /** What was published of the same: of the whole country or a unit, a dimension or a group. */
  private static Optional<Object> published(List<Published> published, Wave wave, Figure figure) {
    String domain = figure.estimate().domain();
    String unit = wave.columns().unit() + "=";
    String group = wave.columns().group() + "=";
    String area = domain.startsWith(unit) ? domain.substring(unit.length()) : "100000";
    String item =
        switch (figure.node().level()) {
          case OVERALL ->
              domain.startsWith(group) ? "group." + domain.substring(group.length()) : "overall";
          case DIMENSION -> "dimension." + figure.node().code();
          case PART, ITEM -> "";
        };
    boolean told =
        domain.isEmpty()
            || domain.startsWith(unit) && !domain.contains(";")
            || domain.startsWith(group) && !domain.contains(";") && item.startsWith("group.");
    return Stream.of(item)
        .filter(each -> told)
        .flatMap(each -> published.stream().filter(figureOf -> figureOf.item().equals(each)))
        .filter(each -> each.series().startsWith(wave.questionnaire()))
        .filter(each -> each.year() == wave.from().getYear() && each.area().code().equals(area))
        .map(each -> (Object) each.value())
        .findFirst();
  }
}
