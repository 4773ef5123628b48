package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.questionnaire.ResponseChecks;
import zhiheng.indicators.questionnaire.ResponseChecks.Flag;
import zhiheng.indicators.questionnaire.ResponseChecks.Kind;
import zhiheng.indicators.questionnaire.Responses;

/** {@code zhiheng survey check}: what is remarkable about the responses of a wave. */
@Command(name = "check")
final class SurveyCheckCommand implements Callable<Integer> {
  @ParentCommand SurveyCommand survey;

  @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "data")
  Path data;

  @Option(names = "--wave", required = true, paramLabel = "WAVE", descriptionKey = "survey.wave")
  String wave;

  @Option(names = "--rows", descriptionKey = "survey.rows")
  boolean rows;

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    Console console = survey.zhiheng.console();
    Responses responses = WaveData.read(survey.zhiheng, data, wave);
    List<Flag> flags = ResponseChecks.of(responses);
    StatisticHeads heads = new StatisticHeads(console, outlet.format);
    outlet.print(console, rows ? each(responses, flags, heads) : counted(responses, flags, heads));
    console.tell(
        "survey_checked",
        Map.of(
            "rows",
            responses.table().size(),
            "marked",
            flags.stream().mapToInt(Flag::row).distinct().count()));
    return ExitCode.DONE.code();
  }

  private Listing counted(Responses responses, List<Flag> flags, StatisticHeads heads) {
    Listing listing = heads.listing("flag", "responses", "share", "meaning");
    for (Kind kind : Kind.values()) {
      long count = flags.stream().filter(each -> each.kind() == kind).count();
      listing.row(
          heads.word(code(kind)),
          count,
          heads.share((double) count / responses.table().size()),
          survey.zhiheng.console().say("survey_flag_" + code(kind)));
    }
    return listing;
  }

  /** By the row of the file: whose response it is need not be told. */
  private static Listing each(Responses responses, List<Flag> flags, StatisticHeads heads) {
    Listing listing = heads.listing("row", "flag");
    String number = responses.wave().columns().number();
    flags.forEach(
        each ->
            listing.row(
                responses.table().place(each.row(), number).row(), heads.word(code(each.kind()))));
    return listing;
  }

  private static String code(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
