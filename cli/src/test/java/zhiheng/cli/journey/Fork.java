package zhiheng.cli.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import zhiheng.cli.Main;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;

/** Somebody at another computer: a process of its own. */
record Fork(Process process, BufferedReader said) implements AutoCloseable {

  /** Types a command of an office. */
  static Fork types(Office office, List<String> jvm, Object... command) throws IOException {
    List<String> args = new ArrayList<>();
    for (Object part : command) {
      args.add(part.toString());
    }
    args.addAll(List.of("--workspace", office.workspace().toString()));
    args.addAll(List.of("--templates", office.definitions().toString()));
    return start(office, jvm, Main.class, args);
  }

  /** Holds the ledger of an office open until it is closed. */
  static Fork holds(Office office) throws IOException {
    return start(office, List.of(), Fork.class, List.of(office.workspace().toString()));
  }

  private static Fork start(Office office, List<String> jvm, Class<?> program, List<String> args)
      throws IOException {
    Assumptions.assumeTrue(
        System.getProperty("os.name").equals("Linux"), "signals are sent as Linux does it");
    // Where tests run in the background, SIGINT is ignored, and children would ignore it as well.
    List<String> line = new ArrayList<>(List.of("env", "--default-signal=INT"));
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    line.addAll(List.of("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"));
    line.addAll(jvm);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    line.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(office.environment());
    Process process = builder.start();
    return new Fork(
        process,
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
  }

  /** The next line on the screen; waits for it. */
  String line() throws IOException {
    String line = said.readLine();
    if (line == null) {
      throw new IOException("the process ended with " + process.onExit().join().exitValue());
    }
    return line;
  }

  /** All that is still to come, until the process ends. */
  List<String> rest() throws IOException {
    try {
      return said.lines().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What Ctrl-C does. */
  void interrupt() throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().onExit().join();
  }

  int exit() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the process does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().join();
    said.close();
  }

  public static void main(String... args) throws IOException {
    LedgerAddress address = LedgerAddress.embedded(Path.of(args[0]).resolve("ledger"));
    try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
      System.out.println(ledger.audit().entries().size());
      System.out.flush();
      System.in.read();
    }
  }
}
