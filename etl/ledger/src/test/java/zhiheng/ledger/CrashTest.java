package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.ledger.LedgerUnavailable.Reason;
import zhiheng.ledger.submission.FigureQuery;

/** Two processes and one file. */
class CrashTest {

  @Test
  void aKilledProcessLeavesWholeSubmissionsAndEveryReceiptItGave(@TempDir Path folder)
      throws Exception {
    LedgerAddress address = H2Databases.ONLY.ready(folder);
    List<String> given = new ArrayList<>();
    for (int kill = 0; kill < 2; kill++) {
      try (Fork clerk = Fork.start(folder)) {
        given.addAll(clerk.receipts(kill == 0 ? 7 : 25));
      }
    }
    try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
      assertThat(ledger.submissions().handed("monthly-return", "", "", Instant.MAX))
          .extracting(handed -> handed.receipt().number())
          .containsAll(given);
      List<String> units = new ArrayList<>();
      ledger
          .submissions()
          .figures(
              FigureQuery.all("monthly-return", "", ""),
              Instant.MAX,
              figure -> units.add(figure.handed().unit().code()));
      Map<String, Long> cells =
          units.stream().collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
      assertThat(cells.values()).isNotEmpty().allMatch(count -> count == 120);
      assertThat(ledger.audit().verify()).isEmpty();
    }
  }

  @Test
  void aSecondProcessIsToldThatTheFileIsInUse(@TempDir Path folder) throws Exception {
    LedgerAddress address = H2Databases.ONLY.ready(folder);
    try (Fork clerk = Fork.start(folder)) {
      clerk.receipts(1);
      assertThatThrownBy(() -> Ledger.open(address, Clock.systemUTC(), Duration.ofMillis(300)))
          .isInstanceOfSatisfying(
              LedgerUnavailable.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED));
    }
    Ledger.open(address, Clock.systemUTC(), Duration.ofSeconds(5)).close();
  }
}
