package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.evidence.EvidenceRoom;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.proceeding.ProceedingStep;
import zhiheng.ledger.proceeding.Stage;
import zhiheng.reports.publish.ReleaseCheck;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;

/** {@code zhiheng verify}: finds what was changed behind the ledger's back. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "verify.file")
  List<Path> files = List.of();

  @Option(names = "--code", paramLabel = "CODE", descriptionKey = "verify.code")
  @Nullable String code;

  @Mixin private final AsOf asOf = new AsOf();

  @Option(names = "--run", paramLabel = "RUN", descriptionKey = "verify.run")
  @Nullable String run;

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      String written = code;
      if (written != null || !files.isEmpty()) {
        return sealed(new SealedReports(zhiheng, workspace), written);
      }
      if (run != null) {
        return run(workspace, run);
      }
      Findings findings =
          workspace
              .ledger()
              .audit()
              .verify()
              .and(ReleaseCheck.of(workspace.ledger().publications().all(), workspace.published()))
              .and(
                  new EvidenceRoom(workspace.evidence())
                      .check(workspace.ledger().evidenceFiles().all()));
      new FindingLines(workspace.templates().folder(), console.lang())
          .lines(findings)
          .forEach(console.out()::println);
      int entries = workspace.ledger().audit().entries().size();
      // A note says that a release lies elsewhere, which is no change.
      long changed =
          findings.stream().filter(finding -> finding.severity() != Severity.NOTE).count();
      console.print(
          changed == 0 ? "verify_good" : "verify_bad",
          Map.of("entries", entries, "count", changed));
      asOf.given()
          .flatMap(workspace.ledger().audit()::head)
          .ifPresent(
              head ->
                  console.print(
                      "verify_head",
                      Map.of("entry", head.seq(), "at", head.at(), "hash", head.hash())));
      return (changed == 0 ? ExitCode.DONE : ExitCode.NOT_VERIFIED).code();
    }
  }

  private int sealed(SealedReports reports, @Nullable String written) throws IOException {
    boolean good = written == null || reports.code(written);
    for (Path file : files) {
      good &= reports.file(file);
    }
    return (good ? ExitCode.DONE : ExitCode.NOT_VERIFIED).code();
  }

  /** Computes a run again from its snapshot, and renders its reports again. */
  private int run(Workspace workspace, String wanted) throws IOException {
    Console console = zhiheng.console();
    Assessment assessment =
        Asked.assessment(workspace.ledger().assessments(), "", 0, wanted, Instant.MAX);
    boolean numbers = AssessCommand.again(console, workspace, wanted);
    Optional<ProceedingStep> signed =
        workspace
            .ledger()
            .proceedings()
            .of(assessment.system(), assessment.year(), Instant.MAX)
            .last(Stage.CLOSED)
            .filter(step -> step.run().equals(wanted));
    if (signed.isPresent()) {
      boolean papers = signed(workspace, assessment, signed.get());
      return (numbers && papers ? ExitCode.DONE : ExitCode.NOT_VERIFIED).code();
    }
    boolean latest =
        workspace
            .ledger()
            .assessments()
            .latest(assessment.system(), assessment.year())
            .filter(other -> other.run().equals(wanted))
            .isPresent();
    if (!latest) {
      console.print("verify_run_not_latest", Map.of("run", wanted));
      return (numbers ? ExitCode.DONE : ExitCode.NOT_VERIFIED).code();
    }
    KeptReports reports = KeptReports.of(workspace, assessment);
    reports.other().forEach(file -> console.print("verify_run_differs", Map.of("file", file)));
    console.print(
        "verify_run_reports",
        Map.of(
            "same", reports.same(), "other", reports.other().size(), "unable", reports.unable()));
    return (numbers && reports.other().isEmpty() ? ExitCode.DONE : ExitCode.NOT_VERIFIED).code();
  }

  /** Compares every report of a closed run with what was signed; true if all are the same. */
  private boolean signed(Workspace workspace, Assessment run, ProceedingStep signature)
      throws IOException {
    Console console = zhiheng.console();
    SignedReports reports = SignedReports.of(workspace, run, signature.papers());
    reports.other().forEach(file -> console.print("verify_signed_differs", Map.of("file", file)));
    reports.touched().forEach(file -> console.print("verify_signed_touched", Map.of("file", file)));
    console.print(
        "verify_signed",
        Map.of(
            "run", run.run(),
            "by", signature.by(),
            "at", ReturnWords.minute(signature.at()),
            "same", reports.same(),
            "other", reports.other().size(),
            "touched", reports.touched().size(),
            "unable", reports.unable()));
    return reports.other().isEmpty() && reports.touched().isEmpty();
  }
}
