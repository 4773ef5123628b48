package zhiheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.inspection.BureauInspections;
import zhiheng.indicators.inspection.InspectionFigures;
import zhiheng.indicators.interval.Interval;
import zhiheng.templates.Templates;
import zhiheng.templates.inspection.InspectionPlan;

/** {@code zhiheng inspections}: random inspections, what they came to. */
@Command(name = "inspections", subcommands = InspectionsCommand.Figures.class)
final class InspectionsCommand implements Runnable {
  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }

  /** The plan of a year. */
  static InspectionPlan plan(Templates templates, int year) {
    return templates
        .inspectionPlans()
        .find(year)
        .orElseThrow(
            () ->
                new Sorry(
                    ExitCode.NOT_FOUND,
                    "no_inspection_plan",
                    Map.of(
                        "year",
                        year,
                        "known",
                        templates.inspectionPlans().all().stream()
                            .map(InspectionPlan::year)
                            .toList())));
  }

  /** {@code zhiheng inspections figures}: bureau by bureau, then all together. */
  @Command(name = "figures")
  static final class Figures implements Callable<Integer> {
    @ParentCommand InspectionsCommand inspections;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
    int year;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "unit")
    @Nullable String unit;

    @Mixin private final AsOf asOf = new AsOf();

    @Mixin Outlet outlet = new Outlet();

    @Override
    public Integer call() {
      Zhiheng zhiheng = inspections.zhiheng;
      Console console = zhiheng.console();
      try (Workspace workspace = zhiheng.workspace().mustExist()) {
        Templates templates = workspace.templates();
        InspectionPlan plan = plan(templates, year);
        List<BureauInspections> bureaus =
            new InspectionFigures(templates.datasets(), plan)
                .of(workspace.lake(), workspace.lake().freeze(asOf.or(workspace.clock())));
        List<BureauInspections> shown =
            bureaus.stream().filter(each -> unit == null || each.unit().equals(unit)).toList();
        List<BureauInspections> rows = new ArrayList<>(shown);
        if (unit == null && !bureaus.isEmpty()) {
          rows.add(InspectionFigures.together(bureaus));
        }
        outlet.print(
            console, outlet.format == Listing.Format.TEXT ? shortly(rows) : completely(rows));
        if (outlet.format == Listing.Format.TEXT && workspace.isIllustration()) {
          console.print("illustration");
        }
      }
      return ExitCode.DONE.code();
    }

    private static Listing shortly(List<BureauInspections> rows) {
      Listing listing =
          new Listing(
              "unit",
              "targets",
              "drawn",
              "share",
              "plan",
              "floor",
              "on_time",
              "published",
              "problems",
              "lower",
              "upper",
              "joint",
              "traced");
      for (BureauInspections row : rows) {
        listing.row(
            unit(row),
            row.targets(),
            row.drawnTargets(),
            cell(row.drawnShare()),
            cell(row.meetsPlan()),
            cell(row.meetsFloor()),
            cell(row.onTimeShare()),
            cell(row.publishedInTimeShare()),
            cell(row.problemRate()),
            cell(row.problemInterval().map(Interval::lower)),
            cell(row.problemInterval().map(Interval::upper)),
            cell(row.jointShare()),
            cell(row.tracedShare()));
      }
      return listing;
    }

    private static Listing completely(List<BureauInspections> rows) {
      Listing listing =
          new Listing(
              "unit",
              "targets",
              "required_by_plan",
              "required_by_floor",
              "drawn",
              "drawn_targets",
              "drawn_share",
              "drawn_of_plan",
              "meets_plan",
              "meets_floor",
              "inspected",
              "inspected_targets",
              "repeated",
              "on_time",
              "on_time_share",
              "published",
              "published_in_time",
              "published_in_time_share",
              "problems",
              "problem_rate",
              "problem_lower",
              "problem_upper",
              "followed_up",
              "followed_up_share",
              "joint",
              "joint_share",
              "traced",
              "traced_share");
      for (BureauInspections row : rows) {
        listing.row(
            unit(row),
            row.targets(),
            row.required(),
            row.floor(),
            row.drawn(),
            row.drawnTargets(),
            cell(row.drawnShare()),
            cell(row.drawnOfPlan()),
            cell(row.meetsPlan()),
            cell(row.meetsFloor()),
            row.inspected(),
            row.inspectedTargets(),
            row.repeated(),
            row.onTime(),
            cell(row.onTimeShare()),
            row.published(),
            row.publishedInTime(),
            cell(row.publishedInTimeShare()),
            row.problems(),
            cell(row.problemRate()),
            cell(row.problemInterval().map(Interval::lower)),
            cell(row.problemInterval().map(Interval::upper)),
            row.followedUp(),
            cell(row.followedUpShare()),
            row.joint(),
            cell(row.jointShare()),
            row.traced(),
            cell(row.tracedShare()));
      }
      return listing;
    }

    private static String unit(BureauInspections row) {
      return row.unit().isEmpty() ? "total" : row.unit();
    }

    private static @Nullable Object cell(Optional<?> value) {
      return value.orElse(null);
    }
  }
}
