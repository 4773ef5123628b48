package zhiheng.cli;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.review.Judged;
import zhiheng.indicators.review.Readings;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.templates.period.Year;
import zhiheng.templates.review.ReviewSheet;

/** {@code zhiheng review}: case files drawn at random, read by two, judged. */
@Command(
    name = "review",
    subcommands = {
      ReviewDrawCommand.Draw.class,
      ReviewDrawCommand.Verify.class,
      ReviewExportCommand.class,
      ReviewStatusCommand.class,
      ReviewResultsCommand.class
    })
final class ReviewCommand implements Runnable {
  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }

  /** The sheet by which the files of a year are reviewed. */
  static ReviewSheet sheet(Workspace workspace, Year year) {
    return workspace
        .templates()
        .reviews()
        .find(year)
        .orElseThrow(
            () -> new Sorry(ExitCode.NOT_FOUND, "review_no_sheet", Map.of("year", year.code())));
  }

  /**
   * What the drawn review of a year had come to; empty if none was drawn, or if nobody has read
   * anything of what was drawn: then the files of the year were drawn elsewhere.
   */
  static Optional<ReviewResults> results(Workspace workspace, Year year, AsOf asOf) {
    Instant moment = asOf.or(workspace.clock());
    return workspace
        .ledger()
        .reviewDraws()
        .latest(year, moment)
        .map(
            draw ->
                Readings.of(draw, sheet(workspace, year), workspace.ledger().submissions(), moment))
        .filter(Readings::isBegun)
        .map(Judged::of);
  }

  /** {@code --draw} or {@code --year}: which draw is meant. */
  static final class Which {
    @Option(names = "--draw", paramLabel = "DRAW", descriptionKey = "review.draw")
    @Nullable String draw;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "review.year")
    @Nullable Integer year;

    ReviewDraw in(Workspace workspace, Instant asOf) {
      String code = draw;
      Integer of = year;
      if (code != null) {
        return found(workspace.ledger().reviewDraws().find(code), code);
      }
      if (of == null) {
        throw Asked.missing("--draw", "zhiheng review");
      }
      return found(workspace.ledger().reviewDraws().latest(new Year(of), asOf), String.valueOf(of));
    }

    private static ReviewDraw found(Optional<ReviewDraw> draw, String named) {
      return draw.orElseThrow(
          () -> new Sorry(ExitCode.NOT_FOUND, "review_no_draw", Map.of("draw", named)));
    }

    /** The draw with what its readers had handed in by a moment. */
    Readings readings(Workspace workspace, Instant asOf) {
      ReviewDraw found = in(workspace, asOf);
      return Readings.of(
          found, sheet(workspace, found.year()), workspace.ledger().submissions(), asOf);
    }
  }
}
