package zhiheng.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.interval.Interval;
import zhiheng.indicators.interval.Proportion;

/** {@code zhiheng survey}: satisfaction surveys, and estimates from samples of any CSV file. */
@Command(
    name = "survey",
    subcommands = {
      SurveyCheckCommand.class,
      SurveyIndexCommand.class,
      SurveyCompareCommand.class,
      SurveyScoresCommand.class,
      SurveyEstimateCommand.class,
      SurveyCommand.Share.class
    })
final class SurveyCommand implements Runnable {
  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }

  /** {@code zhiheng survey proportion}: intervals of a share that was counted. */
  @Command(name = "proportion")
  static final class Share implements Callable<Integer> {
    @ParentCommand SurveyCommand survey;

    @Option(names = "--found", required = true, paramLabel = "X", descriptionKey = "share.found")
    long found;

    @Option(names = "--of", required = true, paramLabel = "N", descriptionKey = "share.of")
    long of;

    @Option(names = "--confidence", defaultValue = "0.95", descriptionKey = "confidence")
    double confidence;

    @Mixin Outlet outlet = new Outlet();

    @Override
    public Integer call() {
      Limits.share("--confidence", confidence);
      Limits.between("--of", of, 1, 1L << 53);
      Limits.between("--found", found, 0, of);
      Proportion share = new Proportion(found, of);
      Interval wilson = share.wilson(confidence);
      Interval exact = share.clopperPearson(confidence);
      StatisticHeads heads = new StatisticHeads(survey.zhiheng.console(), outlet.format);
      Listing listing = heads.listing("method", "found", "of", "estimate", "lower", "upper");
      row(listing, heads, "wilson", share, wilson);
      row(listing, heads, "clopper_pearson", share, exact);
      outlet.print(survey.zhiheng.console(), listing);
      return ExitCode.DONE.code();
    }

    private void row(
        Listing listing, StatisticHeads heads, String method, Proportion share, Interval ends) {
      listing.row(
          heads.word(method),
          found,
          of,
          heads.share(share.share()),
          heads.share(ends.lower()),
          heads.share(ends.upper()));
    }
  }
}
