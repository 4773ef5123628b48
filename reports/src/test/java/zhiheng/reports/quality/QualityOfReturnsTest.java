package zhiheng.reports.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Document;
import zhiheng.reports.quality.HandedReturn.State;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** What came when: returns for a month are due on the fifth working day of the next. */
class QualityOfReturnsTest {
  private static final Templates TEMPLATES = Templates.open(TestFonts.templates());
  private static final Instant SOON = Instant.parse("2017-06-02T02:00:00Z");

  @TempDir Path folder;

  private void hand(String at, Month month, String amount) {
    try (Ledger ledger = open(at)) {
      ledger
          .submissions()
          .record(
              new Submission(
                  "monthly-return",
                  "2016-01",
                  new UnitCode("320000"),
                  month,
                  "",
                  "f.xlsx",
                  Integer.toHexString(amount.hashCode()).repeat(64).substring(0, 64),
                  List.of(
                      new Observation(
                          "infringement.filed", "month", new BigDecimal(amount), null, "s", "A1")),
                  List.of()));
    }
  }

  private Ledger open(String at) {
    return Ledger.open(
        LedgerAddress.embedded(folder.resolve("ledger")),
        Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
  }

  @Test
  void onTimeLateMissingAndNotDueAreToldApart() {
    hand("2017-02-06T02:00:00Z", new Month(2017, 1), "1");
    hand("2017-03-30T02:00:00Z", new Month(2017, 2), "2");
    hand("2017-04-06T02:00:00Z", new Month(2017, 3), "3");
    hand("2017-05-30T02:00:00Z", new Month(2017, 3), "33");
    try (Ledger ledger = open("2017-06-02T02:00:00Z")) {
      QualityOfReturns quality = QualityOfReturns.read(TEMPLATES, ledger.submissions(), 2017, SOON);
      List<HandedReturn> jiangsu = quality.of(new UnitCode("320000"));
      assertThat(jiangsu.stream().map(HandedReturn::state).toList())
          .startsWith(State.ON_TIME, State.LATE, State.ON_TIME, State.MISSING, State.NOT_DUE)
          .endsWith(State.NOT_DUE);
      assertThat(jiangsu.get(2).isCorrected()).as("a correction is no delay").isTrue();
      assertThat(quality.count(State.MISSING)).isEqualTo(30L * 4 + 1);
      Document report =
          QualityReport.of(
              quality,
              List.of(),
              TEMPLATES,
              Words.read(TestFonts.templates(), Lang.ZH),
              LocalDate.of(2017, 6, 2),
              true);
      String text =
          report.blocks().stream().map(Object::toString).collect(Collectors.joining("\n"));
      assertThat(text)
          .contains("应报月报124份，收到3份，其中按期报送2份，按期报送率1.6%", "逾期报送1份", "缺报121份", "更正的1份")
          .doesNotContain("{", "}")
          .doesNotContainPattern("\\b(quality|bulletin|report)\\.[a-z]+");
    }
  }

  @Test
  void aYearOfWhichNothingCameIsNotBegun() {
    try (Ledger ledger = open("2017-06-02T02:00:00Z")) {
      assertThat(QualityOfReturns.read(TEMPLATES, ledger.submissions(), 2017, SOON).isBegun())
          .isFalse();
    }
  }
}
