package zhiheng.templates.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.workplan.Schedule.During;
import zhiheng.templates.workplan.Schedule.EveryYear;
import zhiheng.templates.workplan.Schedule.In;
import zhiheng.templates.workplan.Schedule.Months;

/**
 * The plan of 2017 is complete. "Line" is the line of the source text (seed 001) in which the words
 * stand.
 */
class StrictProtectionPlanTest {
  private static final EveryYear EVERY_YEAR = new EveryYear(Optional.empty());

  /**
   * How many milestones each task has, counted by eye in the source, where they run on over page
   * breaks: task 1 first. They are 149 in all: 147 stand behind a time of their own, one of task 5
   * (line 12) and one of task 20 (line 36) run on behind the time above them.
   */
  private static final int[] MILESTONES = {
    2, 2, 2, 2, 3, 2, 2, 2, 2, 1, // 1-10
    2, 2, 2, 3, 1, 2, 2, 2, 1, 3, // 11-20
    2, 2, 2, 2, 2, 2, 2, 2, 2, 5, // 21-30
    1, 3, 2, 2, 2, 1, 1, 2, 2, 2, // 31-40
    2, 2, 2, 1, 2, 3, 4, 2, 2, 2, // 41-50
    2, 1, 1, 2, 2, 1, 1, 2, 3, 2, // 51-60
    1, 1, 2, 2, 2, 1, 2, 1, 3, 3, // 61-70
    2, 2, 2, 1, 1, 3 // 71-76
  };

  /** The last task under each of the 29 headings, by the order of the Opinions (seed 000). */
  private static final int[] LAST_TASK = {
    4, 7, 11, 13, 15, 18, 20, 25, 29, 32, 36, 39, 41, 44, 46, 48, 51, 53, 57, 60, 63, 65, 66, 67,
    68, 69, 71, 73, 76
  };

  private final WorkPlan plan =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")))
          .workPlans()
          .find("strict-protection-2017")
          .orElseThrow();

  @Test
  void thereAreSeventySixTasksUnderTwentyNineHeadings() {
    assertThat(plan.tasks()).hasSize(76);
    assertThat(plan.sections()).hasSize(29);
    assertThat(plan.sections())
        .extracting(section -> section.tasks().get(section.tasks().size() - 1).number())
        .containsExactlyElementsOf(Arrays.stream(LAST_TASK).boxed().toList());
  }

  @Test
  void noMilestoneIsLostOverAPageBreak() {
    assertThat(plan.tasks())
        .extracting(task -> task.milestones().size())
        .containsExactlyElementsOf(Arrays.stream(MILESTONES).boxed().toList());
    assertThat(plan.milestones()).hasSize(149);
  }

  @Test
  void everyTaskHasALeadAndEveryMilestoneSomebody() {
    assertThat(plan.tasks()).extracting(task -> task.owners().lead().code()).doesNotContain("");
    assertThat(plan.milestones())
        .filteredOn(milestone -> milestone.named().isEmpty())
        .extracting(Milestone::code)
        .isEmpty();
  }

  @Test
  void noTextIsCutOff() {
    assertThat(plan.milestones()).extracting(Milestone::text).allMatch(text -> text.endsWith("。"));
    assertThat(plan.tasks())
        .filteredOn(task -> task.number() != 20) // two paragraphs, each with its owners
        .extracting(Task::text)
        .allMatch(text -> text.endsWith("。"));
  }

  @Test
  void theFirstNamedLeads() { // line 6: 专利管理司、各有关地方知识产权局
    Owners owners = plan.task(1).orElseThrow().owners();

    assertThat(owners.lead().code()).isEqualTo("patent-administration");
    assertThat(codes(owners.others())).containsExactly("local-bureaus-concerned");
  }

  @Test
  void fourProvincesWorkWithPlatformsFirst() { // line 8: 浙江、北京、江苏、广东局
    says("3.1", new In(2017), "深化与当地电子商务平台合作机制");
    assertThat(codes(by("3.1"))).containsExactly("330000", "110000", "320000", "440000");
  }

