package zhiheng.indicators.caseload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import zhiheng.lake.Lake;
import zhiheng.lake.Snapshot;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Condition.Comparison;
import zhiheng.templates.dataset.Condition.Sign;
import zhiheng.templates.dataset.Operand.Cell;
import zhiheng.templates.dataset.Operand.DateValue;

/**
 * The figures of a list of cases on a day: Spark counts cases by their days, and everything else is
 * made of the counts.
 *
 * @param from the first day of the time in which cases are counted as filed and concluded
 * @param to the last day of it
 * @param on at the end of which day cases are open; what happened later is not seen
 */
public record Caseload(Deadlines deadlines, LocalDate from, LocalDate to, LocalDate on) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

  /** The figures of each group, in the order of the groups. */
  public List<CaseFigures> ask(
      Lake lake, Snapshot snapshot, List<String> by, UnaryOperator<List<String>> grouped) {
    Condition known = new Comparison(new Cell("filed_on"), Sign.AT_MOST, new DateValue(on));
    List<CaseDays> cases =
        CaseDays.of(
            lake.ask(snapshot, List.of(CaseDays.question("cases", by, known))), "cases", by.size());
    return of(cases, grouped);
  }

  /**
   * The figures of cases.
   *
   * @param grouped turns what cases are told apart by into their group, such as a unit into its
   *     province
   */
  List<CaseFigures> of(List<CaseDays> cases, UnaryOperator<List<String>> grouped) {
    Map<List<String>, Counting> groups = new LinkedHashMap<>();
    for (CaseDays each : cases) {
      groups.computeIfAbsent(grouped.apply(each.group()), any -> new Counting()).add(each);
    }
    List<CaseFigures> figures = new ArrayList<>();
    groups.forEach((group, counting) -> figures.add(counting.figures(group)));
    figures.sort(Comparator.comparing(each -> String.join("\t", each.group())));
    return figures;
  }

  private final class Counting {
    private long filed;
    private long concluded;
    private long open;
    private long overdue;
    private long listedLater;
    private Share inTime = Share.NONE;
    private Share filedInTime = Share.NONE;
    private Share publishedInTime = Share.NONE;
    private final DayCounts days = new DayCounts();
    private final long[] ages = new long[deadlines.terms().ageing().size() + 1];

    void add(CaseDays each) {
      LocalDate begun = each.filed().orElseThrow();
      if (isWithin(each.filed())) {
        filed += each.cases();
        Optional<LocalDate> due = deadlines.toFile(each);
        if (due.isPresent()) {
          filedInTime = filedInTime.plus(!begun.isAfter(due.get()), each.cases());
        }
      }
      if (isWithin(each.concluded())) {
        concluded(each, begun, each.concluded().orElseThrow());
      }
      if (!CaseDays.by(each.concluded(), on)) {
        open(each, begun);
      }
      if (isWithin(each.decided())) {
        decided(each);
      }
      boolean seen = isWithin(each.concluded()) || !CaseDays.by(each.concluded(), on);
      listedLater += seen && deadlines.isListedLater(each) ? each.cases() : 0;
    }

    private boolean isWithin(Optional<LocalDate> day) {
      return CaseDays.by(day, to) && day.filter(it -> !it.isBefore(from)).isPresent();
    }

    private void concluded(CaseDays each, LocalDate begun, LocalDate end) {
      concluded += each.cases();
      days.add(end.toEpochDay() - begun.toEpochDay(), each.cases());
      Optional<LocalDate> due = deadlines.toConclude(each, end);
      if (due.isPresent()) {
        inTime = inTime.plus(!end.isAfter(due.get()), each.cases());
      }
    }

    private void open(CaseDays each, LocalDate begun) {
      open += each.cases();
      overdue += deadlines.toConclude(each, on).filter(on::isAfter).isPresent() ? each.cases() : 0;
      long age = on.toEpochDay() - begun.toEpochDay();
      int at = 0;
      while (at < ages.length - 1 && age > deadlines.terms().ageing().get(at)) {
        at++;
      }
      ages[at] += each.cases();
    }

    private void decided(CaseDays each) {
      Optional<LocalDate> due = deadlines.toPublish(each);
      boolean published = CaseDays.by(each.published(), on);
      if (due.isPresent() && (published || on.isAfter(due.get()))) {
        boolean inTime = published && !each.published().orElseThrow().isAfter(due.get());
        publishedInTime = publishedInTime.plus(inTime, each.cases());
      }
    }

    CaseFigures figures(List<String> group) {
      return new CaseFigures(
          group,
          filed,
          concluded,
          inTime,
          days.quantile(HALF),
          days.quantile(NINE_TENTHS),
          open,
          overdue,
          Arrays.stream(ages).boxed().toList(),
          filedInTime,
          publishedInTime,
          listedLater);
    }
  }
}
