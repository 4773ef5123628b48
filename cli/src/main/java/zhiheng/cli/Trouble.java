package zhiheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.console.Sorry;
import zhiheng.indicators.UnknownRun;
import zhiheng.indicators.UnknownSystem;
import zhiheng.lake.SnapshotDamaged;
import zhiheng.ledger.LedgerUnavailable;
import zhiheng.templates.TemplatesInvalid;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.period.OutsideCalendar;

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

  private ExitCode tell(Throwable trouble) {
    Console console = zhiheng.console();
    if (trouble instanceof Sorry sorry) {
      console.tell(sorry.message(), sorry.fields());
      return sorry.exit();
    }
    if (trouble instanceof TemplatesInvalid invalid) {
      lines().lines(invalid.findings()).forEach(console.err()::println);
      console.tell("definitions_invalid", Map.of("count", invalid.findings().list().size()));
      return ExitCode.DEFINITIONS;
    }
    if (trouble instanceof LedgerUnavailable unavailable) {
      String reason = unavailable.reason().name().toLowerCase(Locale.ROOT);
      console.tell("ledger_" + reason, Map.of("detail", unavailable.detail()));
      return ExitCode.LEDGER;
    }
    if (trouble instanceof OutsideCalendar outside) {
      Findings findings = Findings.of(outside.finding());
      lines().lines(findings).forEach(console.err()::println);
      return ExitCode.NOT_FOUND;
    }
    if (trouble instanceof UnknownRun unknown) {
      console.tell("no_such_run", Map.of("run", unknown.run()));
      return ExitCode.NOT_FOUND;
    }
    if (trouble instanceof UnknownSystem unknown) {
      console.tell(
          "no_such_system",
          Map.of(
              "system", unknown.system(),
              "year", unknown.year(),
              "known", String.join(", ", unknown.known())));
      return ExitCode.NOT_FOUND;
    }
    if (trouble instanceof SnapshotDamaged damaged) {
      console.tell("snapshot_damaged", Map.of("detail", damaged.getMessage()));
      return ExitCode.NOT_VERIFIED;
    }
    if (trouble instanceof UncheckedIOException unchecked) {
      return tell(Objects.requireNonNull(unchecked.getCause()));
    }
    if (trouble instanceof IOException io) {
      return tell(io);
    }
    if (trouble instanceof OutOfMemoryError) {
      console.tell("out_of_memory", Map.of());
      return ExitCode.INTERNAL;
    }
    Throwable cause = trouble.getCause();
    if (cause != null
        && cause != trouble
        && (cause instanceof IOException
            || cause instanceof LedgerUnavailable
            || cause instanceof Sorry)) {
      return tell(cause);
    }
    console.tell("internal", Map.of("problem", String.valueOf(trouble)));
    return ExitCode.INTERNAL;
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
    }
    zhiheng.console().tell(code, Map.of("problem", said));
    return ExitCode.FILES;
  }
}
