package zhiheng.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.console.Sorry;
import zhiheng.indicators.NobodyAssessed;
import zhiheng.indicators.UnknownRun;
import zhiheng.indicators.UnknownSystem;
import zhiheng.indicators.table.InputRefused;
import zhiheng.lake.SnapshotDamaged;
import zhiheng.ledger.LedgerUnavailable;
import zhiheng.reports.ReportImpossible;
import zhiheng.reports.font.FontsMissing;
import zhiheng.templates.TemplatesInvalid;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.period.OutsideCalendar;
import zhiheng.templates.wording.Wording;

/**
 * Turns whatever stopped a command into one message and an exit code; never a stack trace unasked.
 */
record Trouble(Zhiheng zhiheng) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, @Nullable ParseResult parsed) {
    if (zhiheng.stacktrace) {
      exception.printStackTrace(zhiheng.console().err());
    }
    return tell(exception).code();
  }

  /** The first cause that we have words for is what the user is told. */
  ExitCode tell(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      Optional<ExitCode> told = told(cause);
      if (told.isPresent()) {
        return told.get();
      }
    }
    zhiheng.console().tell("internal", Map.of("problem", String.valueOf(trouble)));
    return ExitCode.INTERNAL;
  }

  private Optional<ExitCode> told(Throwable trouble) {
    Console console = zhiheng.console();
    if (trouble instanceof Sorry sorry) {
      console.tell(sorry.message(), sorry.fields());
      return Optional.of(sorry.exit());
    } else if (trouble instanceof TemplatesInvalid invalid) {
      lines().lines(invalid.findings()).forEach(console.err()::println);
      console.tell("definitions_invalid", Map.of("count", invalid.findings().list().size()));
      return Optional.of(ExitCode.DEFINITIONS);
    } else if (trouble instanceof InputRefused refused) {
      lines().lines(refused.findings()).forEach(console.err()::println);
      console.err().flush();
      return Optional.of(ExitCode.REFUSED);
    } else if (trouble instanceof LedgerUnavailable unavailable) {
      Wording words =
          Wording.read(zhiheng.templatesFolder().resolve("wording/ledger"), console.lang());
      console
          .err()
          .println(words.say(unavailable.reason().code(), Map.of("detail", unavailable.detail())));
      return Optional.of(ExitCode.LEDGER);
    } else if (trouble instanceof OutsideCalendar outside) {
      return Optional.of(tell(outside.finding(), ExitCode.NOT_FOUND));
    } else if (trouble instanceof FontsMissing missing) {
      return Optional.of(tell(missing.finding(), ExitCode.FONTS));
    } else if (trouble instanceof ReportImpossible impossible) {
      return Optional.of(tell(impossible.finding(), ExitCode.NOT_FOUND));
    } else if (trouble instanceof UnknownRun unknown) {
      console.tell("no_such_run", Map.of("run", unknown.run()));
      return Optional.of(ExitCode.NOT_FOUND);
    } else if (trouble instanceof UnknownSystem unknown) {
      console.tell(
          "no_such_system",
          Map.of(
              "system", unknown.system(),
              "year", unknown.year(),
              "known", String.join(", ", unknown.known())));
      return Optional.of(ExitCode.NOT_FOUND);
    } else if (trouble instanceof NobodyAssessed nobody) {
      console.tell("nobody_assessed", Map.of("system", nobody.system(), "year", nobody.year()));
      return Optional.of(ExitCode.NOT_FOUND);
    } else if (trouble instanceof SnapshotDamaged damaged) {
      console.tell("snapshot_damaged", Map.of("detail", String.valueOf(damaged.getMessage())));
      return Optional.of(ExitCode.NOT_VERIFIED);
    } else if (trouble instanceof IOException io) {
      return Optional.of(tell(io));
    } else if (trouble instanceof OutOfMemoryError) {
      console.tell("out_of_memory", Map.of());
      return Optional.of(ExitCode.INTERNAL);
    }
    return Optional.empty();
  }

  private ExitCode tell(Finding finding, ExitCode exit) {
    lines().lines(Findings.of(finding)).forEach(zhiheng.console().err()::println);
    return exit;
  }

  private FindingLines lines() {
    return new FindingLines(zhiheng.templatesFolder(), zhiheng.console().lang());
  }

  private ExitCode tell(IOException io) {
    String said = Objects.toString(io.getMessage(), "");
    String code = "cannot_read_or_write";
    if (said.toLowerCase(Locale.ROOT).contains("no space left") || said.contains("Disk quota")) {
      code = "no_space";
    } else if (io instanceof NoSuchFileException) {
      code = "no_such_file";
    } else if (io instanceof AccessDeniedException) {
      code = "no_right";
    } else if (io instanceof FileAlreadyExistsException || io instanceof NotDirectoryException) {
      code = "no_folder";
    }
    zhiheng.console().tell(code, Map.of("problem", said));
    return ExitCode.FILES;
  }
}
