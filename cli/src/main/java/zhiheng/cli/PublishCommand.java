package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.console.Progress;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.reports.SiteRelease;
import zhiheng.reports.publish.ReleaseCheck;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng publish}: the bulletins and assessments as a site that needs nothing else. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "publish.output")
  @Nullable Path output;

  @Mixin private final As as = new As();

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      // A site speaks of all units.
      var today = workspace.clock().instant().atZone(workspace.clock().getZone()).toLocalDate();
      as.sight(zhiheng, workspace.templates(), today).need(UnitCode.NATIONAL, today);
      Path folder = output != null ? output : workspace.folder().resolve("site");
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new Sorry(ExitCode.REFUSED, "publish_exists", Map.of("folder", folder));
      }
      SiteRelease site =
          new SiteRelease(
              workspace.templates(),
              workspace.ledger(),
              workspace::fonts,
              workspace.isIllustration(),
              Zhiheng.VERSION,
              workspace.published());
      if (!site.hasContents()) {
        throw new Sorry(ExitCode.NOT_FOUND, "publish_nothing", Map.of());
      }
      refuseChanged(workspace);
      SiteRelease.Outcome outcome;
      try (Progress progress = Progress.start(console, "publish_pages", -1)) {
        outcome = site.write(folder, progress::step);
      }
      console.print(
          "published_site",
          Map.of(
              "folder", folder,
              "pages", outcome.pages(),
              "bulletins", outcome.bulletins(),
              "assessments", outcome.assessments()));
      if (outcome.missing().isPresent()) {
        throw outcome.missing().get();
      }
      return ExitCode.DONE.code();
    }
  }

  /** What was changed since it came out is not handed on. */
  private void refuseChanged(Workspace workspace) throws IOException {
    Findings findings =
        ReleaseCheck.of(workspace.ledger().publications().all(), workspace.published());
    long changed = findings.stream().filter(each -> each.severity() != Severity.NOTE).count();
    if (changed > 0) {
      new FindingLines(workspace.templates().folder(), zhiheng.console().lang())
          .lines(findings)
          .forEach(zhiheng.console().err()::println);
      throw new Sorry(ExitCode.NOT_VERIFIED, "publish_changed", Map.of("count", changed));
    }
  }
}
