package zhiheng.templates.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.incidence.IncidenceMethod.Component;

/** How incidence and need are worked out is read and checked. */
class IncidenceMethodsTest {
  private static final IncidenceMethod METHOD =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")))
          .incidenceMethods()
          .find(2017)
          .orElseThrow();

  @Test
  void theMethodOfTheHouseHasNoMistakes() {
    assertThat(METHOD.level()).isEqualTo(0.95);
    assertThat(METHOD.weights()).hasSize(4);
  }

  @Test
  void componentsOfWhichThereIsNothingLeaveTheirWeightToTheOthers() {
    assertThat(METHOD.weights(EnumSet.of(Component.INFRINGING, Component.CASES)))
        .containsOnly(entry(Component.INFRINGING, 4.0 / 7), entry(Component.CASES, 3.0 / 7));
    assertThat(METHOD.weights(EnumSet.noneOf(Component.class))).isEmpty();
  }

  @Test
  void allMistakesAreToldAtOnce() {
    String text =
        """
        incidence: i
        year: 2018
        title: {zh: 测算, en: Method}
        confidence: 100
        components:
          - {code: cases, weight: 40}
          - {code: cases, weight: 0}
        least_staff: -1
        """;
    assertThat(IncidenceMethods.readOne(text, "i.yaml").findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "incidence_weights_off",
            "incidence_component_twice",
            "incidence_number_outside",
            "incidence_number_outside",
            "incidence_number_outside");
  }
}
