package zhiheng.indicators.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.indicators.draw.KeptDraw;
import zhiheng.indicators.interval.Interval;
import zhiheng.lake.Lake;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.inspection.Draw;
import zhiheng.ledger.inspection.InspectionResults;
import zhiheng.ledger.inspection.InspectionResults.Bureau;
import zhiheng.ledger.inspection.InspectionResults.Checked;
import zhiheng.templates.Templates;
import zhiheng.templates.inspection.InspectionPlan;
import zhiheng.templates.unit.UnitCode;

/** All that is to be said of a year's random inspections, by what was known at a moment. */
public record YearOfInspections(Templates templates, Lake lake, Ledger ledger) {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  /** Figures of the bureaus, and each draw computed again and compared with the log. */
  public InspectionResults of(InspectionPlan plan, Instant asOf) {
    List<BureauInspections> counted =
        new InspectionFigures(templates.datasets(), plan).of(lake, lake.freeze(asOf));
    List<Bureau> bureaus =
        new ArrayList<>(counted.stream().map(YearOfInspections::bureau).toList());
    if (!counted.isEmpty()) {
      bureaus.add(bureau(InspectionFigures.together(counted)));
    }
    List<Checked> draws =
        ledger.draws().all(asOf).stream()
            .filter(draw -> draw.year() == plan.year())
            .map(draw -> new Checked(draw, departures(draw, asOf)))
            .toList();
    return new InspectionResults(plan.year(), bureaus, draws);
  }

  private SortedMap<String, Integer> departures(Draw draw, Instant asOf) {
    SortedMap<String, Integer> kinds = new TreeMap<>();
    new KeptDraw(draw, templates, lake, ledger)
        .departures(asOf, LocalDate.ofInstant(asOf, OFFICE))
        .forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));
    return kinds;
  }

  private static Bureau bureau(BureauInspections of) {
    Optional<Interval> rate = of.problemInterval();
    return new Bureau(
        Optional.of(of.unit()).filter(unit -> !unit.isEmpty()).map(UnitCode::new),
        of.targets(),
        of.required(),
        of.floor(),
        of.drawn(),
        of.drawnTargets(),
        of.inspected(),
        of.onTime(),
        of.published(),
        of.publishedInTime(),
        of.problems(),
        rate.map(Interval::lower).orElse(null),
        rate.map(Interval::upper).orElse(null),
        of.followedUp(),
        of.joint(),
        of.traced());
  }
}
