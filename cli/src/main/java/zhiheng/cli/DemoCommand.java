package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.console.Progress;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.demo.DemoData;
import zhiheng.cli.demo.DemoFiles;
import zhiheng.cli.demo.HandIn;
import zhiheng.cli.workspace.SteppedClock;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.Assessor;
import zhiheng.intake.Intake;
import zhiheng.intake.Outcome;
import zhiheng.intake.lines.LinesIntake;
import zhiheng.intake.reading.Expectation;
import zhiheng.lake.Loaded;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.reports.Request;
import zhiheng.reports.document.Format;
import zhiheng.reports.font.FontsMissing;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/**
 * {@code zhiheng demo}: the whole job once, from the files that bureaus would send to the pages
 * that an office would hand on. The clock is set to the moment at which each file was handed in.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  /** When the year 2017 is assessed: between February and April of the next (seed 001, task 29). */
  private static final Instant ASSESSED = Instant.parse("2018-03-30T01:00:00Z");

  /** When the bulletin of December 2017 comes out: the month's returns are in by then. */
  private static final Instant PUBLISHED = Instant.parse("2018-01-22T01:00:00Z");

  @ParentCommand Zhiheng zhiheng;

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    Instant began = zhiheng.clock().instant();
    SteppedClock clock = new SteppedClock(ASSESSED, OFFICE);
    try (Workspace workspace = zhiheng.workspace(clock).create()) {
      refuseRealFacts(workspace);
      sayIfFontsAreMissing(workspace);
      workspace.markAsIllustration();
      handIn(workspace, clock, files(workspace));
      clock.set(ASSESSED);
      assess(workspace, "provinces");
      assess(workspace, "cities");
      Printing printing = print(workspace);
      console.print(
          "demo_done",
          Map.of(
              "seconds", Duration.between(began, zhiheng.clock().instant()).toSeconds(),
              "workspace", workspace.folder(),
              "reports", workspace.reports()));
      printing.printed().forEach(page -> console.out().println("  " + page));
      console.print("demo_next", Map.of("workspace", workspace.folder()));
      if (printing.missing().isPresent()) {
        throw printing.missing().get();
      }
      return ExitCode.DONE.code();
    }
  }

  /** Made-up figures never get into a folder with real ones. */
  private static void refuseRealFacts(Workspace workspace) {
    if (!workspace.isIllustration() && Files.exists(workspace.folder().resolve("ledger"))) {
      throw new Sorry(
          ExitCode.REFUSED, "demo_in_real_workspace", Map.of("folder", workspace.folder()));
    }
  }

  /** Told first, with the command that mends it, so that nobody waits for paper in vain. */
  private void sayIfFontsAreMissing(Workspace workspace) {
    try {
      workspace.fonts();
    } catch (FontsMissing missing) {
      Console console = zhiheng.console();
      new FindingLines(workspace.templates().folder(), console.lang())
          .lines(Findings.of(missing.finding()))
          .forEach(console.err()::println);
      console.err().flush();
    }
  }

  private List<HandIn> files(Workspace workspace) throws IOException {
    // Not the inbox: nobody should find the demonstration's files among those of clerks.
    Path input = workspace.folder().resolve("demo-input");
    DemoData data = DemoData.of(workspace.templates());
    try (Progress progress = Progress.start(zhiheng.console(), "demo_files", -1)) {
      return DemoFiles.write(data, workspace.templates(), input, progress::at);
    }
  }

  private void handIn(Workspace workspace, SteppedClock clock, List<HandIn> handIns) {
    Intake intake = new Intake(workspace.templates(), workspace.ledger(), clock);
    List<HandIn> inTurn = handIns.stream().sorted().toList();
    int unexplained = 0;
    try (Progress progress = Progress.start(zhiheng.console(), "demo_hand_in", inTurn.size())) {
      for (HandIn one : inTurn) {
        clock.set(one.at());
        if (one.dataset().isPresent()) {
          load(workspace, one.dataset().get(), one.file());
        } else {
          unexplained += submit(workspace, intake, one.file());
        }
        progress.step();
      }
    }
    zhiheng.console().print("demo_unexplained", Map.of("count", unexplained));
  }

  /** Hands in a workbook; how many of its figures are still to be explained. */
  private int submit(Workspace workspace, Intake intake, Path file) {
    Outcome outcome = intake.submit(file, Expectation.anything(), Map.of());
    if (outcome instanceof Outcome.Accepted accepted) {
      return accepted.unexplained().list().size();
    }
    refused(workspace, file, outcome.findings());
    return 0;
  }

  private void load(Workspace workspace, String dataset, Path file) {
    Loaded loaded =
        new LinesIntake(workspace.templates().datasets(), workspace::lake, workspace.folder())
            .load(file, dataset);
    if (loaded.outcome() == Loaded.Outcome.REJECTED) {
      refused(workspace, file, loaded.findings());
    }
  }

  /** The demonstration's own files are right; if one is refused, the product is not. */
  private void refused(Workspace workspace, Path file, Findings findings) {
    Console console = zhiheng.console();
    new FindingLines(workspace.templates().folder(), console.lang())
        .lines(findings)
        .forEach(console.err()::println);
    throw new Sorry(
        ExitCode.INTERNAL, "submit_refused", Map.of("file", file, "count", findings.list().size()));
  }

  private Printing print(Workspace workspace) throws IOException {
    List<Request> requests =
        List.of(
            new Request.Circular("provinces", 2017),
            new Request.OfUnit("provinces", 2017, new UnitCode("320000")),
            new Request.Circular("cities", 2017),
            new Request.CaseReview(new Year(2017)),
            new Request.Bulletin(new Month(2017, 12)));
    Printing printing = new Printing(workspace, zhiheng.console().lang());
    try (Progress progress = Progress.start(zhiheng.console(), "demo_reports", requests.size())) {
      for (Request request : requests) {
        Instant asOf = request instanceof Request.Bulletin ? PUBLISHED : ASSESSED;
        printing.print(request, asOf, List.of(Format.values()), workspace.reports());
        progress.step();
      }
    }
    return printing;
  }

  private void assess(Workspace workspace, String system) {
    String name = BySystem.name(zhiheng.console(), workspace.templates(), system, 2017);
    zhiheng.console().tell("demo_assess", Map.of("system", name));
    Assessment assessment =
        new Assessor(workspace.templates(), workspace.lake(), workspace.ledger())
            .assess(system, 2017, ASSESSED, true);
    zhiheng
        .console()
        .print("assess_title", Map.of("title", assessment.title(), "run", assessment.run()));
  }
}
