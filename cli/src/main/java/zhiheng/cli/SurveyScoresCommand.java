package zhiheng.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.questionnaire.Node;
import zhiheng.indicators.questionnaire.Node.Level;
import zhiheng.indicators.questionnaire.Responses;
import zhiheng.indicators.questionnaire.Scores;
import zhiheng.indicators.table.DataTable;
import zhiheng.templates.survey.Wave;

/** {@code zhiheng survey scores}: the responses of a wave as {@code load responses} takes them. */
@Command(name = "scores")
final class SurveyScoresCommand implements Callable<Integer> {
  @ParentCommand SurveyCommand survey;

  @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "data")
  Path data;

  @Option(names = "--wave", required = true, paramLabel = "WAVE", descriptionKey = "survey.wave")
  String wave;

  @Override
  public Integer call() throws IOException {
    Responses responses = WaveData.read(survey.zhiheng, data, wave);
    DataTable table = responses.table();
    Wave.Columns columns = responses.wave().columns();
    Scores scores = Scores.of(responses);
    List<Node> nodes =
        scores.nodes().stream()
            .filter(node -> node.level() == Level.DIMENSION || node.level() == Level.OVERALL)
            .toList();
    List<double[]> found = nodes.stream().map(scores::of).toList();
    List<String> heads =
        new ArrayList<>(List.of("response_no", "wave", "unit", "respondent_group", "weight"));
    nodes.forEach(node -> heads.add(node.code()));
    Listing listing = new Listing(heads);
    for (int row = 0; row < table.size(); row++) {
      int at = row;
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(table.text(row, columns.number()));
      cells.add(wave);
      cells.add(table.text(row, columns.unit()));
      cells.add(table.text(row, columns.group()));
      cells.add(
          responses.wave().design().weight().map(column -> table.text(at, column)).orElse("1"));
      found.forEach(score -> cells.add(rounded(score[at])));
      listing.row(cells);
    }
    listing.print(survey.zhiheng.console().out(), Listing.Format.CSV);
    return ExitCode.DONE.code();
  }

  /** As many decimals as the dataset keeps. */
  private static @Nullable BigDecimal rounded(double score) {
    if (Double.isNaN(score)) {
      return null;
    }
    BigDecimal rounded =
        BigDecimal.valueOf(score).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
