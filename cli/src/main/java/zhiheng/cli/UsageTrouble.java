package zhiheng.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;

/** Says what was not understood, and which command would tell more. */
record UsageTrouble(Console console) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (exception instanceof UnmatchedArgumentException unmatched) {
      console.tell(
          "unknown_argument",
          Map.of(
              "found", String.join(" ", unmatched.getUnmatched()),
              "suggestion", String.join(", ", unmatched.getSuggestions()),
              "command", name));
    } else if (exception instanceof MissingParameterException missing) {
      String expected =
          missing.getMissing().stream()
              .map(
                  argument ->
                      argument.isOption()
                          ? ((CommandLine.Model.OptionSpec) argument).longestName()
                          : argument.paramLabel())
              .reduce((one, other) -> one + ", " + other)
              .orElse("");
      console.tell("missing_argument", Map.of("expected", expected, "command", name));
    } else {
      console.tell("bad_argument", Map.of("problem", exception.getMessage(), "command", name));
    }
    return ExitCode.USAGE.code();
  }
}
