package zhiheng.reports.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Remark;
import zhiheng.reports.bulletin.Quality.Explained;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.reports.sentence.PersonalMarks;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.OutsideCalendar;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Looks up who was missing or late, and what bureaus explained. */
final class QualityReading {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private final Templates templates;
  private final Ledger ledger;
  private final Instant asOf;

  QualityReading(Templates templates, Ledger ledger, Instant asOf) {
    this.templates = templates;
    this.ledger = ledger;
    this.asOf = asOf;
  }

  Quality of(Month month, ReturnFigures figures) {
    Map<Month, List<UnitCode>> missing = new TreeMap<>();
    for (Month each : Span.yearToDate(month).months()) {
      List<UnitCode> units =
          figures.units().stream().filter(unit -> !figures.handedIn(unit, each)).toList();
      if (!units.isEmpty()) {
        missing.put(each, units);
      }
    }
    Optional<Form> form = templates.forms().find(ReturnFigures.FORM, month);
    List<UnitCode> late = new ArrayList<>();
    List<Explained> explained = new ArrayList<>();
    Map<UnitCode, Integer> open = new TreeMap<>();
    for (UnitCode unit : figures.handedIn(month)) {
      Optional<Figures> latest =
          ledger.submissions().latest(ReturnFigures.FORM, unit, month, "", asOf);
      if (form.isPresent() && latest.isPresent()) {
        if (isLate(latest.get().handed(), form.get())) {
          late.add(unit);
        }
        explain(unit, form.get(), latest.get().remarks(), explained);
        int unexplained =
            (int)
                latest.get().checked().told().stream()
                    .filter(told -> told.severity() == Severity.SOFT && !told.explained())
                    .count();
        if (unexplained > 0) {
          open.put(unit, unexplained);
        }
      }
    }
    return new Quality(missing, late, explained, open);
  }

  /** Late is who first handed in late; a correction later on is no delay. */
  private boolean isLate(Handed handed, Form form) {
    Receipt first = handed.receipt();
    if (first.revision() > 1) {
      List<Handed> all =
          ledger
              .submissions()
              .revisions(handed.form(), handed.unit(), handed.period(), handed.part(), asOf);
      first = all.get(0).receipt();
    }
    try {
      LocalDate due =
          templates.calendar().plusWorkingDays(handed.period().lastDay(), form.dueWorkingDays());
      return first.at().atZone(OFFICE).toLocalDate().isAfter(due);
    } catch (OutsideCalendar e) {
      return false;
    }
  }

  private static void explain(
      UnitCode unit, Form form, List<Remark> remarks, List<Explained> explained) {
    for (Remark remark : remarks) {
      Text item =
          form.item(remark.row())
              .map(form::fullName)
              .orElseGet(() -> new Text(remark.check(), remark.check()));
      String words = PersonalMarks.in(remark.explanation()) ? "" : remark.explanation();
      Explained one = new Explained(unit, item, words);
      if (!explained.contains(one)) {
        explained.add(one);
      }
    }
  }
}
