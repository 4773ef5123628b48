package zhiheng.reports.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Outline;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.workplan.WorkPlan;

/** The year of the promotion plan, drawn when nobody has reported anything. */
class MilestoneCalendarTest {
  private static final Year YEAR = new Year(2018);
  private static final LocalDate SEEN = LocalDate.of(2018, 6, 30);
  private static final Path FOLDER = Path.of(System.getProperty("zhiheng.templates"));

  private final Templates templates = Templates.open(FOLDER);
  private final WorkPlan plan = templates.workPlans().find("promotion-plan-2018").orElseThrow();
  private final List<Unit> units = templates.register().provinces(YEAR.lastDay());
  private final List<Reached> all =
      Reached.of(plan, YEAR, units, new Reported(List.of(), Map.of(), List.of(), SEEN));
  private final List<FigureBlock> figures =
      new MilestoneCalendar(plan.code(), YEAR, SEEN, Words.read(FOLDER, Lang.ZH))
          .figures(all, new Outline(Lang.ZH));

  @Test
  void everyMilestoneThatSomebodyMustReachHasOneBar() {
    List<String> drawn = spans().stream().map(span -> span.name().split(" ", 2)[0]).toList();
    assertThat(drawn)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            all.stream()
                .filter(each -> each.state() != Reached.State.NOT_TAKEN)
                .map(each -> each.duty().milestone().code())
                .distinct()
                .toList());
  }

  @Test
  void aBarSaysHowManyMustAndHowManyAreLate() {
    for (Chart.Span span : spans()) {
      assertThat(span.met()).isZero();
      assertThat(span.late()).as(span.name()).isEqualTo(span.due().isAfter(SEEN) ? 0 : span.all());
      assertThat(span.from()).isBeforeOrEqualTo(span.due());
    }
  }

  @Test
  void everyFigureHasItsTableWithTheSameLines() {
    for (FigureBlock figure : figures) {
      Chart.Gantt gantt = (Chart.Gantt) figure.chart();
      assertThat(figure.data().rows()).hasSameSizeAs(gantt.spans());
      assertThat(gantt.spans()).hasSizeLessThanOrEqualTo(16);
    }
  }

  private List<Chart.Span> spans() {
    return figures.stream()
        .flatMap(figure -> ((Chart.Gantt) figure.chart()).spans().stream())
        .toList();
  }
}
