package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.JIANGSU;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.cell;
import static zhiheng.ledger.Samples.filed;
import static zhiheng.ledger.Samples.sha;
import static zhiheng.ledger.Samples.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.ledger.submission.Remark;
import zhiheng.ledger.submission.Submission;

/** Handing in: receipts, revisions, and reading back what was given. */
abstract class SubmissionsContract extends LedgerContract {
  SubmissionsContract(Databases databases) {
    super(databases);
  }

  @Test
  void theFirstFileOfAUnitGetsTheFirstReceiptOfTheDayInShanghai() {
    clock.set("2017-07-04T16:00:00.123456789Z");
    Receipt receipt = ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    assertThat(receipt)
        .isEqualTo(
            new Receipt(
                "20170705-0001",
                1,
                Instant.parse("2017-07-04T16:00:00.123456Z"),
                sha(1),
                Outcome.RECORDED));
    assertThat(ledger.submissions().record(filed(JIANGSU, MARCH, 2, "1")).number())
        .isEqualTo("20170705-0002");
    clock.set("2017-07-05T16:00:00Z");
    assertThat(ledger.submissions().record(filed(JIANGSU, MARCH, 3, "1")).number())
        .isEqualTo("20170706-0001");
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    Receipt first = ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    clock.set("2017-08-01T00:00:00Z");
    Receipt second = ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    assertThat(second.outcome()).isEqualTo(Outcome.ALREADY_KNOWN);
    assertThat(second)
        .isEqualTo(
            new Receipt(first.number(), 1, first.at(), first.sha256(), Outcome.ALREADY_KNOWN));
    assertThat(ledger.audit().entries()).hasSize(1);
  }

  @Test
  void theSameFileForAnotherPartIsAnotherSubmission() {
    Submission one = filed(GUANGDONG, MARCH, 1, "412");
    Submission other =
        new Submission(
            one.form(),
            one.version(),
            one.unit(),
            one.period(),
            "评查员甲",
            one.file(),
            one.sha256(),
            one.observations(),
            one.remarks());
    ledger.submissions().record(one);
    assertThat(ledger.submissions().record(other).outcome()).isEqualTo(Outcome.RECORDED);
    assertThat(ledger.submissions().handed("monthly-return", "", "", clock.instant()))
        .extracting(Handed::part)
        .containsExactly("", "评查员甲");
  }

  @Test
  void aCorrectedFileIsARevisionAndTheOldOneIsKept() {
    Instant then = clock.set("2017-04-05T02:00:00Z");
    ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    Instant later = clock.set("2017-04-09T02:00:00Z");
    Receipt revised = ledger.submissions().record(filed(GUANGDONG, MARCH, 2, "421"));
    assertThat(revised.outcome()).isEqualTo(Outcome.REVISED);
    assertThat(revised.revision()).isEqualTo(2);

    assertThat(amount(then.minusMillis(1))).isEmpty();
    assertThat(amount(then)).containsExactly(new BigDecimal("412"));
    assertThat(amount(later.minusMillis(1))).containsExactly(new BigDecimal("412"));
    assertThat(amount(later)).containsExactly(new BigDecimal("421"));
    assertThat(amount(Instant.MAX)).containsExactly(new BigDecimal("421"));
    assertThat(ledger.submissions().revisions("monthly-return", GUANGDONG, MARCH, "", later))
        .extracting(handed -> handed.receipt().revision())
        .containsExactly(1, 2);
  }

  private List<BigDecimal> amount(Instant asOf) {
    return ledger
        .submissions()
        .latest("monthly-return", GUANGDONG, MARCH, "", asOf)
        .flatMap(figures -> figures.find("infringement.filed", "month"))
        .map(Observation::amount)
        .stream()
        .toList();
  }

  @Test
  void aCorrectionIsNeverOlderThanWhatItCorrects() {
    Instant first = clock.set("2017-04-05T02:00:00Z");
    ledger.submissions().record(filed(GUANGDONG, MARCH, 1, "412"));
    clock.set("2017-04-01T02:00:00Z");
    Receipt revised = ledger.submissions().record(filed(GUANGDONG, MARCH, 2, "421"));
    assertThat(revised.at()).isEqualTo(first);
  }

  @Test
  void whatIsReadEqualsWhatWasGiven() {
    List<Observation> cells =
        List.of(
            cell("b.second", "ytd", "10.00"),
            cell("a.first", "month", "1234567890123456789012345678.12345678901234567890"),
            new Observation("0001", "task", null, "制定办案指南，“第 1 条”\n\t\\𠮷（续）", "进度", "B4"),
            new Observation("0001", "state", null, null, "进度", "C4"),
            cell("c.small", "month", "-0.00000000000000000001"),
            cell("c.large", "month", "1E+3"));
    List<Remark> remarks =
        List.of(
            new Remark("jump", "b.second", "ytd", "专项行动，增加 300%"),
            new Remark("jump", "a.first", "month", "同上"));
    Submission given = submission(GUANGDONG, MARCH, 1, cells, remarks);
    Receipt receipt = ledger.submissions().record(given);
    var read =
        ledger
            .submissions()
            .latest("monthly-return", GUANGDONG, MARCH, "", Instant.MAX)
            .orElseThrow();
    assertThat(read.observations()).isEqualTo(given.observations());
    assertThat(read.remarks()).isEqualTo(given.remarks());
    assertThat(read.handed().receipt()).isEqualTo(receipt);
    assertThat(read.find("b.second", "ytd").orElseThrow().amount()).isEqualTo(new BigDecimal("10"));
    assertThat(read.find("c.large", "month").orElseThrow().amount())
        .isEqualTo(new BigDecimal("1000"));
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void anAmountThatCannotBeKeptToTheLastDigitIsRefused() {
    assertThatThrownBy(() -> cell("a", "month", "1E-21"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cell("a", "month", "1E+28"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
