package zhiheng.templates.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;

/** Goals are read and checked; what cannot be measured says why. */
class GoalsTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));

  @Test
  void theGoalsOfTheDocumentsHaveNoMistakes() {
    assertThat(TEMPLATES.goals().sets())
        .extracting(GoalSet::year)
        .containsExactly(2020, 2022, 2025);
    // One for each clause of 严格专利保护意见（三） and of 强化知识产权保护的意见 一、总体要求.
    assertThat(TEMPLATES.goals().sets())
        .extracting(set -> set.goals().size())
        .containsExactly(14, 4, 5);
    assertThat(TEMPLATES.goals().sets())
        .flatExtracting(GoalSet::goals)
        .allMatch(goal -> goal.measuring().isPresent() != goal.unmeasurable().isPresent());
  }

  @Test
  void allMistakesAreToldAtOnce() {
    String text =
        """
        goals: g
        year: 2020
        title: {zh: 目标, en: Goals}
        source: {zh: 文件, en: Document}
        items:
          - {code: a, text: {zh: 甲, en: A}}
          - {code: a, text: {zh: 甲, en: A}, reading: {zh: 数, en: N}, from: 2020, better: higher, published: {series: enforcement, item: sun}}
          - {code: b, text: {zh: 乙, en: B}, reading: {zh: 数, en: N}, from: 2016, better: lower, returns: {of: sun}}
        """;
    assertThat(
            Goals.readOne(text, "goals/g.yaml", TEMPLATES.published(), TEMPLATES.forms())
                .findings()
                .stream()
                .map(Finding::code))
        .containsExactlyInAnyOrder(
            "goal_needs_one_figure",
            "goal_twice",
            "goal_figure_unknown",
            "goal_begins_too_late",
            "goal_item_unknown");
  }
}
