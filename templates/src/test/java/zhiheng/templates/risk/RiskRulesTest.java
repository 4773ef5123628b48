package zhiheng.templates.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;

/** Rules for risks are read and checked. */
class RiskRulesTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));

  @Test
  void theRulesOfTheHouseHaveNoMistakes() {
    assertThat(TEMPLATES.riskRules().all())
        .extracting(RiskRule::code)
        .containsExactly("enterprises", "goods");
  }

  @Test
  void allMistakesAreToldAtOnce() {
    String text =
        """
        risk: r
        name: {zh: 名录, en: List}
        subject: target_code
        window: 0
        threshold: 10
        valid: 12
        points:
          - {code: a, says: {zh: 甲, en: A}, dataset: returns, dated: filed_on, each: 1, most: 2}
          - {code: a, says: {zh: 甲, en: A}, dataset: responses, dated: filed_on, each: -1, most: 2}
        """;
    assertThat(
            RiskRules.readOne(text, "risk/r.yaml", TEMPLATES.datasets()).findings().stream()
                .map(Finding::code))
        .containsExactly(
            "risk_number_not_positive",
            "risk_dataset_unknown",
            "risk_points_twice",
            "risk_number_not_positive",
            "risk_column_unfit",
            "risk_column_unfit");
  }
}
