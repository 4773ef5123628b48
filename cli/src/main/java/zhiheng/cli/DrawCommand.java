package zhiheng.cli;

import java.util.Map;
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
import zhiheng.indicators.draw.Rfc3797;

/** {@code zhiheng draw}: a random selection that anyone can compute again. */
@Command(
    name = "draw",
    subcommands = {
      DrawAnnounceCommand.class,
      DrawPlanCommand.class,
      DrawListCommand.class,
      DrawTargetsCommand.Targets.class,
      DrawVerifyCommand.class
    })
final class DrawCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  /** How the selection follows from the seed. */
  enum Method {
    RFC3797
  }

  @Option(names = "--method", paramLabel = "rfc3797", descriptionKey = "draw.method")
  @Nullable Method method;

  @Option(names = "--seed", paramLabel = "KEY", descriptionKey = "draw.seed")
  @Nullable String seed;

  @Option(names = "--population", paramLabel = "N", descriptionKey = "draw.population")
  int population;

  @Option(names = "--count", paramLabel = "K", descriptionKey = "draw.count")
  int count;

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Console console = zhiheng.console();
    if (method == null || seed == null || population == 0 || count == 0) {
      throw new Sorry(
          ExitCode.USAGE,
          "missing_argument",
          Map.of("expected", "--method, --seed, --population, --count", "command", "zhiheng draw"));
    }
    Limits.between("--population", population, 1, 100_000_000);
    Limits.between("--count", count, 1, Math.min(population, Rfc3797.MOST));
    if (!Rfc3797.isCanonical(seed)) {
      console.tell("draw_seed_not_canonical", Map.of("seed", seed));
    }
    Listing listing =
        new Heads(console, outlet.format, "lottery_")
            .listing("step", "md5", "remaining", "selected");
    for (Rfc3797.Step step : Rfc3797.select(seed, population, count)) {
      listing.row(step.number(), step.md5(), step.remaining(), step.selected());
    }
    outlet.print(console, listing);
    return ExitCode.DONE.code();
  }
}
