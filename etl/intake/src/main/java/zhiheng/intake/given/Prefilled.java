package zhiheng.intake.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiheng.intake.given.GivenFindings.NotAskedOfUnit;
import zhiheng.intake.given.GivenFindings.NotAssessed;
import zhiheng.intake.given.GivenFindings.NothingGiven;
import zhiheng.intake.given.GivenFindings.PartMissing;
import zhiheng.intake.given.GivenFindings.PartNotAsked;
import zhiheng.intake.given.GivenFindings.PartUnknown;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;
import zhiheng.templates.workplan.Duty;
import zhiheng.templates.workplan.WorkPlan;
import zhiheng.templates.workplan.WorkPlans;

/** Works out what a form says already when it is handed out to a unit. */
public final class Prefilled {
  /** The form whose rows are what a unit has to do under a work plan. */
  public static final String PROGRESS = "workplan-progress";

  /** The form in which a unit scores itself; its parts are the indicator systems. */
  public static final String SELF_SCORE = "self-score";

  private final Templates templates;
  private final WorkPlans plans;

  public Prefilled(Templates templates) {
    this.templates = templates;
    this.plans = templates.workPlans();
  }

  /**
   * The cells given with a form.
   *
   * @param part the work plan, the indicator system or the reviewer; empty if the form has no parts
   */
  public Given of(Form form, Unit unit, Period period, String part) {
    UnitPlace place = new UnitPlace(unit.code().code(), period.code());
    if (!form.by().include(unit)) {
      return Given.refused(new NotAskedOfUnit(place, form.title(), unit.name()));
    }
    if (form.part().isEmpty()) {
      return part.isEmpty()
          ? Given.nothing()
          : Given.refused(new PartNotAsked(place, form.title(), part));
    }
    Text label = form.part().get();
    if (part.isEmpty()) {
      return Given.refused(new PartMissing(place, label, known(form)));
    }
    return switch (form.code()) {
      case PROGRESS -> duties(place, label, unit, period, part);
      case SELF_SCORE ->
          templates
              .systems()
              .find(part, period.lastDay().getYear())
              .map(system -> indicators(form, place, unit, period, system))
              .orElseGet(() -> Given.refused(new PartUnknown(place, label, part, known(form))));
      default -> Given.nothing();
    };
  }

  private Given duties(UnitPlace place, Text label, Unit unit, Period period, String part) {
    Optional<WorkPlan> plan = plans.find(part);
    if (plan.isEmpty()) {
      return Given.refused(new PartUnknown(place, label, part, plans()));
    }
    List<Duty> duties =
        period instanceof Year year ? plan.get().duties(unit, year) : List.<Duty>of();
    return duties.isEmpty()
        ? Given.refused(new NothingGiven(place, plan.get().title(), period.code()))
        : given(duties);
  }

  /** The parts that are known beforehand; reviewers are not. */
  private String known(Form form) {
    return switch (form.code()) {
      case PROGRESS -> plans();
      case SELF_SCORE ->
          templates.systems().all().stream()
              .map(IndicatorSystem::code)
              .distinct()
              .collect(Collectors.joining(", "));
      default -> "";
    };
  }

  /** The indicators to be scored; a unit may leave some out, so nothing is locked. */
  private Given indicators(
      Form form, UnitPlace place, Unit unit, Period period, IndicatorSystem system) {
    if (system.units().from(templates.register(), period.lastDay()).stream()
        .noneMatch(assessed -> assessed.code().equals(unit.code()))) {
      return Given.refused(new NotAssessed(place, unit.name(), system.title(), system.code()));
    }
    boolean named = form.columns().stream().anyMatch(column -> column.code().equals("name"));
    Map<CellKey, Text> cells = new LinkedHashMap<>();
    int number = 0;
    for (Indicator indicator : system.indicators()) {
      String row = SheetLayout.rowCode(++number);
      cells.put(new CellKey(row, "indicator"), same(indicator.code()));
      if (named) {
        cells.put(new CellKey(row, "name"), indicator.name());
      }
    }
    return new Given(cells, 0, Findings.none());
  }

  private String plans() {
    return plans.all().stream().map(WorkPlan::code).collect(Collectors.joining(", "));
  }

  private static Given given(List<Duty> duties) {
    Map<CellKey, Text> cells = new LinkedHashMap<>();
    int number = 0;
    for (Duty duty : duties) {
      String row = SheetLayout.rowCode(++number);
      row(duty).forEach((column, text) -> cells.put(new CellKey(row, column), text));
    }
    return new Given(cells, number, Findings.none());
  }

  /** The cells of one duty by column. */
  public static Map<String, Text> row(Duty duty) {
    Text title = duty.task().title();
    String more = more(duty);
    Map<String, Text> row = new LinkedHashMap<>();
    row.put("task", same(Integer.toString(duty.task().number())));
    row.put("milestone", same(duty.milestone().code()));
    row.put(
        "what",
        more.isEmpty() ? title : new Text(title.zh() + "：" + more, title.en() + ": " + more));
    row.put("obligation", same(duty.obligation().name().toLowerCase(Locale.ROOT)));
    row.put("due", same(duty.due().toString()));
    return row;
  }

  /** The plan's own words beyond the title; a yearly plan has them with the task. */
  private static String more(Duty duty) {
    String step = duty.milestone().text();
    return step.equals(duty.task().title().zh()) ? duty.task().provinces().orElse("") : step;
  }

  private static Text same(String code) {
    return new Text(code, code);
  }
}
