package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.console.Sorry;
import zhiheng.indicators.survey.Degrees;
import zhiheng.indicators.survey.DesignColumns;
import zhiheng.indicators.survey.Estimate;
import zhiheng.indicators.survey.Estimator;
import zhiheng.indicators.survey.LonelyStratum;
import zhiheng.indicators.survey.Questions;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.TableFile;

/** {@code zhiheng survey estimate}: estimates with their errors, from any CSV file. */
@Command(name = "estimate")
final class SurveyEstimateCommand implements Callable<Integer> {
  private static final Pattern RATIO = Pattern.compile("[^/]+/[^/]+");

  @ParentCommand SurveyCommand survey;

  @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "data")
  Path data;

  @Option(
      names = "--strata",
      split = ",",
      paramLabel = "COLUMN",
      descriptionKey = "estimate.strata")
  List<String> strata = List.of();

  @Option(names = "--weight", paramLabel = "COLUMN", descriptionKey = "estimate.weight")
  @Nullable String weight;

  @Option(names = "--fpc", split = ",", paramLabel = "COLUMN", descriptionKey = "estimate.fpc")
  List<String> correction = List.of();

  @Option(
      names = "--cluster",
      split = ",",
      paramLabel = "COLUMN",
      descriptionKey = "estimate.cluster")
  List<String> clusters = List.of();

  @Option(names = "--nest", descriptionKey = "estimate.nest")
  boolean nest;

  @Option(names = "--mean", split = ",", paramLabel = "COLUMN", descriptionKey = "estimate.mean")
  List<String> means = List.of();

  @Option(names = "--total", split = ",", paramLabel = "COLUMN", descriptionKey = "estimate.total")
  List<String> totals = List.of();

  @Option(names = "--ratio", split = ",", paramLabel = "Y/X", descriptionKey = "estimate.ratio")
  List<String> ratios = List.of();

  @Option(
      names = "--proportion",
      split = ",",
      paramLabel = "COLUMN",
      descriptionKey = "estimate.proportion")
  List<String> proportions = List.of();

  @Option(
      names = "--quantile",
      split = ",",
      paramLabel = "COLUMN",
      descriptionKey = "estimate.quantile")
  List<String> quantiles = List.of();

  @Option(
      names = "--p",
      split = ",",
      defaultValue = "0.5",
      paramLabel = "SHARE",
      descriptionKey = "estimate.p")
  List<Double> probabilities = List.of();

  @Option(names = "--by", split = ",", paramLabel = "COLUMN", descriptionKey = "estimate.by")
  List<String> by = List.of();

  @Option(
      names = "--lonely",
      defaultValue = "fail",
      paramLabel = "fail|adjust|certainty|average|remove",
      descriptionKey = "estimate.lonely")
  LonelyStratum lonely = LonelyStratum.FAIL;

  @Option(
      names = "--df",
      defaultValue = "as_r",
      paramLabel = "as-r|design|domain",
      descriptionKey = "estimate.df")
  String degrees = "as-r";

  @Option(
      names = "--deff",
      defaultValue = "without",
      paramLabel = "without|replace",
      descriptionKey = "estimate.deff")
  String deff = "without";

  @Option(names = "--poststrata", paramLabel = "FILE", descriptionKey = "estimate.poststrata")
  @Nullable Path postStrata;

  @Option(names = "--rake", split = ",", paramLabel = "FILE", descriptionKey = "estimate.rake")
  List<Path> margins = List.of();

  @Option(names = "--rake-iterations", defaultValue = "10", descriptionKey = "estimate.iterations")
  int iterations;

  @Option(names = "--rake-tolerance", defaultValue = "1", descriptionKey = "estimate.tolerance")
  double tolerance;

  @Option(names = "--confidence", defaultValue = "0.95", descriptionKey = "confidence")
  double confidence;

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    Console console = survey.zhiheng.console();
    Limits.share("--confidence", confidence);
    Limits.between("--rake-iterations", iterations, 1, 1_000_000);
    probabilities.forEach(each -> Limits.share("--p", each));
    for (String ratio : ratios) {
      if (!RATIO.matcher(ratio).matches()) {
        throw new Sorry(ExitCode.USAGE, "estimate_no_ratio", Map.of("found", ratio));
      }
    }
    Questions questions =
        new Questions(means, totals, ratios, proportions, quantiles, probabilities, by);
    if (questions.areNone()) {
      throw new Sorry(ExitCode.USAGE, "estimate_nothing_asked", Map.of());
    } else if (postStrata != null && !margins.isEmpty()) {
      throw new Sorry(ExitCode.USAGE, "estimate_one_calibration", Map.of());
    }
    Estimator estimator =
        Estimator.of(
            TableFile.read(data),
            new DesignColumns(strata, clusters, Optional.ofNullable(weight), correction, nest),
            known(),
            new Estimator.Settings(lonely, degrees(), confidence, replaced()));
    List<Estimate> estimates = estimator.answer(questions);
    estimator.notes().forEach(note -> console.tell("estimate_" + note.code(), note.fields()));
    outlet.print(console, listing(estimates, new StatisticHeads(console, outlet.format)));
    return ExitCode.DONE.code();
  }

  private Degrees degrees() {
    return switch (degrees.replace('_', '-')) {
      case "as-r" -> Degrees.AS_R;
      case "design" -> Degrees.DESIGN;
      case "domain" -> Degrees.DOMAIN;
      default -> throw Limits.outside("--df", degrees, "as-r, design, domain");
    };
  }

  private boolean replaced() {
    return switch (deff) {
      case "without" -> false;
      case "replace" -> true;
      default -> throw Limits.outside("--deff", deff, "without, replace");
    };
  }

  private Estimator.Known known() throws IOException {
    List<DataTable> groups = postStrata == null ? List.of() : List.of(TableFile.read(postStrata));
    List<DataTable> tables = new ArrayList<>();
    for (Path margin : margins) {
      tables.add(TableFile.read(margin));
    }
    return new Estimator.Known(groups, tables, iterations, tolerance);
  }

  private static Listing listing(List<Estimate> estimates, StatisticHeads heads) {
    Listing listing =
        heads.listing(
            "statistic",
            "variable",
            "domain",
            "estimate",
            "se",
            "lower",
            "upper",
            "df",
            "deff",
            "n",
            "missing");
    for (Estimate each : estimates) {
      listing.row(
          statistic(each, heads),
          each.variable(),
          each.domain(),
          figure(each, each.value(), heads),
          figure(each, each.error(), heads),
          figure(each, each.lower(), heads),
          figure(each, each.upper(), heads),
          each.degrees(),
          each.designEffect(),
          each.rows(),
          each.missing());
    }
    return listing;
  }

  /** {@code quantile_0.5} is a quantile and its share. */
  private static String statistic(Estimate each, StatisticHeads heads) {
    int share = each.statistic().indexOf('_');
    return share < 0 || !heads.isScreen()
        ? heads.word(each.statistic())
        : heads.word(each.statistic().substring(0, share)) + each.statistic().substring(share);
  }

  private static @Nullable Object figure(Estimate of, double figure, StatisticHeads heads) {
    return of.statistic().equals("proportion") ? heads.share(figure) : (Object) figure;
  }
}
