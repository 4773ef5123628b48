package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;

/** Ctrl-C in the middle of many files. */
class InterruptionTest {
  private static final Pattern RECEIPT = Pattern.compile("回执 (\\d{8}-\\d{4})");

  /** What a shell says of a process that SIGINT ended: 128 and the number of the signal. */
  private static final int INTERRUPTED = 130;

  @Test
  void everyReceiptThatWasGivenIsKeptAndNothingIsHalfWritten(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<Path> files =
        new SomeReturns(Office.DEFINED, folder.resolve("inbox")).of(Set.of("110000", "450000"));
    Office office = Office.in(folder.resolve("workspace"));
    List<Object> command = new ArrayList<>(List.of("submit"));
    command.addAll(files);

    List<String> said = new ArrayList<>();
    try (Fork clerk = Fork.types(office, List.of(), command.toArray())) {
      for (int i = 0; i < 5; i++) {
        said.add(clerk.line());
      }
      clerk.interrupt();
      said.addAll(clerk.rest());
      assertThat(clerk.exit()).isEqualTo(INTERRUPTED);
    }

    List<String> given = receipts(said);
    List<String> kept = kept(office);
    assertThat(given).hasSizeBetween(5, files.size() - 1);
    assertThat(kept).containsAll(given).hasSizeLessThan(files.size());
    office.runs("verify").ends(ExitCode.DONE);
    try (Stream<Path> left = Files.walk(office.workspace())) {
      assertThat(left).noneMatch(file -> file.getFileName().toString().contains("unfinished-"));
    }

    Said again = office.submits(files).ends(ExitCode.DONE);
    assertThat(again.out().lines().filter(line -> line.contains("完全相同")))
        .as("what was taken is known, the rest is taken now")
        .hasSize(kept.size());
    assertThat(kept(office)).hasSize(files.size());
  }

  private static List<String> receipts(List<String> said) {
    return said.stream()
        .map(RECEIPT::matcher)
        .filter(Matcher::find)
        .map(it -> it.group(1))
        .toList();
  }

  private static List<String> kept(Office office) {
    LedgerAddress address = LedgerAddress.embedded(office.workspace().resolve("ledger"));
    try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
      return ledger.submissions().handed("monthly-return", "", "", Instant.MAX).stream()
          .map(handed -> handed.receipt().number())
          .toList();
    }
  }
}
