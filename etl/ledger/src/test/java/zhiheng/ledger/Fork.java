package zhiheng.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhiheng.ledger.submission.Receipt;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/** A clerk in a process of his own, who hands in returns until he is stopped. */
record Fork(Process process, BufferedReader said) implements AutoCloseable {

  static Fork start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Fork.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Fork(
        process,
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
  }

  /** The receipts that the clerk was given; waits for them. */
  List<String> receipts(int howMany) throws IOException {
    List<String> receipts = new ArrayList<>();
    while (receipts.size() < howMany) {
      String line = said.readLine();
      if (line == null) {
        throw new IOException("the process ended after " + receipts);
      }
      receipts.add(line);
    }
    return receipts;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().join();
    said.close();
  }

  public static void main(String... args) {
    try (Ledger ledger = Ledger.open(LedgerAddress.embedded(Path.of(args[0])), Clock.systemUTC())) {
      for (int i = 1; ; i++) {
        UnitCode unit = new UnitCode(String.format(Locale.ROOT, "%06d", 110_000 + i));
        Receipt receipt =
            ledger.submissions().record(Samples.wholeReturn(unit, new Month(2017, 3), i));
        System.out.println(receipt.number());
        System.out.flush();
      }
    }
  }
}
