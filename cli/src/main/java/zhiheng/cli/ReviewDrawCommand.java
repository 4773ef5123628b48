package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
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
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.review.Drawing;
import zhiheng.indicators.review.Drawing.Drawn;
import zhiheng.indicators.review.Reviewer;
import zhiheng.indicators.table.TableFile;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.DrawnFile;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.templates.period.Year;
import zhiheng.templates.review.ReviewSheet;

/** {@code zhiheng review draw} and {@code verify}. */
final class ReviewDrawCommand {
  /** A workbook has room for 200 rows, and a file may take several. */
  private static final int MOST = 60;

  private ReviewDrawCommand() {}

  /** {@code zhiheng review draw}: draws, records, and shows what was drawn. */
  @Command(name = "draw")
  static final class Draw implements Callable<Integer> {
    @ParentCommand ReviewCommand review;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "review.year")
    int year;

    @Option(
        names = "--per-bureau",
        required = true,
        paramLabel = "N",
        descriptionKey = "review.perBureau")
    int perBureau;

    @Option(names = "--seed", required = true, paramLabel = "SEED", descriptionKey = "review.seed")
    String seed;

    @Option(
        names = "--reviewers",
        required = true,
        paramLabel = "FILE",
        descriptionKey = "review.reviewers")
    Path reviewers;

    @Mixin private final AsOf asOf = new AsOf();

    @Mixin Outlet outlet = new Outlet();

    @Override
    public Integer call() throws IOException {
      Limits.between("--per-bureau", perBureau, 1, MOST);
      Limits.between("--year", year, 1985, 9999);
      if (seed.isBlank()) {
        throw Asked.missing("--seed", "zhiheng review draw");
      }
      List<Reviewer> people = Reviewer.read(TableFile.read(reviewers));
      try (Workspace workspace = review.zhiheng.workspace().mustExist()) {
        Year of = new Year(year);
        ReviewSheet sheet = ReviewCommand.sheet(workspace, of);
        Instant moment = asOf.or(workspace.clock());
        Snapshot snapshot = workspace.lake().freeze(moment);
        Drawing drawing = new Drawing(of, perBureau, seed.strip());
        Drawn drawn = drawing.draw(workspace.lake(), snapshot);
        if (drawn.isNothing()) {
          throw new Sorry(ExitCode.NOT_FOUND, "review_no_cases", Map.of("year", of.code()));
        }
        workspace
            .ledger()
            .reviewDraws()
            .latest(of, Instant.MAX)
            .ifPresent(
                before ->
                    review
                        .zhiheng
                        .console()
                        .tell(
                            "review_drawn_before",
                            Map.of("year", of.code(), "draw", before.code())));
        ReviewDraw recorded =
            workspace
                .ledger()
                .inTransaction(
                    () ->
                        workspace
                            .ledger()
                            .reviewDraws()
                            .record(
                                drawing.with(
                                    drawn,
                                    people,
                                    String.valueOf(reviewers.getFileName()),
                                    workspace.templates().register(),
                                    workspace.ledger().reviewDraws().nextCode(of),
                                    sheet.version(),
                                    moment,
                                    snapshot.hash())));
        print(workspace, recorded);
        return ExitCode.DONE.code();
      }
    }

    private void print(Workspace workspace, ReviewDraw draw) {
      Console console = review.zhiheng.console();
      InWords words = new InWords(console, workspace.templates(), outlet.format, "review_");
      Listing listing =
          words.listing(
              List.of(
                  "unit", "unit_name", "kind", "case_no", "ticket", "first", "second", "third"));
      for (DrawnFile file : draw.files()) {
        List<String> readers = draw.panel(file.unit()).map(Panel::readers).orElse(List.of());
        listing.row(
            file.unit(),
            words.unit(file.unit().code(), draw.year().lastDay()),
            words.value("kind", file.kind()),
            words.written(file.caseNo()),
            file.ticket(),
            readers.get(0),
            readers.get(1),
            readers.get(2));
      }
      outlet.print(console, listing);
      console.tell(
          "review_drawn",
          Map.of(
              "draw", draw.code(),
              "population", draw.population(),
              "files", draw.files().size(),
              "units", draw.panels().size(),
              "hash", draw.registerHash()));
      console.tell("review_drawn_next", Map.of("draw", draw.code()));
    }
  }

  /** {@code zhiheng review verify}: draws again from the snapshot and compares. */
  @Command(name = "verify")
  static final class Verify implements Callable<Integer> {
    @ParentCommand ReviewCommand review;

    @Mixin ReviewCommand.Which which = new ReviewCommand.Which();

    @Option(names = "--reviewers", paramLabel = "FILE", descriptionKey = "review.reviewers")
    @Nullable Path reviewers;

    @Override
    public Integer call() throws IOException {
      Console console = review.zhiheng.console();
      try (Workspace workspace = review.zhiheng.workspace().mustExist()) {
        ReviewDraw draw = which.in(workspace, Instant.MAX);
        Optional<String> differs = differs(workspace, draw);
        if (differs.isPresent()) {
          console.print(
              "review_differs",
              Map.of("draw", draw.code(), "what", console.say("review_what_" + differs.get())));
          return ExitCode.NOT_VERIFIED.code();
        }
        console.print("review_same", Map.of("draw", draw.code(), "files", draw.files().size()));
        return ExitCode.DONE.code();
      }
    }

    private Optional<String> differs(Workspace workspace, ReviewDraw draw) throws IOException {
      Drawing drawing = new Drawing(draw.year(), draw.perBureau(), draw.seed());
      Drawn drawn = drawing.draw(workspace.lake(), workspace.lake().open(draw.snapshot()));
      if (!drawn.registerHash().equals(draw.registerHash())) {
        return Optional.of("register");
      }
      if (!drawn.files().equals(draw.files()) || !drawn.strata().equals(draw.strata())) {
        return Optional.of("files");
      }
      if (reviewers == null) {
        return Optional.empty();
      }
      ReviewDraw again =
          drawing.with(
              drawn,
              Reviewer.read(TableFile.read(reviewers)),
              String.valueOf(reviewers.getFileName()),
              workspace.templates().register(),
              draw.code(),
              draw.sheet(),
              draw.asOf(),
              draw.snapshot());
      return again.panels().equals(draw.panels()) ? Optional.empty() : Optional.of("readers");
    }
  }
}
