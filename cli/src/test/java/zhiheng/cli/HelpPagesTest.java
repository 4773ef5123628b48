package zhiheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import zhiheng.cli.console.Console;
import zhiheng.templates.wording.Lang;

/** Every command explains itself and each of its options, in both languages. */
class HelpPagesTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private static CommandLine commands(Lang lang) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Console console = Console.of(nowhere, nowhere, lang, false);
    CommandLine line = new CommandLine(new Zhiheng(console, Map.of(), Clock.systemUTC()));
    line.setResourceBundle(Console.help(lang));
    return line;
  }

  private static Stream<CommandLine> all(CommandLine line) {
    return Stream.concat(
        Stream.of(line),
        line.getSubcommands().values().stream().distinct().flatMap(HelpPagesTest::all));
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyOptionSaysWhatItIsFor(Lang lang) {
    List<String> silent = new ArrayList<>();
    all(commands(lang))
        .filter(command -> !command.getCommandSpec().usageMessage().hidden())
        .forEach(
            command -> {
              List<ArgSpec> all = new ArrayList<>(command.getCommandSpec().args());
              all.removeIf(arg -> arg.hidden());
              for (ArgSpec arg : all) {
                String words = String.join("", arg.description());
                if (words.isBlank() || CHINESE.matcher(words).find() != (lang == Lang.ZH)) {
                  silent.add(command.getCommandSpec().qualifiedName() + " " + arg.paramLabel());
                }
              }
              String header = String.join("", command.getCommandSpec().usageMessage().header());
              if (header.isBlank() || CHINESE.matcher(header).find() != (lang == Lang.ZH)) {
                silent.add(command.getCommandSpec().qualifiedName());
              }
            });
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyPageIsWrittenWithoutAWarning(Lang lang) {
    ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
    try {
      all(commands(lang)).forEach(command -> assertThat(command.getUsageMessage()).isNotBlank());
    } finally {
      System.setErr(before);
    }
    assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
