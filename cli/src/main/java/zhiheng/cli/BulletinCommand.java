package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.reports.BulletinRelease;
import zhiheng.reports.BulletinRelease.Published;
import zhiheng.reports.document.Format;
import zhiheng.reports.publish.Release;
import zhiheng.reports.publish.ReleaseFiles;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng bulletin}: publishes a month, with open data, and keeps what was published. */
@Command(name = "bulletin")
final class BulletinCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "MONTH",
      descriptionKey = "report.period")
  String period;

  @Mixin private final Formats formats = new Formats();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "bulletin.output")
  @Nullable Path output;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      LocalDate day = Asked.month(period).lastDay();
      as.sight(zhiheng, workspace.templates(), day).need(UnitCode.NATIONAL, day);
      // Nobody can publish what is going to be known.
      Instant now = workspace.clock().instant();
      Instant moment = asOf.or(workspace.clock());
      Published published =
          new BulletinRelease(
                  workspace.templates(),
                  workspace.ledger(),
                  workspace::fonts,
                  (moment.isAfter(now) ? now : moment).truncatedTo(ChronoUnit.MICROS),
                  workspace.isIllustration())
              .put(
                  Asked.month(period),
                  console.lang(),
                  formats.or(List.of(Format.values())),
                  workspace.published(),
                  Zhiheng.VERSION);
      tell(published, console);
      return ExitCode.DONE.code();
    }
  }

  private void tell(Published published, Console console) throws IOException {
    Release.Outcome release = published.release();
    Path folder = release.folder();
    if (output != null) {
      folder = output.resolve(release.folder().getFileName().toString());
      ReleaseFiles.copy(release.folder(), folder);
    }
    console.print(
        release.isNew() ? "bulletin_published" : "bulletin_known",
        Map.of(
            "code",
            release.publication().code(),
            "edition",
            release.edition(),
            "asOf",
            release.publication().basis(),
            "folder",
            folder));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        console.out().println("  " + folder.relativize(file));
      }
    }
    if (published.revised() > 0) {
      console.print("bulletin_revised", Map.of("count", published.revised()));
    }
  }
}
