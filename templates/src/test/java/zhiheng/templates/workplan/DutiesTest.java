package zhiheng.templates.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.templates.workplan.Obligation.MANDATORY;
import static zhiheng.templates.workplan.Obligation.NOT_APPLICABLE;
import static zhiheng.templates.workplan.Obligation.OPTIONAL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** A plan tells each unit what it must and may do in a year, and until when. */
class DutiesTest {
  private static final Year Y2017 = new Year(2017);
  private static final Year Y2018 = new Year(2018);

  private final WorkPlans plans =
      Templates.open(Path.of(System.getProperty("zhiheng.templates"))).workPlans();
  private final WorkPlan strict = plans.find("strict-protection-2017").orElseThrow();
  private final WorkPlan promotion = plans.find("promotion-plan-2018").orElseThrow();

  private final Unit zhejiang = province("330000", "class-1", "free-trade-zone");
  private final Unit shanxi = province("140000", "class-3");
  private final Unit ningbo = bureau("330200", Level.PREFECTURE);
  private final Unit yuyao = bureau("330281", Level.COUNTY);

  @Test
  void aBureauThatIsNamedMustAndTheOthersAreNotMeant() {
    assertThat(in(strict, "3.1", zhejiang, Y2017)).isEqualTo(MANDATORY);
    assertThat(in(strict, "3.1", shanxi, Y2017)).isEqualTo(NOT_APPLICABLE);
    assertThat(in(strict, "3.1", ningbo, Y2017)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void othersThatAreAbleMayJoin() {
    assertThat(in(strict, "8.1", zhejiang, Y2017)).isEqualTo(MANDATORY);
    assertThat(in(strict, "8.1", shanxi, Y2017)).isEqualTo(OPTIONAL);
  }

  @Test
  void groupsMeanTheirLevels() {
    assertThat(in(strict, "2.1", zhejiang, Y2017)).isEqualTo(MANDATORY);
    assertThat(in(strict, "2.1", ningbo, Y2017)).isEqualTo(MANDATORY);
    assertThat(in(strict, "2.1", yuyao, Y2017)).isEqualTo(NOT_APPLICABLE);
    assertThat(in(strict, "5.1", yuyao, Y2017)).isEqualTo(MANDATORY);
  }

  @Test
  void thoseConcernedMay() {
    assertThat(in(strict, "4.2", shanxi, Y2017)).isEqualTo(OPTIONAL);
  }

  @Test
  void departmentsAreNoUnits() {
    assertThat(in(strict, "62.1", zhejiang, Y2017)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void classAndTagsDecideInThePromotionPlan() {
    assertThat(in(promotion, "1.1", zhejiang, Y2018)).isEqualTo(MANDATORY); // free trade zone
    assertThat(in(promotion, "1.1", shanxi, Y2018)).isEqualTo(OPTIONAL); // all others may
    assertThat(in(promotion, "3.1", zhejiang, Y2018)).isEqualTo(MANDATORY); // class 1
    assertThat(in(promotion, "3.1", shanxi, Y2018)).isEqualTo(OPTIONAL); // class 3
    assertThat(in(promotion, "24.1", zhejiang, Y2018)).isEqualTo(OPTIONAL);
    assertThat(in(promotion, "8.1", zhejiang, Y2018)).isEqualTo(NOT_APPLICABLE);
    assertThat(in(promotion, "13.1", ningbo, Y2018)).isEqualTo(NOT_APPLICABLE); // no province
  }

  @Test
  void aMilestoneIsDueAtTheEndOfItsYearSpanOrMonths() {
    assertThat(due(strict, "3.1", Y2017)).isEqualTo("2017-12-31");
    assertThat(due(strict, "3.2", Y2018)).isEqualTo("2020-12-31");
    assertThat(due(strict, "59.3", Y2017)).isEqualTo("2018-12-31");
    assertThat(due(strict, "28.1", Y2018)).isEqualTo("2018-12-31");
    assertThat(due(strict, "29.1", Y2018)).isEqualTo("2018-04-30");
    assertThat(due(strict, "29.2", Y2018)).isEqualTo("2018-12-31");
  }

  @Test
  void onlyWhatIsAtWorkInTheYearIsAsked() {
    assertThat(strict.duties(zhejiang, Y2018))
        .extracting(duty -> duty.milestone().code())
        .contains("3.2")
        .doesNotContain("3.1");
    assertThat(strict.duties(zhejiang, new Year(2021))).isEmpty();
    assertThat(plans.duties(zhejiang, Y2017))
        .extracting(Duty::plan)
        .containsOnly("strict-protection-2017");
    assertThat(plans.duties(zhejiang, Y2018))
        .extracting(Duty::plan)
        .contains("strict-protection-2017", "promotion-plan-2018");
  }

  private static Obligation in(WorkPlan plan, String milestone, Unit unit, Year year) {
    return duty(plan, milestone, unit, year).obligation();
  }

  private String due(WorkPlan plan, String milestone, Year year) {
    return duty(plan, milestone, zhejiang, year).due().toString();
  }

  private static Duty duty(WorkPlan plan, String milestone, Unit unit, Year year) {
    return plan.all(unit, year).stream()
        .filter(duty -> duty.milestone().code().equals(milestone))
        .findFirst()
        .orElseThrow();
  }

  private static Unit province(String code, String... tags) {
    return unit(code, Level.PROVINCE, Set.of(tags));
  }

  private static Unit bureau(String code, Level level) {
    return unit(code, level, Set.of());
  }

  private static Unit unit(String code, Level level, Set<String> tags) {
    Text name = new Text("某局", "Some Office");
    return new Unit(
        new UnitCode(code),
        name,
        name,
        Unit.Kind.BUREAU,
        level,
        Optional.empty(),
        Optional.empty(),
        tags,
        Set.of(),
        LocalDate.of(2002, 12, 1),
        Optional.empty(),
        List.of(),
        false);
  }
}
