package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.evidence.EvidenceRoom;
import zhiheng.cli.evidence.EvidenceRoom.Stored;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.milestone.MilestoneOf;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.workplan.WorkPlan;

/** {@code zhiheng milestones evidence}: files that prove a milestone are kept with their hashes. */
@Command(name = "evidence")
final class MilestonesEvidenceCommand implements Callable<Integer> {
  @ParentCommand MilestonesCommand parent;

  @Mixin private final MilestonesCommand.Which which = new MilestonesCommand.Which();

  @Option(
      names = "--milestone",
      required = true,
      paramLabel = "CODE",
      descriptionKey = "milestones.milestone")
  String milestone;

  @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
  String unit;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "milestones.files")
  List<Path> files;

  @Mixin private final By by = new By();

  @Override
  public Integer call() throws IOException {
    Zhiheng zhiheng = parent.zhiheng;
    String who = by.name(zhiheng, "milestones evidence");
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      WorkPlan plan = which.plan(workspace.templates());
      Unit named = which.sight(zhiheng, workspace).unit(unit, which.year().lastDay());
      boolean owed =
          plan.duties(named, which.year()).stream()
              .anyMatch(duty -> duty.milestone().code().equals(milestone));
      if (!owed) {
        throw new Sorry(
            ExitCode.NOT_FOUND,
            "no_such_milestone",
            Map.of(
                "milestone", milestone,
                "plan", plan.code(),
                "unit", named.name().in(zhiheng.console().lang())));
      }
      MilestoneOf of = new MilestoneOf(plan.code(), which.year().year(), milestone, named.code());
      for (Path file : files) {
        Stored stored = new EvidenceRoom(workspace.evidence()).put(file);
        String name = String.valueOf(file.getFileName());
        workspace.ledger().evidenceFiles().record(of, name, stored.sha256(), stored.bytes(), who);
        zhiheng
            .console()
            .print(
                "evidence_kept",
                Map.of("file", name, "milestone", milestone, "hash", stored.sha256()));
      }
      return ExitCode.DONE.code();
    }
  }
}
