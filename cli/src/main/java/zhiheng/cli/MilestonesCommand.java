package zhiheng.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.reports.progress.Reached;
import zhiheng.reports.progress.Reported;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.workplan.WorkPlan;

/** {@code zhiheng milestones}: work plans: what was reported, proved and confirmed. */
@Command(
    name = "milestones",
    subcommands = {
      MilestonesListCommand.class,
      MilestonesEvidenceCommand.class,
      MilestonesConfirmCommand.class
    })
final class MilestonesCommand implements Runnable {
  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }

  /** Which milestones are meant. */
  static final class Which {
    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
    private int year;

    @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "milestones.plan")
    private @Nullable String plan;

    @Mixin private final As as = new As();

    Year year() {
      return new Year(year);
    }

    Sight sight(Zhiheng zhiheng, Workspace workspace) {
      return as.sight(zhiheng, workspace.templates(), year().lastDay());
    }

    /** The plan named; the one at work in the year, if there is no other. */
    WorkPlan plan(Templates templates) {
      List<WorkPlan> plans = plans(templates);
      if (plans.size() > 1) {
        throw new Sorry(ExitCode.USAGE, "which_plan", Map.of("year", year, "known", codes(plans)));
      }
      return plans.get(0);
    }

    /** The plan named, or all at work in the year. */
    List<WorkPlan> plans(Templates templates) {
      List<WorkPlan> atWork =
          templates.workPlans().all().stream().filter(each -> each.covers(year())).toList();
      List<WorkPlan> meant =
          atWork.stream().filter(each -> plan == null || each.code().equals(plan)).toList();
      if (meant.isEmpty()) {
        throw new Sorry(
            ExitCode.NOT_FOUND,
            "no_such_plan",
            Map.of("plan", plan == null ? "" : plan, "year", year, "known", codes(atWork)));
      }
      return meant;
    }

    /** What all units that are seen must or may do, with what was known at a moment. */
    List<Reached> reached(Zhiheng zhiheng, Workspace workspace, Instant asOf) {
      Sight sight = sight(zhiheng, workspace);
      List<Unit> units =
          workspace.templates().register().provinces(year().lastDay()).stream()
              .filter(unit -> sight.sees(unit.code(), year().lastDay()))
              .toList();
      Reported reported = Reported.read(workspace.ledger(), year(), asOf);
      List<Reached> all = new ArrayList<>();
      for (WorkPlan each : plans(workspace.templates())) {
        all.addAll(Reached.of(each, year(), units, reported));
      }
      return all;
    }

    private static String codes(List<WorkPlan> plans) {
      return plans.stream().map(WorkPlan::code).collect(Collectors.joining(", "));
    }
  }
}