  @Test
  void aTrialIsWidenedWhereThatIsPossible() { // line 13: 在有条件的地方逐步推开
    says("6.2", new During(2018, 2020), "在有条件的地方逐步推开。");
    assertThat(by("6.2")).isEmpty();
    assertThat(codes(one("6.2").may())).containsExactly("local-bureaus");
  }

  @Test
  void seventeenProvincesGuideTheirCounties() { // line 21, behind a page break
    says("11.1", new In(2017), "通过上级机关委托或地方性法规授权的方式");
    assertThat(by("11.1")).hasSize(17);
    assertThat(codes(one("11.1").may())).containsExactly("local-bureaus-able");
    assertThat(one("11.1").note()).hasValueSatisfying(note -> assertThat(note).contains("自行推进"));
  }

  @Test
  void whatRunsOnBehindATimeKeepsThatTime() { // line 36: 江苏、浙江…四川局全面推进
    says("20.2", new In(2017), "及时汇总各地专利案件线索");
    assertThat(by("20.2")).hasSize(7);
  }

  @Test
  void supervisionRunsOverAPageBreak() { // lines 45 and 48: 进行全|面督导
    says("27.2", EVERY_YEAR, "各地根据实际对辖区内各地执法工作进行全面督导");
    assertThat(codes(by("27.2"))).containsExactly("province-bureaus");
  }

  @Test
  void assessmentIsFromFebruaryToAprilAndSupportAfterwards() { // line 48
    says("29.1", new EveryYear(Optional.of(new Months(2, 4))), "完善执法维权绩效考核指标体系");
    says("29.2", new EveryYear(Optional.of(new Months(5, 12))), "根据执法办案实际与绩效考核情况");
  }

  @Test
  void nineDepartmentsDraftThePlanOfProtectionCenters() { // line 49
    says("30.1", new In(2017), "研究起草保护中心总体建设方案");
    assertThat(codes(by("30.1")))
        .containsExactly(
            "patent-administration",
            "personnel",
            "examination-affairs",
            "personnel-education",
            "preliminary-examination",
            "utility-model",
            "design",
            "automation",
            "reexamination-board");
  }

  @Test
  void aStationAtTradeFairsStandsOnTheNextPage() { // line 81, of task 47 that begins in line 78
    says("47.4", EVERY_YEAR, "各地在当地重点展会建立12330举报投诉维权援助工作站");
    assertThat(codes(by("47.4"))).containsExactly("local-bureaus");
  }

  @Test
  void theWinterGamesConcernThreeProvincesAndCenters() { // line 93: 北京局、天津局、河北局
    says("54.1", new In(2017), "积极与冬奥会、园博会组委会对接");
    assertThat(codes(by("54.1")))
        .containsExactly(
            "patent-administration", "110000", "120000", "130000", "assistance-centers-concerned");
  }

  @Test
  void thePlatformIsBuiltOverTwoYears() { // lines 100 and 103: 平台知识|产权局部分
    says("59.3", new During(2017, 2018), "加快推进全国信用信息共享平台知识产权局部分的建设工作。");
  }

  @Test
  void theSurveyIsMadeEveryYear() { // line 106
    says("62.1", EVERY_YEAR, "组织开展年度知识产权保护社会满意度调查。");
    assertThat(codes(by("62.1"))).containsExactly("protection-coordination");
  }

  private void says(String milestone, Schedule schedule, String beginning) {
    assertThat(one(milestone).schedule()).isEqualTo(schedule);
    assertThat(one(milestone).text()).startsWith(beginning);
  }

  private List<Party> by(String milestone) {
    return one(milestone).by();
  }

  private Milestone one(String milestone) {
    return plan.milestone(milestone).orElseThrow();
  }

  private static List<String> codes(List<Party> parties) {
    return parties.stream().map(Party::code).toList();
  }
}
