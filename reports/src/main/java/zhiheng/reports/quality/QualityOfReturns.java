package zhiheng.reports.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Told;
import zhiheng.reports.quality.HandedReturn.State;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.OutsideCalendar;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * The monthly returns of the provinces for a year, as known at a moment.
 *
 * @param returns in the order of provinces and months
 * @param findings how often each check found something unusual in a file that counts, by its id
 */
public record QualityOfReturns(
    int year, List<HandedReturn> returns, Map<String, Counted> findings) {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  /** How often a check found something, and how often that was not explained. */
  public record Counted(int all, int open) {
    Counted and(boolean explained) {
      return new Counted(all + 1, open + (explained ? 0 : 1));
    }
  }

  /** Reads them. */
  public static QualityOfReturns read(
      Templates templates, Submissions submissions, int year, Instant asOf) {
    Span span = Span.wholeYear(year);
    Map<String, List<Handed>> revisions = new HashMap<>();
    for (Handed each :
        submissions.everyRevision(ReturnFigures.FORM, span.from().code(), span.to().code(), asOf)) {
      revisions.computeIfAbsent(key(each), any -> new ArrayList<>()).add(each);
    }
    Map<String, Handed> counting = new HashMap<>();
    submissions
        .handed(ReturnFigures.FORM, span.from().code(), span.to().code(), asOf)
        .forEach(each -> counting.put(key(each), each));
    Map<String, Counted> findings = new TreeMap<>();
    List<HandedReturn> returns = new ArrayList<>();
    for (Month month : span.months()) {
      Optional<Form> form = templates.forms().find(ReturnFigures.FORM, month);
      for (Unit unit : templates.register().provinces(month.lastDay())) {
        String key = unit.code() + " " + month.code();
        Optional<Handed> counts = Optional.ofNullable(counting.get(key));
        List<Told> soft =
            counts.stream()
                .flatMap(each -> submissions.checked(each.receipt().number()).told().stream())
                .filter(told -> told.severity() == Severity.SOFT)
                .toList();
        soft.forEach(
            told ->
                findings.merge(
                    told.check(),
                    new Counted(1, told.explained() ? 0 : 1),
                    (one, more) -> one.and(told.explained())));
        List<Handed> all = revisions.getOrDefault(key, List.of());
        int explained = (int) soft.stream().filter(Told::explained).count();
        returns.add(
            new HandedReturn(
                unit.code(),
                month,
                state(templates, form, month, counts.isPresent() ? all : List.of(), asOf),
                counts.isPresent() ? Math.max(1, all.size()) : 0,
                explained,
                soft.size() - explained));
      }
    }
    return new QualityOfReturns(year, List.copyOf(returns), findings);
  }

  private static String key(Handed handed) {
    return handed.unit() + " " + handed.period().code();
  }

  /** Late is what first came late; a correction later on is no delay. */
  private static State state(
      Templates templates, Optional<Form> form, Month month, List<Handed> all, Instant asOf) {
    Optional<LocalDate> due = form.flatMap(each -> due(templates, each, month));
    if (all.isEmpty()) {
      LocalDate today = asOf.atZone(OFFICE).toLocalDate();
      boolean isDue = due.orElse(month.lastDay()).isBefore(today);
      return isDue ? State.MISSING : State.NOT_DUE;
    }
    LocalDate first =
        all.stream()
            .map(each -> each.receipt().at())
            .min(Instant::compareTo)
            .orElse(asOf)
            .atZone(OFFICE)
            .toLocalDate();
    return due.filter(first::isAfter).isPresent() ? State.LATE : State.ON_TIME;
  }

  private static Optional<LocalDate> due(Templates templates, Form form, Month month) {
    try {
      return Optional.of(
          templates.calendar().plusWorkingDays(month.lastDay(), form.dueWorkingDays()));
    } catch (OutsideCalendar e) {
      return Optional.empty();
    }
  }

  /** True if anything was handed in. */
  public boolean isBegun() {
    return returns.stream().anyMatch(each -> each.revisions() > 0);
  }

  /** How many returns are in a state. */
  public long count(State state) {
    return returns.stream().filter(each -> each.state() == state).count();
  }

  /** The provinces in the order of their codes. */
  public List<UnitCode> units() {
    return returns.stream().map(HandedReturn::unit).distinct().sorted().toList();
  }

  /** The returns of one province, month by month. */
  public List<HandedReturn> of(UnitCode unit) {
    return returns.stream().filter(each -> each.unit().equals(unit)).toList();
  }
}
