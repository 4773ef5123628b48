package zhiheng.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.life.ReturnState;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng status}: who has handed in what, when, late or not; or the life of one return. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private Zhiheng zhiheng;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      descriptionKey = "status.period")
  private String period;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      defaultValue = "monthly-return",
      descriptionKey = "status.form")
  private String form;

  @Option(names = "--under", paramLabel = "UNIT", descriptionKey = "status.under")
  private @Nullable String under;

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "status.unit")
  private @Nullable String unit;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Period asked = Asked.period(period);
      Instant moment = asOf.or(workspace.clock());
      Unit acting = as.unit(zhiheng, workspace.templates(), asked.lastDay());
      List<? extends Period> periods = new Asked(workspace.templates()).periods(form, asked);
      List<ReturnState> all =
          workspace.ledger().life().returns(workspace.templates(), form, periods, moment).stream()
              .filter(state -> state.isSeenBy(acting.code()))
              .toList();
      StatusTables tables = new StatusTables(zhiheng.console(), workspace, moment);
      if (unit != null) {
        UnitCode one = seen(workspace, unit, asked, acting);
        all.stream().filter(state -> state.unit().equals(one)).forEach(tables::life);
        return ExitCode.DONE.code();
      }
      UnitCode above = under == null ? acting.code() : seen(workspace, under, asked, acting);
      List<ReturnState> below = chasedBy(above, all);
      if (below.isEmpty() && under == null) {
        // Some forms skip a level: the centers' complaints come from below the prefectures.
        below = List.copyOf(all);
      }
      if (periods.size() == 1) {
        tables.onePeriod(periods.get(0), form, below);
      } else {
        tables.severalPeriods(below);
      }
      return ExitCode.DONE.code();
    }
  }

  private static List<ReturnState> chasedBy(UnitCode above, List<ReturnState> all) {
    return all.stream().filter(state -> state.chaser().filter(above::equals).isPresent()).toList();
  }

  /** A unit that the acting one may see; any other is as good as unknown to it. */
  private static UnitCode seen(Workspace workspace, String named, Period asked, Unit acting) {
    Unit found = new Asked(workspace.templates()).unit(named, asked.lastDay());
    boolean below =
        workspace.templates().register().above(found.code(), asked.lastDay()).stream()
            .anyMatch(each -> each.code().equals(acting.code()));
    if (!found.code().equals(acting.code()) && !below) {
      throw new Sorry(
          ExitCode.NOT_FOUND, "not_below", Map.of("unit", found.code(), "acting", acting.code()));
    }
    return found.code();
  }
}
