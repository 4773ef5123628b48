package zhiheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.milestone.MilestoneOf;
import zhiheng.ledger.milestone.MilestoneReview;
import zhiheng.ledger.milestone.MilestoneReview.Verdict;
import zhiheng.reports.progress.Reached;
import zhiheng.reports.progress.Reached.Confirmation;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.workplan.Party;
import zhiheng.templates.workplan.Task;
import zhiheng.templates.workplan.WorkPlan;

/** {@code zhiheng milestones confirm}: the owner of a task looks at what units reported of it. */
@Command(name = "confirm")
final class MilestonesConfirmCommand implements Callable<Integer> {
  @ParentCommand MilestonesCommand parent;

  @Mixin private final MilestonesCommand.Which which = new MilestonesCommand.Which();

  @Option(
      names = "--department",
      required = true,
      paramLabel = "CODE",
      descriptionKey = "milestones.department")
  String department;

  @Option(
      names = "--milestone",
      required = true,
      paramLabel = "CODE",
      descriptionKey = "milestones.milestone")
  String milestone;

  @Option(names = "--unit", split = ",", paramLabel = "UNIT", descriptionKey = "milestones.units")
  List<String> units = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "milestones.all")
  boolean all;

  @Option(names = "--refuse", descriptionKey = "milestones.refuse")
  boolean refuse;

  @Option(names = "--reason", paramLabel = "WORDS", descriptionKey = "milestones.reason")
  String reason = "";

  @Mixin private final By by = new By();

  @Override
  public Integer call() {
    Zhiheng zhiheng = parent.zhiheng;
    String who = by.name(zhiheng, "milestones confirm");
    if (all == !units.isEmpty()) {
      throw Asked.missing("--unit | --all", "zhiheng milestones confirm");
    }
    String words = refuse ? Asked.reason(reason, "milestones confirm --refuse") : reason.strip();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      which.sight(zhiheng, workspace).need(UnitCode.NATIONAL, which.year().lastDay());
      WorkPlan plan = which.plan(workspace.templates());
      Party owner = owner(plan);
      List<Reached> meant = meant(workspace);
      workspace
          .ledger()
          .inTransaction(
              () ->
                  meant.stream()
                      .map(
                          each ->
                              workspace
                                  .ledger()
                                  .milestoneReviews()
                                  .record(review(each, plan, owner, who, words)))
                      .toList());
      told(zhiheng.console(), meant, owner);
      return meant.isEmpty() ? ExitCode.NOT_FOUND.code() : ExitCode.DONE.code();
    }
  }

  /** What is done or has an interim result, and, if all are meant, waits to be looked at. */
  private List<Reached> meant(Workspace workspace) {
    List<UnitCode> named =
        units.stream()
            .map(each -> new Asked(workspace.templates()).unit(each, which.year().lastDay()).code())
            .toList();
    return which.reached(parent.zhiheng, workspace, workspace.clock().instant()).stream()
        .filter(each -> each.duty().milestone().code().equals(milestone))
        .filter(
            each ->
                all
                    ? each.confirmation() == Confirmation.WAITING
                    : each.confirmation() != Confirmation.NOTHING
                        && named.contains(each.unit().code()))
        .toList();
  }

  private MilestoneReview review(
      Reached each, WorkPlan plan, Party owner, String who, String words) {
    Reached.Report report = each.report().orElseThrow();
    return new MilestoneReview(
        new MilestoneOf(plan.code(), which.year().year(), milestone, each.unit().code()),
        report.receipt(),
        report.state(),
        refuse ? Verdict.NOT_CONFIRMED : Verdict.CONFIRMED,
        owner.code(),
        who,
        words,
        parent.zhiheng.clock().instant());
  }

  private void told(Console console, List<Reached> meant, Party owner) {
    console.print(
        meant.isEmpty() ? "milestones_none" : refuse ? "milestones_refused" : "milestones_said",
        Map.of(
            "milestone",
            milestone,
            "owner",
            owner.name().in(console.lang()),
            "count",
            meant.size(),
            "units",
            meant.stream()
                .map(each -> each.unit().shortName().in(console.lang()))
                .collect(Collectors.joining(console.say("list_comma")))));
  }

  /** The owner of the task that was named; nobody else confirms. */
  private Party owner(WorkPlan plan) {
    Task task =
        plan.tasks().stream()
            .filter(
                each -> each.milestones().stream().anyMatch(one -> one.code().equals(milestone)))
            .findFirst()
            .orElseThrow(
                () ->
                    new Sorry(
                        ExitCode.NOT_FOUND,
                        "no_such_milestone_in_plan",
                        Map.of("milestone", milestone, "plan", plan.code())));
    return owner(task, department)
        .orElseThrow(
            () ->
                new Sorry(
                    ExitCode.REFUSED,
                    "not_the_owner",
                    Map.of(
                        "department",
                        department,
                        "owners",
                        task.owners().all().stream()
                            .map(each -> each.name().zh() + " " + each.code())
                            .collect(Collectors.joining(", ")))));
  }

  /** An owner of a task by its code or one of its names. */
  static Optional<Party> owner(Task task, String named) {
    return task.owners().all().stream()
        .filter(
            each ->
                each.code().equals(named)
                    || each.name().zh().equals(named)
                    || each.also().contains(named))
        .findFirst();
  }
}
