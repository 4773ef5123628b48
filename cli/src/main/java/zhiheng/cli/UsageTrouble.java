package zhiheng.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
      unknown(unmatched, name);
    } else if (!command.getUnmatchedArguments().isEmpty()) {
      // A misspelled option is also missing; the misspelling is the better news.
      unknown(new UnmatchedArgumentException(command, command.getUnmatchedArguments()), name);
    } else if (exception instanceof MissingParameterException missing) {
      String expected =
          missing.getMissing().stream()
              .map(UsageTrouble::name)
              .reduce((one, other) -> one + ", " + other)
              .orElse("");
      console.tell("missing_argument", Map.of("expected", expected, "command", name));
    } else if (exception.getArgSpec() != null && exception.getValue() != null) {
      console.tell(
          "bad_value",
          Map.of(
              "value", exception.getValue(),
              "argument", name(exception.getArgSpec()),
              "kind", kind(exception.getArgSpec()),
              "command", name));
    } else {
      console.tell("bad_argument", Map.of("problem", exception.getMessage(), "command", name));
    }
    return ExitCode.USAGE.code();
  }

  private void unknown(UnmatchedArgumentException unmatched, String command) {
    String near = String.join(", ", unmatched.getSuggestions());
    console.tell(
        "unknown_argument",
        Map.of(
            "found",
            String.join(" ", unmatched.getUnmatched()),
            "suggestion",
            near.isEmpty() ? "" : console.say("did_you_mean", Map.of("near", near)),
            "command",
            command));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String kind(ArgSpec argument) {
    Class<?>[] within = argument.auxiliaryTypes();
    Class<?> type = within == null || within.length == 0 ? argument.type() : within[0];
    if (type == LocalDate.class) {
      return console.say("kind_day");
    }
    if (type == Instant.class) {
      return console.say("kind_moment");
    }
    if (type.isEnum()) {
      String choices =
          Arrays.stream(type.getEnumConstants())
              .map(each -> each.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return console.say("kind_choice", Map.of("choices", choices));
    }
    return type == int.class || type == Integer.class ? console.say("kind_number") : "";
  }
}
