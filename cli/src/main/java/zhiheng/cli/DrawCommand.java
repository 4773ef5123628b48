package zhiheng.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.draw.Rfc3797;

/** {@code zhiheng draw}: a random selection that anyone can compute again. */
@Command(name = "draw")
final class DrawCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  /** How the selection follows from the seed. */
  enum Method {
    RFC3797
  }

  @Option(
      names = "--method",
      required = true,
      paramLabel = "rfc3797",
      descriptionKey = "draw.method")
  Method method;

  @Option(names = "--seed", required = true, paramLabel = "KEY", descriptionKey = "draw.seed")
  String seed;

  @Option(
      names = "--population",
      required = true,
      paramLabel = "N",
      descriptionKey = "draw.population")
  int population;

  @Option(names = "--count", required = true, paramLabel = "K", descriptionKey = "draw.count")
  int count;

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Console console = zhiheng.console();
    Limits.between("--population", population, 1, 100_000_000);
    Limits.between("--count", count, 1, Math.min(population, Rfc3797.MOST));
    if (!Rfc3797.isCanonical(seed)) {
      console.tell("draw_seed_not_canonical", Map.of("seed", seed));
    }
    Listing listing = new Listing("step", "md5", "remaining", "selected");
    for (Rfc3797.Step step : Rfc3797.select(seed, population, count)) {
      listing.row(step.number(), step.md5(), step.remaining(), step.selected());
    }
    outlet.print(console, listing);
    return ExitCode.DONE.code();
  }
}
