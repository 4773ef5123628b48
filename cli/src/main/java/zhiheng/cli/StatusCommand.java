package zhiheng.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.life.ReturnState;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng status}: who has handed in what, when, late or not; or the life of one return. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private Zhiheng zhiheng;

  @Mixin private final OfForm of = new OfForm();

  @Option(names = "--under", paramLabel = "UNIT", descriptionKey = "status.under")
  private @Nullable String under;

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "status.unit")
  private @Nullable String unit;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Period asked = of.period();
      Instant moment = asOf.or(workspace.clock());
      Sight sight = as.sight(zhiheng, workspace.templates(), asked.lastDay());
      Unit acting = sight.acting();
      List<? extends Period> periods = new Asked(workspace.templates()).periods(of.form(), asked);
      List<ReturnState> all =
          workspace
              .ledger()
              .life()
              .returns(workspace.templates(), of.form(), periods, moment)
              .stream()
              .filter(state -> state.isSeenBy(acting.code()))
              .toList();
      StatusTables tables = new StatusTables(zhiheng.console(), workspace, moment);
      if (unit != null) {
        UnitCode one = sight.unit(unit, asked.lastDay()).code();
        all.stream().filter(state -> state.unit().equals(one)).forEach(tables::life);
        return ExitCode.DONE.code();
      }
      UnitCode above = under == null ? acting.code() : sight.unit(under, asked.lastDay()).code();
      List<ReturnState> below = chasedBy(above, all);
      if (below.isEmpty() && under == null) {
        // Some forms skip a level: the centers' complaints come from below the prefectures.
        below = List.copyOf(all);
      }
      if (periods.size() == 1) {
        tables.onePeriod(periods.get(0), of.form(), below);
      } else {
        tables.severalPeriods(below);
      }
      return ExitCode.DONE.code();
    }
  }

  private static List<ReturnState> chasedBy(UnitCode above, List<ReturnState> all) {
    return all.stream().filter(state -> state.chaser().filter(above::equals).isPresent()).toList();
  }
}
