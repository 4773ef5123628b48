package zhiheng.cli;

import java.math.BigDecimal;
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
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.review.Readings;
import zhiheng.indicators.review.Readings.ReadFile;
import zhiheng.indicators.review.Readings.Reading;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.Panel;

/** {@code zhiheng review status}: who has handed in, and where readers differ. */
@Command(name = "status")
final class ReviewStatusCommand implements Callable<Integer> {
  @ParentCommand ReviewCommand review;

  @Mixin ReviewCommand.Which which = new ReviewCommand.Which();

  @Option(names = "--differences", descriptionKey = "review.differences")
  boolean differences;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Console console = review.zhiheng.console();
    try (Workspace workspace = review.zhiheng.workspace().mustExist()) {
      Instant moment = asOf.or(workspace.clock());
      Readings readings = which.readings(workspace, moment);
      InWords words = new InWords(console, workspace.templates(), outlet.format, "review_");
      List<ReadFile> differing = readings.differing();
      outlet.print(
          console,
          differences
              ? differences(readings, differing, words)
              : seats(readings, differing, words));
      ReviewDraw draw = readings.draw();
      long got =
          draw.panels().stream()
              .flatMap(
                  panel ->
                      panel.pair().stream()
                          .filter(reader -> readings.hasRead(panel.unit(), reader)))
              .count();
      console.tell(
          "review_status_note",
          Map.of(
              "draw", draw.code(),
              "wanted", draw.panels().size() * Panel.ALWAYS,
              "got", got,
              "differ", differing.size(),
              "open", differing.stream().filter(file -> file.third().isEmpty()).count()));
      return ExitCode.DONE.code();
    }
  }

  private static Listing seats(Readings readings, List<ReadFile> differing, InWords words) {
    Listing listing =
        words.listing(List.of("unit", "unit_name", "reader", "reviewer", "files", "state"));
    ReviewDraw draw = readings.draw();
    for (Panel panel : draw.panels()) {
      long differ =
          differing.stream().filter(file -> file.file().unit().equals(panel.unit())).count();
      for (int seat = 0; seat < panel.readers().size(); seat++) {
        String reader = panel.readers().get(seat);
        boolean always = seat < Panel.ALWAYS;
        long files = always ? draw.filesOf(panel.unit()).size() : differ;
        listing.row(
            panel.unit(),
            words.unit(panel.unit().code(), draw.year().lastDay()),
            seat + 1,
            reader,
            files,
            words.head(state(readings, panel, reader, files)));
      }
    }
    return listing;
  }

  private static String state(Readings readings, Panel panel, String reader, long files) {
    if (files == 0) {
      return "not_needed";
    }
    return readings.hasRead(panel.unit(), reader) ? "handed_in" : "missing";
  }

  private static Listing differences(Readings readings, List<ReadFile> differing, InWords words) {
    Listing listing =
        words.listing(
            List.of(
                "unit",
                "unit_name",
                "kind",
                "case_no",
                "score_1",
                "score_2",
                "score_3",
                "grade_1",
                "grade_2",
                "grade_3"));
    for (ReadFile each : differing) {
      listing.row(
          each.file().unit(),
          words.unit(each.file().unit().code(), readings.draw().year().lastDay()),
          words.value("kind", each.file().kind()),
          words.written(each.file().caseNo()),
          score(each, 0),
          score(each, 1),
          score(each, 2),
          grade(each, 0, words),
          grade(each, 1, words),
          grade(each, 2, words));
    }
    return listing;
  }

  private static Optional<Reading> reading(ReadFile file, int seat) {
    return seat < file.readings().size() ? file.readings().get(seat) : Optional.empty();
  }

  private static @Nullable BigDecimal score(ReadFile file, int seat) {
    return reading(file, seat).map(each -> each.reviewed().score()).orElse(null);
  }

  private static String grade(ReadFile file, int seat, InWords words) {
    return reading(file, seat)
        .map(
            each ->
                words.isScreen()
                    ? each.reviewed().grade().name().in(words.console().lang())
                    : each.reviewed().grade().code())
        .orElse("");
  }
}
