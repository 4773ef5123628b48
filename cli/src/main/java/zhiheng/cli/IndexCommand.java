package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.composite.BuiltIndex;
import zhiheng.indicators.composite.BuiltIndex.Step;
import zhiheng.indicators.composite.IndexBuild;
import zhiheng.indicators.composite.IndexReader;
import zhiheng.indicators.composite.IndexSystem;
import zhiheng.indicators.table.TableFile;

/** {@code zhiheng index}: composite indicators of any table. */
@Command(
    name = "index",
    subcommands = {IndexCommand.Build.class, IndexUncertaintyCommand.class})
final class IndexCommand implements Runnable {
  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }

  /** {@code zhiheng index build}: every unit's index and rank, or the table of a step. */
  @Command(name = "build")
  static final class Build implements Callable<Integer> {
    @ParentCommand IndexCommand index;

    @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "data")
    Path data;

    @Option(
        names = "--system",
        required = true,
        paramLabel = "FILE",
        descriptionKey = "index.system")
    Path system;

    @Option(
        names = "--step",
        defaultValue = "aggregated",
        paramLabel = "denominated|imputed|treated|normalised|aggregated|treatment|weights",
        descriptionKey = "index.step")
    String step = "aggregated";

    @Mixin Outlet outlet = new Outlet();

    @Override
    public Integer call() throws IOException {
      IndexSystem defined = IndexReader.read(system);
      BuiltIndex built = IndexBuild.of(TableFile.read(data), defined);
      Listing listing =
          switch (step) {
            case "denominated" -> table(defined, built, Step.DENOMINATED);
            case "imputed" -> table(defined, built, Step.IMPUTED);
            case "treated" -> table(defined, built, Step.TREATED);
            case "normalised", "normalized" -> table(defined, built, Step.NORMALIZED);
            case "aggregated" -> aggregated(defined, built);
            case "treatment" -> treatment(built);
            case "weights" -> weights(built);
            default ->
                throw Limits.outside(
                    "--step",
                    step,
                    "denominated, imputed, treated, normalised, aggregated, treatment, weights");
          };
      outlet.print(index.zhiheng.console(), listing);
      return ExitCode.DONE.code();
    }

    private static Listing table(IndexSystem defined, BuiltIndex built, Step step) {
      Map<String, double[]> table = built.steps().getOrDefault(step, Map.of());
      List<String> heads = new ArrayList<>(List.of(defined.units()));
      heads.addAll(table.keySet());
      Listing listing = new Listing(heads);
      for (int unit = 0; unit < built.units().size(); unit++) {
        List<@Nullable Object> row = new ArrayList<>(List.of(built.units().get(unit)));
        for (double[] column : table.values()) {
          row.add(column[unit]);
        }
        listing.row(row);
      }
      return listing;
    }

    /** The index, the rank, then the aggregates below it, level by level. */
    private static Listing aggregated(IndexSystem defined, BuiltIndex built) {
      Map<String, double[]> table = built.steps().getOrDefault(Step.AGGREGATED, Map.of());
      List<String> heads = new ArrayList<>(List.of(defined.units()));
      heads.addAll(table.keySet());
      heads.add(2, "Rank");
      Listing listing = new Listing(heads);
      for (int unit = 0; unit < built.units().size(); unit++) {
        List<@Nullable Object> row = new ArrayList<>(List.of(built.units().get(unit)));
        for (double[] column : table.values()) {
          row.add(column[unit]);
        }
        row.add(2, built.ranks()[unit] == 0 ? null : built.ranks()[unit]);
        listing.row(row);
      }
      return listing;
    }

    private static Listing treatment(BuiltIndex built) {
      Listing listing =
          new Listing(
              "indicator",
              "treatment",
              "points",
              "skew_before",
              "kurtosis_before",
              "skew_after",
              "kurtosis_after");
      for (BuiltIndex.Treated each : built.treatments()) {
        listing.row(
            each.indicator(),
            each.treatment(),
            each.points(),
            each.skewBefore(),
            each.kurtosisBefore(),
            each.skewAfter(),
            each.kurtosisAfter());
      }
      return listing;
    }

    private static Listing weights(BuiltIndex built) {
      Listing listing = new Listing("code", "weight", "consistency_ratio");
      built
          .weights()
          .forEach((code, weight) -> listing.row(code, weight, built.consistency().get(code)));
      return listing;
    }
  }
}
