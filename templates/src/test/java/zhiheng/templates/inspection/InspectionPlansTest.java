package zhiheng.templates.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;

/** Plans of random inspections are read and checked. */
class InspectionPlansTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));

  @Test
  void thePlanOfTheHouseHasNoMistakes() {
    InspectionPlan plan = TEMPLATES.inspectionPlans().find(2017).orElseThrow();
    assertThat(plan.items()).hasSize(4);
    assertThat(plan.percent("platform")).isEqualByComparingTo("20");
    assertThat(plan.publishWithin()).isEqualTo(20);
  }

  @Test
  void aShareIsAtLeastWhatItSays() {
    assertThat(InspectionPlan.required(BigDecimal.valueOf(5), 20)).isEqualTo(1);
    assertThat(InspectionPlan.required(BigDecimal.valueOf(5), 21)).isEqualTo(2);
    assertThat(InspectionPlan.required(BigDecimal.valueOf(5), 0)).isZero();
    assertThat(InspectionPlan.required(new BigDecimal("0.1"), 999)).isEqualTo(1);
    InspectionPlan plan = TEMPLATES.inspectionPlans().find(2017).orElseThrow();
    assertThat(plan.required(new TreeMap<>(Map.of("seller", 41L, "platform", 3L))))
        .isEqualTo(new TreeMap<>(Map.of("seller", 3L, "platform", 1L)));
  }

  @Test
  void allMistakesAreToldAtOnce() {
    String text =
        """
        plan: p
        year: 2018
        title: {zh: 计划, en: Plan}
        floor: 101
        publish_within: -1
        items:
          - {code: a, name: {zh: 甲, en: A}, basis: {zh: 法, en: law}, kinds: [shops], way: {zh: 看, en: look}}
        shares:
          - {kind: seller, percent: 5}
          - {kind: seller, percent: 5}
        weights:
          - {when: complained, times: 0}
        """;
    assertThat(
            InspectionPlans.readOne(text, "inspections/2018.yaml", TEMPLATES.datasets())
                .findings()
                .stream()
                .map(Finding::code))
        .containsExactly(
            "inspection_number_outside",
            "inspection_number_outside",
            "inspection_kind_unknown",
            "inspection_code_twice",
            "inspection_number_outside");
  }
}
