package zhiheng.templates.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Text;

/**
 * The plan of 2018 is complete. "Line" is the line of the source text (seed 002) in which the words
 * stand.
 */
class PromotionPlanTest {
  private final WorkPlan plan =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")))
          .workPlans()
          .find("promotion-plan-2018")
          .orElseThrow();

  @Test
  void thereAreTwentyFiveTasksInThreePartsAndNineSections() {
    assertThat(plan.tasks()).hasSize(25);
    assertThat(plan.sections()).hasSize(9);
    assertThat(plan.sections())
        .extracting(section -> section.part().map(Text::zh).orElse(""))
        .containsSubsequence("一、“专利制度创新”主体任务", "二、“专利制度运行保障体系建设”主体任务", "三、“专利支撑经济社会发展”主体任务");
    assertThat(plan.sections())
        .extracting(section -> section.tasks().size())
        .containsExactly(5, 2, 3, 2, 3, 3, 2, 3, 2);
  }

  @Test
  void everySectionHasAGoalAndEveryTaskALead() {
    assertThat(plan.sections())
        .extracting(section -> section.goal().orElse(""))
        .allMatch(goal -> goal.endsWith("。"));
    assertThat(plan.tasks()).extracting(task -> task.owners().lead().code()).doesNotContain("");
    assertThat(plan.tasks()).extracting(Task::text).allMatch(text -> text.endsWith("。"));
    assertThat(plan.tasks())
        .extracting(task -> task.provinces().orElse("。"))
        .allMatch(text -> text.endsWith("。"));
  }

  @Test
  void fourDepartmentsHelpTheGeneralOffice() { // lines 9 and 13: 专利|复审委员会
    Task task = task(2);

    assertThat(task.owners().lead().code()).isEqualTo("general-office");
    assertThat(codes(task.owners().others()))
        .containsExactly(
            "legal-affairs", "preliminary-examination", "documentation", "reexamination-board");
    must(2, "class-1", "class-2");
    may(2, "class-3");
  }

  @Test
  void tagsSayWhoMustAsMuchAsClasses() {
    must(1, "innovation-reform-zone", "free-trade-zone"); // line 8
    must(5, "integrated-ip-reform"); // line 22
    must(9, "strong-province-pilot", "class-1", "class-2"); // line 34
    must(14, "protection-center", "rapid-protection-center"); // line 50
    must(19, "strong-province-pilot", "strong-city-province"); // line 67
    may(19, "other-provinces");
  }

  @Test
  void someTasksAreForAllAndOneIsForWhoeverLikes() {
    must(13, "all-provinces"); // line 46
    must(24); // lines 80 and 84: 各类省|份选做
    may(24, "all-provinces");
  }

  @Test
  void whereTheSourceNamesNoProvinceNoneIsMadeUp() { // lines 29 and 40
    must(8);
    may(8);
    must(11);
    may(11);
  }

  @Test
  void aTaskIsToBeDoneOrToHaveAnInterimResult() {
    assertThat(
            plan.tasks().stream()
                .filter(task -> task.result().equals(Optional.of(Result.DONE_WITHIN_YEAR)))
                .map(Task::number)
                .toList())
        .containsExactly(10, 12, 14, 15, 24, 25); // lines 35, 41, 50, 51, 80, 84
    assertThat(task(4).result()).contains(Result.NOT_STATED); // line 17: the cell is empty
    assertThat(task(1).milestones().get(0).interimSuffices()).isTrue();
  }

  private void must(int task, String... codes) {
    assertThat(codes(task(task).mandatoryFor())).containsExactly(codes);
  }

  private void may(int task, String... codes) {
    assertThat(codes(task(task).optionalFor())).containsExactly(codes);
  }

  private Task task(int number) {
    return plan.task(number).orElseThrow();
  }

  private static List<String> codes(List<Party> parties) {
    return parties.stream().map(Party::code).toList();
  }
}
