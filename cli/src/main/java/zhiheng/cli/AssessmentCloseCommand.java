package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Progress;
import zhiheng.cli.evidence.EvidenceRoom;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.proceeding.ProceedingDesk;
import zhiheng.ledger.proceeding.ProceedingStep.SignedPaper;
import zhiheng.reports.Request;
import zhiheng.reports.document.Format;
import zhiheng.templates.finding.Finding;

/**
 * {@code zhiheng assessment close}: the circular and the reports on all units are printed, hashed
 * and signed; from then on nothing changes any more.
 */
@Command(name = "close")
final class AssessmentCloseCommand implements Callable<Integer> {
  @ParentCommand AssessmentCommand parent;

  @Mixin private final OfAssessment of = new OfAssessment();

  @Mixin private final Formats formats = new Formats();

  @Option(names = "--reason", paramLabel = "WORDS", descriptionKey = "assessment.reason")
  String reason = "";

  @Mixin private final By by = new By();

  @Override
  public Integer call() throws IOException {
    Zhiheng zhiheng = parent.zhiheng;
    String who = by.name(zhiheng, "assessment close");
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Optional<Finding> hindered =
          new ProceedingDesk(of.seat(zhiheng, workspace, who)).hindersClosing();
      if (hindered.isPresent()) {
        return ReturnWords.refusal(zhiheng, hindered.get());
      }
      List<Path> files = print(workspace, of.standing(workspace).orElseThrow());
      List<SignedPaper> papers = new ArrayList<>();
      for (Path file : files) {
        papers.add(
            new SignedPaper(
                String.valueOf(file.getFileName()), EvidenceRoom.hash(file), Files.size(file)));
      }
      Optional<Finding> refused =
          workspace
              .ledger()
              .inTransaction(
                  () -> new ProceedingDesk(of.seat(zhiheng, workspace, who)).close(papers, reason));
      if (refused.isPresent()) {
        return ReturnWords.refusal(zhiheng, refused.get());
      }
      AssessmentCommand.told(zhiheng, workspace, of.proceeding(workspace, Instant.MAX));
      zhiheng
          .console()
          .print(
              "proceeding_papers",
              Map.of("count", papers.size(), "folder", files.get(0).toAbsolutePath().getParent()));
      return ExitCode.DONE.code();
    }
  }

  /** The circular and a report on each unit; without fonts for paper nothing is signed. */
  private List<Path> print(Workspace workspace, Assessment run) throws IOException {
    Path folder = SignedReports.folder(workspace, run);
    Printing printing = new Printing(workspace, parent.zhiheng.console().lang());
    List<Format> wanted = formats.or(List.of(Format.values()));
    try (Progress progress =
        Progress.start(parent.zhiheng.console(), "proceeding_printing", run.units().size() + 1)) {
      for (Request request : requests(workspace, run)) {
        printing.print(request, run.asOf(), wanted, folder);
        progress.step();
      }
    }
    if (printing.missing().isPresent()) {
      throw printing.missing().get();
    }
    return printing.printed();
  }

  private static List<Request> requests(Workspace workspace, Assessment run) {
    Instant recorded = workspace.ledger().assessments().recordedAt(run.run()).orElse(Instant.MAX);
    List<Request> requests = new ArrayList<>();
    requests.add(new Request.Circular(run.system(), run.year(), recorded));
    for (UnitScore unit : run.units()) {
      requests.add(new Request.OfUnit(run.system(), run.year(), unit.unit(), recorded));
    }
    return requests;
  }
}
