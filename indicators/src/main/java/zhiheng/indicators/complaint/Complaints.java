package zhiheng.indicators.complaint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import zhiheng.indicators.caseload.DayCounts;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Condition.Comparison;
import zhiheng.templates.dataset.Condition.Sign;
import zhiheng.templates.dataset.Operand.Cell;
import zhiheng.templates.dataset.Operand.DateValue;

/** The figures of the list of complaints: Spark counts them by their days, the rest follows. */
public record Complaints(LocalDate from, LocalDate to) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
  private static final List<String> DAYS =
      List.of(
          "received_on", "answered_on", "transferred_on", "fed_back_on", "closed_on", "rewarded");

  /**
   * The figures of each group, in the order of the groups.
   *
   * @param by columns that complaints are told apart by
   * @param grouped turns their values into the group, such as a unit into its province
   */
  public List<ComplaintFigures> ask(
      Lake lake, Snapshot snapshot, List<String> by, UnaryOperator<List<String>> grouped) {
    Condition known = new Comparison(new Cell("received_on"), Sign.AT_MOST, new DateValue(to));
    Question question =
        new Question(
            "complaints",
            "complaints",
            known,
            new Aggregate.Count(),
            Stream.concat(by.stream(), DAYS.stream()).toList());
    Map<List<String>, Counting> groups = new HashMap<>();
    lake.ask(snapshot, List.of(question))
        .of("complaints")
        .forEach(
            (values, count) ->
                groups
                    .computeIfAbsent(
                        grouped.apply(values.subList(0, by.size())), any -> new Counting())
                    .add(values.subList(by.size(), values.size()), count.longValueExact()));
    List<ComplaintFigures> figures = new ArrayList<>();
    groups.forEach((group, counting) -> figures.add(counting.figures(group)));
    figures.sort(Comparator.comparing(each -> String.join("\t", each.group())));
    return figures;
  }

  private boolean isWithin(Optional<LocalDate> day) {
    return day.filter(it -> !it.isBefore(from) && !it.isAfter(to)).isPresent();
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private final class Counting {
    private final long[] steps = new long[5];
    private final DayCounts days = new DayCounts();
    private long rewarded;
    private long open;

    void add(List<String> values, long count) {
      List<Optional<LocalDate>> taken =
          values.subList(0, steps.length).stream().map(Complaints::day).toList();
      for (int i = 0; i < steps.length; i++) {
        steps[i] += isWithin(taken.get(i)) ? count : 0;
      }
      LocalDate received = taken.get(0).orElseThrow();
      taken
          .get(1)
          .filter(answered -> isWithin(Optional.of(answered)))
          .ifPresent(answered -> days.add(answered.toEpochDay() - received.toEpochDay(), count));
      Optional<LocalDate> closed = taken.get(4);
      open += closed.filter(day -> !day.isAfter(to)).isPresent() ? 0 : count;
      Optional<LocalDate> last = taken.get(3).or(() -> closed).or(() -> taken.get(0));
      rewarded += values.get(5).equals("true") && isWithin(last) ? count : 0;
    }

    ComplaintFigures figures(List<String> group) {
      return new ComplaintFigures(
          group,
          steps[0],
          steps[1],
          steps[2],
          steps[3],
          steps[4],
          rewarded,
          open,
          days.quantile(HALF),
          days.quantile(NINE_TENTHS));
    }
  }
}
