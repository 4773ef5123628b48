package zhiheng.indicators.caseload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.lake.Answers;
import zhiheng.lake.Question;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;

/**
 * The days of one case, or of several that have all of them in common.
 *
 * @param group the values of what they are told apart by, such as the unit, in the order asked for
 * @param extended the day on which the term was made longer
 * @param suspended calendar days that do not count
 * @param listedDue the day on which it is due as the list says
 * @param cases how many there are
 */
public record CaseDays(
    List<String> group,
    String kind,
    Optional<LocalDate> accepted,
    Optional<LocalDate> filed,
    Optional<LocalDate> extended,
    int suspended,
    Optional<LocalDate> listedDue,
    Optional<LocalDate> decided,
    Optional<LocalDate> concluded,
    Optional<LocalDate> published,
    long cases) {

  private static final String DATASET = "cases";
  private static final List<String> DAYS =
      List.of(
          "kind",
          "accepted_on",
          "filed_on",
          "extended_on",
          "suspended_days",
          "due_on",
          "decided_on",
          "concluded_on",
          "published_on");

  public CaseDays {
    group = List.copyOf(group);
  }

  /** Asks how many cases there are of each kind and days, told apart by some columns. */
  static Question question(String code, List<String> by, Condition where) {
    return new Question(
        code,
        DATASET,
        where,
        new Aggregate.Count(),
        Stream.concat(by.stream(), DAYS.stream()).toList());
  }

  /** The cases in an answer, in its order. */
  static List<CaseDays> of(Answers answers, String code, int groups) {
    return answers.of(code).entrySet().stream().map(each -> of(each, groups)).toList();
  }

  private static CaseDays of(Map.Entry<List<String>, BigDecimal> each, int groups) {
    List<String> values = each.getKey();
    List<String> days = values.subList(groups, values.size());
    return new CaseDays(
        values.subList(0, groups),
        days.get(0),
        day(days.get(1)),
        day(days.get(2)),
        day(days.get(3)),
        days.get(4).isEmpty() ? 0 : Integer.parseInt(days.get(4)),
        day(days.get(5)),
        day(days.get(6)),
        day(days.get(7)),
        day(days.get(8)),
        each.getValue().longValueExact());
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /** True if something had happened by the end of a day. */
  static boolean by(Optional<LocalDate> happened, LocalDate on) {
    return happened.filter(day -> !day.isAfter(on)).isPresent();
  }

  /** The last step that was taken by a day, of those that the list records. */
  Optional<LocalDate> lastStep(LocalDate on) {
    return Stream.of(accepted, filed, extended, decided, concluded, published)
        .flatMap(Optional::stream)
        .filter(day -> !day.isAfter(on))
        .max(LocalDate::compareTo);
  }
}
