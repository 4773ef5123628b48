package zhiheng.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
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
}
