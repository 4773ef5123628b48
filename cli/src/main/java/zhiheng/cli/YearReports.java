package zhiheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.Request;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** What the kinds of reports are of: a unit, a system, a year, a month. */
final class YearReports {
  /** What a report on inspections rests on. */
  private static final Set<String> LISTS = Set.of("targets", "inspections");

  private YearReports() {}

  static Request ofUnit(ReportWish wish) {
    LocalDate day = wish.year().lastDay();
    UnitCode unit = wish.sight(day).unit(wish.unit(), day).code();
    return new Request.OfUnit(wish.system(), wish.year().year(), unit, wish.recordedBy());
  }

  /** One for each unit of each assessment that the user sees. */
  static List<Request> ofUnits(ReportWish wish) {
    LocalDate day = wish.year().lastDay();
    List<Request> requests = new ArrayList<>();
    for (Assessment assessment : wish.assessments()) {
      assessment.units().stream()
          .map(UnitScore::unit)
          .filter(unit -> wish.sight(day).sees(unit, day))
          .sorted()
          .map(
              unit ->
                  new Request.OfUnit(
                      assessment.system(), assessment.year(), unit, wish.recordedBy()))
          .forEach(requests::add);
    }
    return requests;
  }

  /** Whoever asks for it must see every unit that it speaks of. */
  static Request circular(ReportWish wish) {
    LocalDate day = wish.year().lastDay();
    wish.workspace()
        .ledger()
        .assessments()
        .latest(wish.system(), wish.year().year(), wish.recordedBy())
        .ifPresent(
            assessment ->
                assessment.units().forEach(scored -> wish.sight(day).need(scored.unit(), day)));
    return new Request.Circular(wish.system(), wish.year().year(), wish.recordedBy());
  }

  static List<Request> circulars(ReportWish wish) {
    return wish.assessments().stream()
        .<Request>map(
            assessment ->
                new Request.Circular(assessment.system(), assessment.year(), wish.recordedBy()))
        .toList();
  }

  static Request caseQuality(ReportWish wish) {
    Year year = wish.year();
    wish.needAll(year.lastDay());
    return new Request.CaseReview(year, ReviewCommand.results(wish.workspace(), year, wish.asOf()));
  }

  static Request inspections(ReportWish wish) {
    wish.needAll(wish.year().lastDay());
    return new Request.Inspections(
        InspectionsCommand.results(wish.workspace(), wish.year().year(), wish.asOf()));
  }

  /** None for a year without a plan. */
  static List<Request> inspectionsIfPlanned(ReportWish wish) {
    boolean planned =
        wish.workspace().templates().inspectionPlans().find(wish.year().year()).isPresent();
    // Where no list was loaded there is nothing to ask Spark for.
    boolean loaded =
        wish.workspace().ledger().batches().known(wish.asOf().or(wish.workspace().clock())).stream()
            .anyMatch(batch -> LISTS.contains(batch.dataset()));
    return planned && loaded ? List.of(inspections(wish)) : List.of();
  }

  static Request milestones(ReportWish wish) {
    return new Request.Milestones(wish.year());
  }

  static Request goals(ReportWish wish) {
    return new Request.Goals(wish.year());
  }

  /** Goals can be told of any year; among all reports of one only if anything came in for it. */
  static List<Request> goalsIfReported(ReportWish wish) {
    String year = wish.year().code();
    boolean reported =
        !wish.workspace()
            .ledger()
            .submissions()
            .handed(
                ReturnFigures.FORM,
                year + "-01",
                year + "-12",
                wish.asOf().or(wish.workspace().clock()))
            .isEmpty();
    return reported ? List.of(goals(wish)) : List.of();
  }

  static Request gazette(ReportWish wish) {
    wish.needAll(wish.year().lastDay());
    return new Request.Gazette(wish.year());
  }

  static Request dataQuality(ReportWish wish) {
    wish.needAll(wish.year().lastDay());
    return new Request.DataQuality(wish.year());
  }

  static Request bulletin(ReportWish wish) {
    wish.needAll(wish.month().lastDay());
    return new Request.Bulletin(wish.month());
  }

  static List<Request> bulletins(ReportWish wish) {
    wish.needAll(wish.year().lastDay());
    return IntStream.rangeClosed(1, 12)
        .<Request>mapToObj(month -> new Request.Bulletin(new Month(wish.year().year(), month)))
        .toList();
  }
}
