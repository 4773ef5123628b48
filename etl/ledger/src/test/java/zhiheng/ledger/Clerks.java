package zhiheng.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import zhiheng.ledger.submission.Receipt;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/** Some clerks at one ledger, each of whom hands in returns of units of his own. */
final class Clerks {
  private Clerks() {}

  /** Hands in and gives the receipts; {@code first} tells the units of these clerks from others. */
  static List<Receipt> handIn(LedgerAddress address, int clerks, int files, int first)
      throws Exception {
    ExecutorService atOnce = Executors.newFixedThreadPool(clerks);
    try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
      List<Callable<List<Receipt>>> work = new ArrayList<>();
      for (int clerk = 0; clerk < clerks; clerk++) {
        int from = first + clerk * files;
        work.add(() -> one(ledger, from, files));
      }
      List<Receipt> receipts = new ArrayList<>();
      for (Future<List<Receipt>> done : atOnce.invokeAll(work)) {
        receipts.addAll(done.get());
      }
      return receipts;
    } finally {
      atOnce.shutdownNow();
    }
  }

  private static List<Receipt> one(Ledger ledger, int from, int files) {
    List<Receipt> receipts = new ArrayList<>();
    for (int i = from; i < from + files; i++) {
      UnitCode unit = new UnitCode(String.format(Locale.ROOT, "%06d", 110_000 + i));
      receipts.add(
          ledger.submissions().record(Samples.wholeReturn(unit, new Month(2017, 3), i + 1)));
    }
    return receipts;
  }

  /** A process of its own: address, clerks, files of each, first unit; prints the receipts. */
  public static void main(String... args) throws Exception {
    handIn(
            new LedgerAddress(args[0]),
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]))
        .forEach(receipt -> System.out.println(receipt.number()));
  }
}
