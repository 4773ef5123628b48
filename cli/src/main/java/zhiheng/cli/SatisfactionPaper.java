package zhiheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.indicators.questionnaire.Node;
import zhiheng.indicators.questionnaire.Ranked;
import zhiheng.indicators.questionnaire.ResponseChecks;
import zhiheng.indicators.questionnaire.Responses;
import zhiheng.indicators.questionnaire.SatisfactionIndex;
import zhiheng.indicators.questionnaire.Scores;
import zhiheng.indicators.questionnaire.WaveComparison;
import zhiheng.indicators.questionnaire.WaveComparison.Compared;
import zhiheng.indicators.survey.Estimate;
import zhiheng.reports.Request;
import zhiheng.reports.satisfaction.SatisfactionRequest;
import zhiheng.reports.satisfaction.SurveyFigures;
import zhiheng.reports.satisfaction.SurveyFigures.Change;
import zhiheng.reports.satisfaction.SurveyFigures.Index;
import zhiheng.reports.satisfaction.SurveyFigures.Kind;
import zhiheng.reports.satisfaction.SurveyFigures.Level;
import zhiheng.reports.satisfaction.SurveyFigures.Standing;

/** Estimates the figures of a survey for its report, from files of responses. */
final class SatisfactionPaper {
  private static final double CONFIDENCE = 0.95;

  private SatisfactionPaper() {}

  /** The report that was asked for; whoever asks must see all units. */
  static Request of(ReportWish wish) {
    SurveyFiles files = wish.survey();
    boolean paired = files.data.size() == files.waves.size();
    if (!paired || files.data.isEmpty() || files.data.size() > 2) {
      throw new Sorry(ExitCode.USAGE, "survey_report_what", Map.of());
    }
    try {
      List<Responses> waves = new ArrayList<>();
      for (int i = 0; i < files.data.size(); i++) {
        waves.add(WaveData.read(wish.zhiheng(), files.data.get(i), files.waves.get(i)));
      }
      Responses last = waves.get(waves.size() - 1);
      wish.needAll(last.wave().to());
      return new SatisfactionRequest(
          figures(last, waves.size() == 2 ? Optional.of(waves.get(0)) : Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Among all reports of a year only if its files are named. */
  static List<Request> ifGiven(ReportWish wish) {
    return wish.survey().areGiven() ? List.of(of(wish)) : List.of();
  }

  private static SurveyFigures figures(Responses responses, Optional<Responses> before) {
    SatisfactionIndex index = SatisfactionIndex.of(Scores.of(responses), CONFIDENCE);
    String unit = responses.wave().columns().unit();
    String group = responses.wave().columns().group();
    List<Index> levels = new ArrayList<>();
    List<Index> groups = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    for (Node node : index.nodes()) {
      index.figures(node, List.of()).forEach(each -> levels.add(index(node, each.estimate())));
      if (node.level() == Node.Level.OVERALL || node.level() == Node.Level.DIMENSION) {
        index
            .figures(node, List.of(group))
            .forEach(each -> groups.add(index(node, each.estimate())));
      }
      if (node.level() == Node.Level.OVERALL) {
        for (Ranked each : index.ranked(node, List.of(unit), 1 - CONFIDENCE)) {
          standings.add(
              new Standing(
                  index(node, each.estimate()),
                  each.rank(),
                  each.first(),
                  each.last(),
                  each.alike().stream().map(SatisfactionPaper::code).toList()));
        }
      }
    }
    List<ResponseChecks.Flag> flags = ResponseChecks.of(responses);
    return new SurveyFigures(
        responses.wave(),
        responses.questionnaire(),
        responses.table().size(),
        (int) flags.stream().mapToInt(ResponseChecks.Flag::row).distinct().count(),
        Arrays.stream(ResponseChecks.Kind.values()).map(kind -> mark(kind, flags)).toList(),
        levels,
        groups,
        standings,
        index.degrees(),
        BigDecimal.valueOf(CONFIDENCE),
        before.map(earlier -> earlier(earlier, responses)));
  }

  private static SurveyFigures.Mark mark(
      ResponseChecks.Kind kind, List<ResponseChecks.Flag> flags) {
    return new SurveyFigures.Mark(
        kind.name().toLowerCase(Locale.ROOT),
        flags.stream().filter(each -> each.kind() == kind).count());
  }

  private static SurveyFigures.Earlier earlier(Responses before, Responses after) {
    List<Node.Level> whole = List.of(Node.Level.OVERALL);
    List<Node.Level> down = List.of(Node.Level.OVERALL, Node.Level.DIMENSION, Node.Level.PART);
    List<Change> changes = new ArrayList<>();
    WaveComparison.of(before, after, down, List.of(), CONFIDENCE)
        .forEach(each -> changes.add(change(Kind.LEVEL, each)));
    if (before.wave().columns().group().equals(after.wave().columns().group())) {
      WaveComparison.of(before, after, whole, List.of(after.wave().columns().group()), CONFIDENCE)
          .forEach(each -> changes.add(change(Kind.GROUP, each)));
    }
    if (before.wave().columns().unit().equals(after.wave().columns().unit())) {
      WaveComparison.of(before, after, whole, List.of(after.wave().columns().unit()), CONFIDENCE)
          .forEach(each -> changes.add(change(Kind.UNIT, each)));
    }
    return new SurveyFigures.Earlier(before.wave(), before.questionnaire(), changes);
  }

  private static Change change(Kind kind, Compared each) {
    return new Change(
        kind,
        Level.valueOf(each.node().level().name()),
        each.node().code(),
        each.node().name(),
        code(each.domain()),
        number(each.before().map(Estimate::value).orElse(Double.NaN)),
        number(each.after().map(Estimate::value).orElse(Double.NaN)),
        number(each.difference()),
        number(each.error()),
        number(each.adjusted()),
        each.alike(),
        each.of());
  }

  private static Index index(Node node, Estimate estimate) {
    return new Index(
        Level.valueOf(node.level().name()),
        node.code(),
        node.name(),
        code(estimate.domain()),
        number(estimate.value()),
        number(estimate.error()),
        number(estimate.lower()),
        number(estimate.upper()),
        estimate.rows());
  }

  /** {@code unit=320000} without its column. */
  private static String code(String domain) {
    return domain.substring(domain.indexOf('=') + 1);
  }

  private static @Nullable BigDecimal number(double figure) {
    return Double.isFinite(figure) ? BigDecimal.valueOf(figure) : null;
  }
}
