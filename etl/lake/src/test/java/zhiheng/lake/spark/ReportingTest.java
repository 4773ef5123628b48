package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.lake.Answers;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.life.RefusedFile;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Step.Kind;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/** Timeliness and completeness are figures like any other: sums that an indicator divides. */
class ReportingTest {
  @TempDir Path folder;

  private static List<Observation> one(String amount) {
    return List.of(
        new Observation("media.reports", "month", new BigDecimal(amount), null, "月报", "D70"));
  }

  private static Map<List<String>, BigDecimal> of(
      LakeFixture office, Snapshot snapshot, String column) {
    Question question =
        LakeFixture.question(
            column,
            "reporting",
            "form = 'monthly-return' and level = 'province' and year = 2017",
            "sum(" + column + ")",
            "month");
    Answers answers = office.lake.ask(snapshot, List.of(question));
    return answers.figures().get(column);
  }

  @Test
  void noRatePassesOneHundredPerCentAndWhoIsMissingCounts() {
    try (LakeFixture office = new LakeFixture(folder)) {
      office.submit("monthly-return", "320000", "2017-10", "", one("1"));
      office.submit("monthly-return", "320000", "2017-12", "", one("1"));
      office.submit("monthly-return", "320000", "2017-12", "", one("2"));
      office.submit("monthly-return", "330000", "2017-12", "", one("1"));
      office.submit("monthly-return", "440100", "2017-12", "", one("1"));
      String receipt =
          office.ledger.submissions().handed("monthly-return", "", "", LakeFixture.NOON).stream()
              .filter(handed -> handed.unit().code().equals("330000"))
              .map(handed -> handed.receipt().number())
              .findFirst()
              .orElseThrow();
      office
          .ledger
          .life()
          .refused()
          .record(
              Optional.of(
                  new RefusedFile.Return(
                      "monthly-return", new UnitCode("320000"), new Month(2017, 12), "")),
              "320000.xlsx",
              "",
              3,
              20,
              2,
              "李某");
      Snapshot before = office.lake.freeze(LakeFixture.NOON);
      assertThat(of(office, before, "refused")).isEqualTo(counts("10", 0, "11", 0, "12", 1));
      assertThat(of(office, before, "files"))
          .as("three that were taken and one that was not")
          .isEqualTo(counts("10", 1, "11", 0, "12", 4));
      assertThat(of(office, before, "expected"))
          .as("31 provinces each month, also in November, in which nobody handed in")
          .isEqualTo(counts("10", 31, "11", 31, "12", 31));
      assertThat(of(office, before, "handed_in")).isEqualTo(counts("10", 1, "11", 0, "12", 2));
      assertThat(of(office, before, "on_time"))
          .as("handed in on January 15")
          .isEqualTo(counts("10", 0, "11", 0, "12", 0));
      assertThat(of(office, before, "revisions")).isEqualTo(counts("10", 0, "11", 0, "12", 1));

      office
          .ledger
          .life()
          .steps()
          .record(Kind.RETRACTED, receipt, UnitCode.NATIONAL, "王某", "错报", false);
      Snapshot after = office.lake.freeze(LakeFixture.NOON);
      assertThat(after).isNotEqualTo(before);
      assertThat(of(office, after, "handed_in")).isEqualTo(counts("10", 1, "11", 0, "12", 1));
      assertThat(of(office, before, "handed_in")).isEqualTo(counts("10", 1, "11", 0, "12", 2));
    }
  }

  private static Map<List<String>, BigDecimal> counts(
      String one, int a, String two, int b, String three, int c) {
    return Map.of(
        List.of(one), BigDecimal.valueOf(a),
        List.of(two), BigDecimal.valueOf(b),
        List.of(three), BigDecimal.valueOf(c));
  }
}
