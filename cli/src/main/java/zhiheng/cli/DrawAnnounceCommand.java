package zhiheng.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.inspection.Announcement;
import zhiheng.ledger.inspection.Announcement.Kind;
import zhiheng.templates.unit.Unit;

/** {@code zhiheng draw announce}: what a draw will take its seed from is recorded beforehand. */
@Command(name = "announce")
final class DrawAnnounceCommand implements Callable<Integer> {
  @ParentCommand DrawCommand draw;

  @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
  String unit;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "announce.seed")
  @Nullable String seed;

  @Option(names = "--source", paramLabel = "WORDS", descriptionKey = "announce.source")
  @Nullable String source;

  @Option(names = "--on", paramLabel = "DAY", descriptionKey = "announce.on")
  @Nullable LocalDate on;

  @Mixin private final As as = new As();

  @Mixin private final By by = new By();

  @Override
  public Integer call() {
    Zhiheng zhiheng = draw.zhiheng;
    String words = seed == null ? source : seed;
    boolean one = (seed == null) != (source == null) && (source == null) == (on == null);
    if (words == null || words.isBlank() || !one) {
      throw new Sorry(ExitCode.USAGE, "draw_announce_one", Map.of());
    }
    try (Workspace workspace = zhiheng.workspace().create()) {
      InspectionsCommand.plan(workspace.templates(), year);
      Unit named =
          as.sight(zhiheng, workspace.templates(), LocalDate.of(year, 12, 31))
              .unit(unit, LocalDate.of(year, 12, 31));
      Announcement said =
          workspace
              .ledger()
              .announcements()
              .record(
                  named.code(),
                  year,
                  seed == null ? Kind.SOURCE : Kind.VALUE,
                  words.strip(),
                  Optional.ofNullable(on),
                  by.name(zhiheng, "draw announce"));
      zhiheng
          .console()
          .print(
              "draw_announced",
              Map.of(
                  "code", said.code(), "words", said.words(), "at", ReturnWords.minute(said.at())));
    }
    return ExitCode.DONE.code();
  }
}
