package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.DrawTargetsCommand.Registered;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.draw.Departures;
import zhiheng.indicators.draw.Departures.Departure;
import zhiheng.indicators.draw.KeptDraw;
import zhiheng.indicators.table.TableFile;
import zhiheng.ledger.inspection.Draw;
import zhiheng.templates.Templates;

/**
 * {@code zhiheng draw verify}: computes a draw again and names every departure from it; a draw that
 * the ledger keeps, beside the log of inspections, or one of files.
 */
@Command(name = "verify")
final class DrawVerifyCommand implements Callable<Integer> {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  @ParentCommand DrawCommand draw;

  @Parameters(arity = "0..1", paramLabel = "DRAW", descriptionKey = "draw.code")
  @Nullable String code;

  @Mixin private final As as = new As();

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Registered registered = new Registered();

  @Option(names = "--done", paramLabel = "FILE", descriptionKey = "verify.done")
  @Nullable Path done;

  @Option(
      names = "--publish-within",
      defaultValue = "20",
      paramLabel = "DAYS",
      descriptionKey = "verify.within")
  int within;

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    return tell(code == null ? ofFiles() : kept(code));
  }

  private List<Departure> kept(String number) {
    try (Workspace workspace = draw.zhiheng.workspace().mustExist()) {
      Draw kept = DrawPlanCommand.kept(workspace, number);
      Instant moment = asOf.or(workspace.clock());
      LocalDate today = LocalDate.ofInstant(moment, OFFICE);
      as.sight(draw.zhiheng, workspace.templates(), today).need(kept.unit(), today);
      DrawListCommand.tell(draw.zhiheng.console(), kept);
      return new KeptDraw(kept, workspace.templates(), workspace.lake(), workspace.ledger())
          .departures(moment, today);
    }
  }

  private List<Departure> ofFiles() throws IOException {
    if (done == null) {
      throw Asked.missing("DRAW | --register … --done", "zhiheng draw verify");
    }
    Limits.between("--publish-within", within, 0, 10_000);
    Registered.Result result = registered.draw("zhiheng draw verify");
    Templates templates = Templates.open(draw.zhiheng.templatesFolder());
    Departures departures =
        new Departures(within, (from, to) -> templates.calendar().workingDaysBetween(from, to));
    draw.zhiheng.console().tell("draw_register", Map.of("hash", result.tickets().register()));
    return departures.of(result.drawn(), result.who(), TableFile.read(done));
  }

  private Integer tell(List<Departure> found) {
    Console console = draw.zhiheng.console();
    Templates templates = Templates.open(draw.zhiheng.templatesFolder());
    outlet.print(console, new DrawWords(console, templates, outlet).departures(found));
    console.tell("draw_departures", Map.of("count", found.size()));
    return (found.isEmpty() ? ExitCode.DONE : ExitCode.NOT_VERIFIED).code();
  }
}
