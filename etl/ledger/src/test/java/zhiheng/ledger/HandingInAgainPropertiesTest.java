package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.templates.unit.UnitCode;

/** However often and in whatever order files are handed in, each counts once. */
class HandingInAgainPropertiesTest {
  private static final Samples.Hands CLOCK = new Samples.Hands();
  private static final Ledger LEDGER =
      Ledger.open(new LedgerAddress("jdbc:h2:mem:properties"), CLOCK);
  private static int units;

  @Property(tries = 100, seed = "20171231")
  void everyFileIsARevisionUnlessItIsTheNewestAlready(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 4) Integer> files) {
    UnitCode unit = new UnitCode(String.format(Locale.ROOT, "%06d", 110_000 + ++units));
    List<Integer> kept = new ArrayList<>();
    for (int file : files) {
      boolean known = !kept.isEmpty() && kept.get(kept.size() - 1) == file;
      Receipt receipt =
          LEDGER
              .submissions()
              .record(Samples.filed(unit, Samples.MARCH, file, Integer.toString(file)));
      if (!known) {
        kept.add(file);
      }
      assertThat(receipt.revision()).isEqualTo(kept.size());
      assertThat(receipt.outcome() == Outcome.ALREADY_KNOWN).isEqualTo(known);
    }
    List<Handed> revisions =
        LEDGER.submissions().revisions("monthly-return", unit, Samples.MARCH, "", CLOCK.instant());
    assertThat(revisions)
        .extracting(handed -> handed.receipt().sha256())
        .containsExactlyElementsOf(kept.stream().map(Samples::sha).toList());
    assertThat(
            LEDGER
                .submissions()
                .latest("monthly-return", unit, Samples.MARCH, "", CLOCK.instant())
                .orElseThrow()
                .observations()
                .get(0)
                .amount())
        .isEqualTo(new BigDecimal(kept.get(kept.size() - 1)));
  }
}
