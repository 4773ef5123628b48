package zhiheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
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
import zhiheng.indicators.uncertainty.Spread;
import zhiheng.indicators.uncertainty.Undecided;

/** How often a ranking is drawn, and which table of the replicates is wanted. */
final class Draws {
  private static final double SURE = 0.95;
  private static final double BEYOND = 0.05;

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

  void print(Console console, Outlet outlet, Model model, Plan given, List<String> grades) {
    Plan plan = of(given);
    Listing listing =
        switch (show) {
          case "ranks" -> ranks(replicates(model, plan), grades);
          case "pairs" -> pairs(replicates(model, plan));
          case "replicates" -> choices(replicates(model, plan));
          case "totals" -> totals(replicates(model, plan));
          case "sensitivity" -> sensitivity(model, plan);
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

  private static Listing ranks(Replicates replicates, List<String> grades) {
    List<String> heads =
        new ArrayList<>(
            List.of("unit", "total", "rank", "rank_5", "rank_median", "rank_95", "total_sd"));
    grades.forEach(grade -> heads.add("p_" + grade));
    Listing listing = new Listing(heads);
    Spread.of(replicates, BEYOND, grades.size()).stream()
        .sorted(
            Comparator.comparing((Spread each) -> each.rank() == 0)
                .thenComparing(Spread::rank)
                .thenComparing(Spread::unit))
        .forEach(
            each -> {
              List<@Nullable Object> row = new ArrayList<>();
              row.add(each.unit());
              row.add(each.total());
              row.add(each.rank());
              row.add(each.lower());
              row.add(each.median());
              row.add(each.upper());
              row.add(each.deviation());
              row.addAll(each.grades());
              listing.row(row);
            });
    return listing;
  }

  private static Listing pairs(Replicates replicates) {
    Listing listing = new Listing("ahead", "behind", "share_ahead");
    Undecided.of(replicates, SURE)
        .forEach(pair -> listing.row(pair.ahead(), pair.behind(), pair.share()));
    return listing;
  }

  /** What was chosen in every replicate. */
  private static Listing choices(Replicates replicates) {
    List<String> heads = new ArrayList<>(List.of("replicate"));
    replicates.model().factors().forEach(factor -> heads.add(factor.code()));
    Listing listing = new Listing(heads);
    for (int i = 0; i < replicates.outcomes().size(); i++) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(i + 1);
      row.addAll(replicates.choices(i));
      listing.row(row);
    }
    return listing;
  }

  /** What came out of every replicate. */
  private static Listing totals(Replicates replicates) {
    List<String> heads = new ArrayList<>(List.of("replicate"));
    heads.addAll(replicates.model().units());
    Listing listing = new Listing(heads);
    for (int i = 0; i < replicates.outcomes().size(); i++) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(i + 1);
      for (double total : replicates.outcomes().get(i).totals()) {
        row.add(total);
      }
      listing.row(row);
    }
    return listing;
  }

  private Listing sensitivity(Model model, Plan plan) {
    Listing listing = new Listing("factor", "first_order", "total");
    List<String> factors = model.factors().stream().map(Factor::code).toList();
    Sensitivity.of(factors, samples, plan.seed(), Sensitivity.rankShift(model))
        .forEach(each -> listing.row(each.factor(), each.first(), each.total()));
    return listing;
  }
}
