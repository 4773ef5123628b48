package zhiheng.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.inspection.YearOfInspections;
import zhiheng.ledger.inspection.InspectionResults;
import zhiheng.templates.Templates;
import zhiheng.templates.inspection.InspectionPlan;

/** {@code zhiheng inspections}: random inspections, what they came to. */
@Command(name = "inspections", subcommands = InspectionFiguresCommand.class)
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
                            .map(each -> Integer.toString(each.year()))
                            .collect(Collectors.joining(", ")))));
  }

  /** What the inspections of a year came to, by what was known at a moment. */
  static InspectionResults results(Workspace workspace, int year, AsOf asOf) {
    InspectionPlan plan = plan(workspace.templates(), year);
    return new YearOfInspections(workspace.templates(), workspace.lake(), workspace.ledger())
        .of(plan, asOf.or(workspace.clock()));
  }
}
