package zhiheng.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.inspection.Draw;
import zhiheng.ledger.life.ReturnState;

/**
 * {@code zhiheng draw list}: announcements and draws as they came, or one draw with its targets.
 */
@Command(name = "list")
final class DrawListCommand implements Callable<Integer> {
  @ParentCommand DrawCommand draw;

  @Parameters(arity = "0..1", paramLabel = "DRAW", descriptionKey = "draw.code")
  @Nullable String code;

  @Mixin private final As as = new As();

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Console console = draw.zhiheng.console();
    try (Workspace workspace = draw.zhiheng.workspace().mustExist()) {
      Instant moment = asOf.or(workspace.clock());
      LocalDate today = LocalDate.ofInstant(moment, ReturnState.OFFICE);
      Sight sight = as.sight(draw.zhiheng, workspace.templates(), today);
      DrawWords words = new DrawWords(console, workspace.templates(), outlet);
      if (code != null) {
        Draw kept = DrawPlanCommand.kept(workspace, code);
        sight.need(kept.unit(), today);
        tell(console, kept);
        outlet.print(console, words.targets(kept));
        return ExitCode.DONE.code();
      }
      outlet.print(
          console,
          words.all(
              workspace.ledger().announcements().all(moment).stream()
                  .filter(each -> sight.sees(each.unit(), today))
                  .toList(),
              workspace.ledger().draws().all(moment).stream()
                  .filter(each -> sight.sees(each.unit(), today))
                  .toList()));
    }
    return ExitCode.DONE.code();
  }

  /** What a draw follows from, and what is to be said against it. */
  static void tell(Console console, Draw kept) {
    console.tell(
        "draw_follows",
        Map.of(
            "code", kept.code(),
            "unit", kept.unit(),
            "day", kept.drawnOn(),
            "seed", kept.seed(),
            "announcement", kept.announcement(),
            "hash", kept.registerHash(),
            "snapshot", kept.snapshot(),
            "due", kept.dueOn()));
    kept.marks()
        .forEach(mark -> console.tell("draw_mark_" + mark, Map.of("code", kept.announcement())));
    if (!kept.reason().isEmpty()) {
      console.tell("draw_even_so", Map.of("reason", kept.reason(), "by", kept.by()));
    }
  }
}
