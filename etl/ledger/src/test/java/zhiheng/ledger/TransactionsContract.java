package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.filed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.templates.unit.UnitCode;

/** All or nothing, also with ten clerks at once. */
abstract class TransactionsContract extends LedgerContract {
  TransactionsContract(Databases databases) {
    super(databases);
  }

  @Test
  void whatFailsInTheMiddleLeavesNothing() {
    assertThatThrownBy(
            () ->
                ledger.inTransaction(
                    () -> {
                      ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
                      throw new IllegalArgumentException("in the middle");
                    }))
        .hasMessage("in the middle");
    assertThat(ledger.submissions().handed("monthly-return", "", "", Instant.MAX)).isEmpty();
    assertThat(ledger.audit().entries()).isEmpty();
    assertThat(ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412")).number())
        .endsWith("-0001");
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void aPartThatFailedCannotBeSwallowed() {
    assertThatThrownBy(
            () ->
                ledger.inTransaction(
                    () -> {
                      ledger.assessments().record(Samples.assessment("provinces-2017-01", "7"));
                      try {
                        ledger.assessments().record(Samples.assessment("provinces-2017-01", "8"));
                      } catch (IllegalArgumentException e) {
                        // Swallowed, and so noticed at the end.
                      }
                      return true;
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ledger.assessments().runs()).isEmpty();
  }

  @Test
  void aTransactionReadsWhatItWrote() {
    int handed =
        ledger.inTransaction(
            () -> {
              ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
              return ledger.submissions().handed("monthly-return", "", "", Instant.MAX).size();
            });
    assertThat(handed).isEqualTo(1);
  }

  @Test
  void tenClerksAtOnceLoseNothingAndDoubleNothing() throws Exception {
    ExecutorService clerks = Executors.newFixedThreadPool(10);
    try {
      List<Callable<List<Receipt>>> work = new ArrayList<>();
      for (int clerk = 0; clerk < 10; clerk++) {
        // Two clerks each hand in the same files.
        int files = 100 * (clerk / 2);
        work.add(() -> handIn(files));
      }
      Set<String> numbers = new TreeSet<>();
      int recorded = 0;
      for (Future<List<Receipt>> done : clerks.invokeAll(work)) {
        for (Receipt receipt : done.get()) {
          numbers.add(receipt.number());
          recorded += receipt.outcome() == Outcome.ALREADY_KNOWN ? 0 : 1;
        }
      }
      assertThat(recorded).isEqualTo(100);
      assertThat(numbers).hasSize(100).first().isEqualTo("20170405-0001");
      assertThat(new TreeSet<>(numbers).last()).isEqualTo("20170405-0100");
    } finally {
      clerks.shutdownNow();
    }
    assertThat(ledger.submissions().handed("monthly-return", "", "", Instant.MAX)).hasSize(100);
    assertThat(ledger.audit().entries()).hasSize(100);
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void tenClerksWhoCorrectTheSameReturnEachGetARevisionOfTheirOwn() throws Exception {
    ExecutorService clerks = Executors.newFixedThreadPool(10);
    try {
      List<Callable<Receipt>> work = new ArrayList<>();
      for (int file = 1; file <= 50; file++) {
        int one = file;
        work.add(() -> ledger.submissions().record(filed(GUANGDONG, MARCH, one, "1")));
      }
      List<Integer> revisions = new ArrayList<>();
      for (Future<Receipt> done : clerks.invokeAll(work)) {
        revisions.add(done.get().revision());
      }
      assertThat(revisions)
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    } finally {
      clerks.shutdownNow();
    }
    assertThat(ledger.submissions().handed("monthly-return", "", "", Instant.MAX)).hasSize(1);
    assertThat(ledger.audit().verify()).isEmpty();
  }

  /** A clerk of an own process, as far as the database can see. */
  private List<Receipt> handIn(int files) {
    List<Receipt> receipts = new ArrayList<>();
    try (Ledger own = Ledger.open(address, clock)) {
      for (int i = 1; i <= 20; i++) {
        UnitCode unit = new UnitCode(String.valueOf(500_000 + files + i));
        receipts.add(own.submissions().record(filed(unit, MARCH, files + i, "1")));
      }
    }
    return receipts;
  }
}
