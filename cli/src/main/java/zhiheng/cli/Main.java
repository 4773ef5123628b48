package zhiheng.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import zhiheng.cli.console.Console;
import zhiheng.templates.wording.Lang;

/** The front door. {@link #run} is the whole program as a function, so that tests can call it. */
public final class Main {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private Main() {}

  /** Runs one command and leaves the JVM with its exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    boolean live = System.console() != null && System.getenv("NO_COLOR") == null;
    int exit = run(out, err, live, System.getenv(), args);
    Runtime.getRuntime().exit(exit);
  }

  /**
   * Runs one command.
   *
   * @param environment what the shell has set; {@code ZHIHENG_NOW}, an instant, stops the clock
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(
      PrintWriter out,
      PrintWriter err,
      boolean live,
      Map<String, String> environment,
      String... args) {
    Console console = Console.of(out, err, language(environment, args), live);
    Zhiheng zhiheng = new Zhiheng(console, environment, clock(environment));
    CommandLine line = new CommandLine(zhiheng);
    line.setResourceBundle(Console.help(console.lang()));
    line.setOut(out).setErr(err);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            live ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpLongOptionsMaxWidth(34);
    line.setParameterExceptionHandler(new UsageTrouble(console));
    Trouble trouble = new Trouble(zhiheng);
    line.setExecutionExceptionHandler(trouble);
    int exit = execute(line, trouble, args);
    out.flush();
    err.flush();
    return exit;
  }

  /** A lack of memory is no exception for picocli, but it is one for the user. */
  private static int execute(CommandLine line, Trouble trouble, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return trouble.tell(e).code();
    }
  }

  private static Clock clock(Map<String, String> environment) {
    String now = environment.get("ZHIHENG_NOW");
    return now == null ? Clock.system(OFFICE) : Clock.fixed(Instant.parse(now), OFFICE);
  }

  private static Lang language(Map<String, String> environment, String... args) {
    String wish = environment.getOrDefault("ZHIHENG_LANG", "zh");
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang") && i + 1 < args.length) {
        wish = args[i + 1];
      } else if (args[i].startsWith("--lang=")) {
        wish = args[i].substring("--lang=".length());
      }
    }
    return wish.equalsIgnoreCase("en") ? Lang.EN : Lang.ZH;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
