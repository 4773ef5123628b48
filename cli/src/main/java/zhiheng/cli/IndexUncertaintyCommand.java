package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.indicators.composite.IndexModel;
import zhiheng.indicators.composite.IndexReader;
import zhiheng.indicators.table.TableFile;
import zhiheng.indicators.uncertainty.Plan;
import zhiheng.indicators.uncertainty.PlanReader;

/**
 * {@code zhiheng index uncertainty}: how far the ranks of an index depend on errors and choices.
 */
@Command(name = "uncertainty")
final class IndexUncertaintyCommand implements Callable<Integer> {
  @ParentCommand IndexCommand index;

  @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "data")
  Path data;

  @Option(names = "--system", required = true, paramLabel = "FILE", descriptionKey = "index.system")
  Path system;

  @Option(names = "--plan", required = true, paramLabel = "FILE", descriptionKey = "index.plan")
  Path plan;

  @Mixin private final Draws draws = new Draws();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    Plan read = draws.of(PlanReader.read(plan));
    IndexModel model = new IndexModel(TableFile.read(data), IndexReader.read(system), read);
    draws.print(index.zhiheng.console(), outlet, model, read, Map.of(), Map.of());
    return ExitCode.DONE.code();
  }
}
