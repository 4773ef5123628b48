package zhiheng.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.uncertainty.Factor;
import zhiheng.indicators.uncertainty.Model;
import zhiheng.indicators.uncertainty.Plan;
import zhiheng.indicators.uncertainty.Replicates;
import zhiheng.indicators.uncertainty.Sensitivity;

/** How often a ranking is drawn, and which table of the replicates is wanted. */
final class Draws {
  @Option(
      names = "--show",
      defaultValue = "ranks",
      paramLabel = "ranks|pairs|sensitivity|replicates|totals",
      descriptionKey = "uncertainty.show")
  String show = "ranks";

  @Option(names = "--replications", paramLabel = "COUNT", descriptionKey = "uncertainty.times")
  @Nullable Integer replications;

  @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "uncertainty.seed")
  @Nullable Long seed;

  @Option(
      names = "--samples",
      paramLabel = "COUNT",
      defaultValue = "256",
      descriptionKey = "uncertainty.samples")
  int samples = 256;

  /** The plan with what the command line says otherwise. */
  Plan of(Plan plan) {
    int count = replications == null ? plan.replications() : replications;
    long from = seed == null ? plan.seed() : seed;
    Limits.between("--replications", count, 1, 1_000_000);
    Limits.between("--samples", samples, 2, 1_000_000);
    return new Plan(count, from, plan.weights(), plan.sampling(), plan.errors(), plan.choices());
  }

  /**
   * Draws and prints.
   *
   * @param units how units are called on a screen, by their codes
   * @param grades the same of grades, from the best
   */
  void print(
      Console console,
      Outlet outlet,
      Model model,
      Plan given,
      Map<String, String> units,
      Map<String, String> grades) {
    Plan plan = of(given);
    DrawnTables tables =
        new DrawnTables(new Heads(console, outlet.format, "draws_"), units, grades);
    Listing listing =
        switch (show) {
          case "ranks" -> tables.ranks(replicates(model, plan));
          case "pairs" -> tables.pairs(replicates(model, plan));
          case "replicates" -> tables.choices(replicates(model, plan));
          case "totals" -> tables.totals(replicates(model, plan));
          case "sensitivity" -> sensitivity(model, plan, tables);
          default ->
              throw Limits.outside("--show", show, "ranks, pairs, sensitivity, replicates, totals");
        };
    outlet.print(console, listing);
    console.tell(
        "uncertainty_drawn",
        Map.of(
            "count", show.equals("sensitivity") ? samples : plan.replications(),
            "seed", plan.seed(),
            "factors", String.join(", ", model.factors().stream().map(Factor::code).toList())));
  }

  private static Replicates replicates(Model model, Plan plan) {
    return Replicates.of(model, plan.replications(), plan.seed());
  }

  private Listing sensitivity(Model model, Plan plan, DrawnTables tables) {
    Listing listing = tables.heads().listing("factor", "first_order", "total");
    List<String> factors = model.factors().stream().map(Factor::code).toList();
    Sensitivity.of(factors, samples, plan.seed(), Sensitivity.rankShift(model))
        .forEach(each -> listing.row(each.factor(), each.first(), each.total()));
    return listing;
  }
}
