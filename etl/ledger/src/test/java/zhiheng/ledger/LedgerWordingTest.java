package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.ledger.LedgerUnavailable.Reason;
import zhiheng.ledger.audit.AuditFindings.ChainEntriesMissing;
import zhiheng.ledger.audit.AuditFindings.ChainEntryChanged;
import zhiheng.ledger.audit.AuditFindings.ChainHeadDiffers;
import zhiheng.ledger.audit.AuditFindings.FactChanged;
import zhiheng.ledger.audit.AuditFindings.FactMissing;
import zhiheng.ledger.audit.AuditFindings.FactNotInChain;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** Whatever the ledger has to say, it says in both languages. */
class LedgerWordingTest {
  private static final Path WORDING =
      Path.of(System.getProperty("zhiheng.templates")).resolve("wording");

  @ParameterizedTest
  @EnumSource
  void everyReasonHasWordsThatShowTheDetail(Lang lang) {
    Wording wording = Wording.read(WORDING.resolve("ledger"), lang);
    for (Reason reason : Reason.values()) {
      assertThat(wording.say(reason.code(), Map.of("detail", "DETAIL")))
          .contains("DETAIL")
          .isNotEqualTo(reason.code());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingHasWordsAndFillsAllItsFields(Lang lang) {
    Wording wording = Wording.read(WORDING.resolve("findings"), lang);
    List<Finding> all =
        List.of(
            new FactChanged("batch", "cases-0001", 3, Instant.EPOCH),
            new FactMissing("batch", "cases-0001", 3, Instant.EPOCH),
            new FactNotInChain("batch", 3),
            new ChainEntryChanged(3, "batch", "cases-0001"),
            new ChainEntriesMissing(3, 4),
            new ChainHeadDiffers(5, 4));
    for (Finding finding : all) {
      assertThat(wording.say(finding)).isNotEqualTo(finding.code()).doesNotContain("{");
    }
  }
}
