package zhiheng.templates.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** Each mistake in a work plan is found, where it stands, and all of them at once. */
class PlanMistakesTest {
  private static final Path FOLDER = Path.of(System.getProperty("zhiheng.templates"));
  private static final Parties PARTIES = Templates.open(FOLDER).workPlans().parties();
  private static final String GOOD =
      """
      code: small
      title: {zh: 小方案, en: Small plan}
      source: {zh: 例, en: Example}
      years: 2017-2020
      sections:
        - heading: {zh: 一、监管, en: Supervision}
          tasks:
            - task: 1
              title: {zh: 监管, en: Supervise}
              text: 监管。
              owners: {lead: 专利管理司, others: [各省局]}
              milestones:
                - when: 2017
                  text: 试点。
                  by: [浙江局]
                - when: 2018-2020
                  text: 推开。
                  by: [各地方局]
            - task: 2
              title: {zh: 激励, en: Encourage}
              text: 激励。
              owners: {lead: 专利管理司}
              mandatory_for: [class-1]
              result: done-within-year
      """;

  @Test
  void aGoodPlanSaysNothing() {
    assertThat(read(GOOD)).isEmpty();
  }

  @Test
  void anUnknownOwnerIsFoundInItsPlace() {
    assertThat(said(GOOD.replace("others: [各省局]", "others: [各省局, 浙汇局]")))
        .containsExactly(
            "11:45 没有名为“浙汇局”的部门、单位或单位群。名称见 units/departments.yaml 和 units/groups.yaml；省局写作“浙江局”。");
  }

  @Test
  void anUnknownTagIsFoundInItsPlace() {
    assertThat(said(GOOD.replace("[class-1]", "[class-4]")))
        .containsExactly("23:25 没有“class-4”这个标签或省份群。标签见 units/tags.yaml。");
  }

  @Test
  void yearsMustBeInOrderAndInsideThePlan() {
    assertThat(said(GOOD.replace("when: 2017\n", "when: 2019\n")))
        .containsExactly("16:19 “2018-2020”早于上一项的 2019 年。请按年份先后排列，或核对年份。");
    assertThat(said(GOOD.replace("when: 2018-2020", "when: 2018-2021")))
        .containsExactly("16:19 “2018-2021”不在本方案的 2017 年至 2020 年之内。");
    assertThat(said(GOOD.replace("when: 2018-2020", "when: 2020-2018")))
        .containsExactly("16:19 “2020-2018”的起点不早于终点。请核对年份或月份。");
    assertThat(said(GOOD.replace("when: 2018-2020", "when: every-year 13-14")))
        .containsExactly(
            "16:19 “every-year 13-14”不是时间。请写成 2017、2018-2020、every-year 或 every-year 2-4。");
  }

  @Test
  void noNumberStandsTwiceOrIsLeftOut() {
    assertThat(said(GOOD.replace("task: 2", "task: 1")))
        .containsExactly("19:15 任务序号是 1，此处应为 2。任务不能重号、漏号。");
    assertThat(said(GOOD.replace("task: 2", "task: 3")))
        .containsExactly("19:15 任务序号是 3，此处应为 2。任务不能重号、漏号。");
  }

  @Test
  void whatSaysNothingOrNamesNobodyIsFound() {
    assertThat(said(GOOD.replace("text: 试点。", "text: \"\"").replace("by: [各地方局]", "by: []")))
        .containsExactly("14:19 “text”没有内容。请填写，或删去这一项。", "16:13 时间节点 1.2 没有写明由谁来做。请填写 by 或 may。");
  }

  @Test
  void aTaskNeedsAMilestone() {
    assertThat(said(GOOD.replace("        result: done-within-year\n", "")))
        .containsExactly("19:9 任务 2 没有时间节点。请填写 milestones 或 result。");
  }

  private static Findings read(String text) {
    return WorkPlans.readOne(text, "workplans/small.yaml", PARTIES).findings();
  }

  private static List<String> said(String text) {
    Wording wording = Wording.read(FOLDER.resolve("wording/findings"), Lang.ZH);
    return read(text).stream()
        .map(
            finding -> {
              LinePlace place = (LinePlace) finding.place();
              return place.line() + ":" + place.column() + " " + wording.say(finding);
            })
        .toList();
  }
}
