package zhiheng.indicators.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhiheng.lake.Answers;
import zhiheng.ledger.risk.RiskList;
import zhiheng.templates.Templates;
import zhiheng.templates.risk.RiskRule;
import zhiheng.templates.unit.UnitCode;

/** Events become points, and points a list. */
class RiskAssessmentTest {
  private static final UnitCode GUANGDONG = new UnitCode("440000");
  private static final RiskRule RULE =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")))
          .riskRules()
          .find("enterprises")
          .orElseThrow();
  private static final RiskAssessment MADE =
      new RiskAssessment(
          RULE, GUANGDONG, List.of(GUANGDONG, new UnitCode("440100")), LocalDate.of(2018, 1, 31));

  @Test
  void whoHasEnoughPointsStandsOnTheListWithAllReasons() {
    List<RiskList.Entry> entries =
        MADE.entries(
            new Answers(
                Map.of(
                    "counterfeit",
                        Map.of(List.of("A"), new BigDecimal(1), List.of("B"), new BigDecimal(9)),
                    "complaints",
                        Map.of(List.of("A"), new BigDecimal(5), List.of("C"), new BigDecimal(9)))));
    assertThat(entries)
        .extracting(RiskList.Entry::subject)
        .as("B has 20 points at most, A 5 + 5, C too few")
        .containsExactly("B", "A");
    assertThat(entries.get(0).points()).isEqualByComparingTo("20");
    assertThat(entries.get(1).grounds())
        .containsExactly(
            new RiskList.Ground("complaints", 5, new BigDecimal(5)),
            new RiskList.Ground("counterfeit", 1, new BigDecimal(5)));
    assertThat(entries.get(1).validFrom()).isEqualTo("2018-01-31");
    assertThat(entries.get(1).validTo()).isEqualTo("2019-01-30");
  }

  @Test
  void onlyEventsOfTheAreaAndTheMonthsBeforeAreAskedFor() {
    assertThat(MADE.questions().get(0).where().text())
        .contains("concluded_on between date '2016-02-01' and date '2018-01-31'")
        .contains("unit in ('440000', '440100')")
        .contains("target_code is not null");
  }
}
