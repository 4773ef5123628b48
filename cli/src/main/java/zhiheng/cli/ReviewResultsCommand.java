package zhiheng.cli;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.review.Judged;
import zhiheng.indicators.review.Readings;
import zhiheng.ledger.review.ReviewResults;

/** {@code zhiheng review results}: what the review came to, as far as files are settled. */
@Command(name = "results")
final class ReviewResultsCommand implements Callable<Integer> {

  /** Which table. */
  enum Show {
    BUREAUS,
    KINDS,
    FILES,
    DEFECTS,
    AGREEMENT,
    REVIEWERS
  }

  @ParentCommand ReviewCommand review;

  @Mixin ReviewCommand.Which which = new ReviewCommand.Which();

  @Option(
      names = "--show",
      paramLabel = "TABLE",
      defaultValue = "bureaus",
      descriptionKey = "review.show")
  Show show = Show.BUREAUS;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Console console = review.zhiheng.console();
    try (Workspace workspace = review.zhiheng.workspace().mustExist()) {
      Instant moment = asOf.or(workspace.clock());
      Readings readings = which.readings(workspace, moment);
      ReviewResults results = Judged.of(readings);
      InWords words = new InWords(console, workspace.templates(), outlet.format, "review_");
      ReviewTables tables = new ReviewTables(results, readings.sheet(), words);
      Listing listing =
          switch (show) {
            case BUREAUS -> tables.bureaus();
            case KINDS -> tables.kinds();
            case FILES -> tables.files();
            case DEFECTS -> tables.defects();
            case AGREEMENT -> tables.agreement();
            case REVIEWERS -> tables.reviewers();
          };
      outlet.print(console, listing);
      int settled = results.settled().size();
      console.tell(
          "review_results_note",
          Map.of(
              "draw",
              results.draw().code(),
              "files",
              results.files().size(),
              "settled",
              settled,
              "open",
              results.files().size() - settled));
      return ExitCode.DONE.code();
    }
  }
}
