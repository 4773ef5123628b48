package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.draw.Assignment;
import zhiheng.indicators.draw.DrawFindings.DrawInspectorsTooFew;
import zhiheng.indicators.draw.DrawFindings.DrawTooMany;
import zhiheng.indicators.draw.Lottery;
import zhiheng.indicators.draw.Registers;
import zhiheng.indicators.draw.Target;
import zhiheng.indicators.draw.Tickets;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.table.TableFile;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Place.FilePlace;

/** {@code zhiheng draw targets}: random inspections drawn from files; nothing is kept. */
final class DrawTargetsCommand {
  private DrawTargetsCommand() {}

  /** What both commands need to come to the same draw. */
  static final class Registered {
    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "register")
    @Nullable Path register;

    @Option(names = "--id", paramLabel = "COLUMN", descriptionKey = "register.id")
    @Nullable String id;

    @Option(names = "--strata", paramLabel = "COLUMN", descriptionKey = "register.strata")
    @Nullable String strata;

    @Option(names = "--weight", paramLabel = "COLUMN", descriptionKey = "register.weight")
    @Nullable String weight;

    @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "register.seed")
    @Nullable String seed;

    @Option(names = "--count", paramLabel = "K", descriptionKey = "draw.count")
    @Nullable Integer count;

    @Option(names = "--inspectors", paramLabel = "FILE", descriptionKey = "register.inspectors")
    @Nullable Path inspectors;

    @Option(names = "--recusals", paramLabel = "FILE", descriptionKey = "register.recusals")
    @Nullable Path recusals;

    /** The draw, and for each drawn target who inspects it. */
    record Result(Tickets tickets, List<Lottery.Drawn> drawn, Map<String, Set<String>> who) {}

    /** Draws; {@code command} is told to whoever left something out. */
    Result draw(String command) throws IOException {
      if (register == null || id == null || seed == null || count == null) {
        throw Asked.missing("--register, --id, --seed, --count", command);
      }
      Limits.between("--count", count, 1, Integer.MAX_VALUE);
      List<Target> targets =
          Registers.targets(
              TableFile.read(register),
              id,
              Optional.ofNullable(strata),
              Optional.ofNullable(weight));
      if (count > targets.size()) {
        throw new InputRefused(
            new DrawTooMany(
                new FilePlace(String.valueOf(register.getFileName())), count, targets.size()));
      }
      Tickets tickets = Tickets.of(seed, targets);
      List<Lottery.Drawn> drawn = new Lottery(tickets).draw(targets, count);
      return new Result(tickets, drawn, who(tickets, targets, drawn));
    }

    private Map<String, Set<String>> who(
        Tickets tickets, List<Target> targets, List<Lottery.Drawn> drawn) throws IOException {
      Map<String, Set<String>> who = new TreeMap<>();
      if (inspectors == null) {
        return who;
      }
      List<String> people = Registers.inspectors(TableFile.read(inspectors));
      Map<String, Set<String>> aside =
          recusals == null
              ? Map.of()
              : Registers.recusals(TableFile.read(recusals), people, targets);
      String file = String.valueOf(inspectors.getFileName());
      List<Assignment.Assigned> assigned =
          new Assignment(tickets, people, aside)
              .of(drawn)
              .orElseThrow(() -> new InputRefused(new DrawInspectorsTooFew(new FilePlace(file))));
      assigned.forEach(
          each ->
              who.put(
                  each.drawn().target().code(),
                  new TreeSet<>(List.of(each.first(), each.second()))));
      return who;
    }
  }

  /** {@code zhiheng draw targets}. */
  @Command(name = "targets")
  static final class Targets implements Callable<Integer> {
    @ParentCommand DrawCommand draw;

    @Mixin Registered registered = new Registered();

    @Mixin Outlet outlet = new Outlet();

    @Override
    public Integer call() throws IOException {
      Console console = draw.zhiheng.console();
      Registered.Result result = registered.draw("zhiheng draw targets");
      Listing listing =
          new InWords(
                  console,
                  Templates.open(draw.zhiheng.templatesFolder()),
                  outlet.format,
                  "inspections_")
              .listing(
                  List.of(
                      "number",
                      "target",
                      "stratum",
                      "weight",
                      "ticket",
                      "key",
                      "inspector_1",
                      "inspector_2"));
      for (Lottery.Drawn each : result.drawn()) {
        Target target = each.target();
        List<String> two =
            List.copyOf(new TreeSet<>(result.who().getOrDefault(target.code(), Set.of())));
        listing.row(
            each.number(),
            target.code(),
            target.stratum(),
            target.weight(),
            each.ticket(),
            each.key(),
            two.isEmpty() ? "" : two.get(0),
            two.isEmpty() ? "" : two.get(1));
      }
      console.tell("draw_register", Map.of("hash", result.tickets().register()));
      outlet.print(console, listing);
      return ExitCode.DONE.code();
    }
  }
}
