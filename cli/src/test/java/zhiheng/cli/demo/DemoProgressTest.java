package zhiheng.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.workplan.Duty;

/** What provinces report on the work plans, against the plans. */
class DemoProgressTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private static final List<DemoProgress> ALL = DemoData.of(TEMPLATES).progress();

  @Test
  void aProvinceReportsItsOwnMilestonesAndNoOthers() {
    for (DemoProgress progress : ALL) {
      Unit unit =
          TEMPLATES.register().find(progress.unit(), LocalDate.of(2017, 12, 31)).orElseThrow();
      List<Duty> duties =
          TEMPLATES.workPlans().find(progress.plan()).orElseThrow().duties(unit, progress.year());
      assertEquals(duties, progress.rows().stream().map(DemoProgress.Row::duty).toList());
    }
  }

  @Test
  void thirtyProvincesReportOnTheYearAndTwentyNineOnTheNext() {
    assertEquals(30, reports("strict-protection-2017").size());
    assertEquals(29, reports("promotion-plan-2018").size());
  }

  @Test
  void someMilestonesOfTheYearAreLateAndNoneOfTheNext() {
    assertTrue(late("strict-protection-2017") > 20);
    assertEquals(0, late("promotion-plan-2018"));
  }

  @Test
  void whatIsDoneWasDoneOnADayBeforeItWasReported() {
    for (DemoProgress progress : ALL) {
      for (DemoProgress.Row row : progress.rows()) {
        assertEquals(row.state().equals("not-done"), row.reachedOn().isEmpty());
        row.reachedOn().ifPresent(day -> assertTrue(day.isBefore(today(progress)), day.toString()));
      }
    }
  }

  private static long late(String plan) {
    return reports(plan).stream()
        .flatMap(progress -> progress.rows().stream().filter(row -> row.isLate(today(progress))))
        .count();
  }

  private static List<DemoProgress> reports(String plan) {
    return ALL.stream().filter(progress -> progress.plan().equals(plan)).toList();
  }

  private static LocalDate today(DemoProgress progress) {
    return progress.at().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
  }
}
