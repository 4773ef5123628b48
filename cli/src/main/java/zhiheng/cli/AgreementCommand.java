package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import zhiheng.indicators.agreement.Agreement;
import zhiheng.indicators.agreement.Coefficient;
import zhiheng.indicators.agreement.Level;
import zhiheng.indicators.agreement.RatingsTable;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.TableFile;

/** {@code zhiheng agreement}: how far raters agree, from any CSV file. */
@Command(name = "agreement")
final class AgreementCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "data")
  Path data;

  @Option(
      names = "--level",
      required = true,
      paramLabel = "nominal|ordinal|interval|ratio",
      descriptionKey = "agreement.level")
  Level level;

  @Option(names = "--id", paramLabel = "COLUMN", descriptionKey = "agreement.id")
  @Nullable String id;

  @Option(names = "--no-id", descriptionKey = "agreement.noId")
  boolean noId;

  @Option(names = "--order", split = ",", paramLabel = "VALUE", descriptionKey = "agreement.order")
  List<String> order = List.of();

  @Option(names = "--confidence", defaultValue = "0.95", descriptionKey = "confidence")
  double confidence;

  @Option(names = "--replicates", defaultValue = "1000", descriptionKey = "agreement.replicates")
  int replicates;

  @Option(names = "--seed", defaultValue = "1", descriptionKey = "agreement.seed")
  long seed;

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    Limits.share("--confidence", confidence);
    Limits.between("--replicates", replicates, 0, 1_000_000);
    DataTable table = TableFile.read(data);
    Optional<String> subjects =
        noId ? Optional.empty() : Optional.ofNullable(id).or(() -> RatingsTable.idColumn(table));
    if (id == null) {
      subjects.ifPresent(column -> console.tell("agreement_id_assumed", Map.of("column", column)));
    }
    StatisticHeads heads = new StatisticHeads(console, outlet.format);
    Listing listing =
        heads.listing(
            "statistic", "estimate", "se", "lower", "upper", "subjects", "raters", "note");
    Agreement agreement = new Agreement(confidence, replicates, seed);
    for (Coefficient each : agreement.of(RatingsTable.read(table, level, subjects, order))) {
      listing.row(
          heads.word(each.statistic()),
          each.estimate(),
          each.error(),
          each.lower(),
          each.upper(),
          each.subjects(),
          each.raters(),
          each.note().isEmpty() ? "" : console.say("agreement_" + each.note()));
    }
    outlet.print(console, listing);
    return ExitCode.DONE.code();
  }
}
