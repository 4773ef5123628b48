package zhiheng.indicators.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.risk.RiskList;
import zhiheng.ledger.risk.RiskList.Ground;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Operand;
import zhiheng.templates.risk.RiskRule;
import zhiheng.templates.unit.UnitCode;

/**
 * Makes a list by a rule: the lake counts the events of each subject in the area of a unit, the
 * rule gives points for them, and who has enough of them stands on the list with the reasons.
 */
public final class RiskAssessment {
  private final RiskRule rule;
  private final UnitCode unit;
  private final List<UnitCode> area;
  private final LocalDate day;

  /**
   * @param area the unit and all below it
   * @param day on which the list is made; events up to it count
   */
  public RiskAssessment(RiskRule rule, UnitCode unit, List<UnitCode> area, LocalDate day) {
    this.rule = rule;
    this.unit = unit;
    this.area = List.copyOf(area);
    this.day = day;
  }

  /** The list, not kept yet. */
  public RiskList of(Lake lake, Snapshot snapshot, String by, Instant at) {
    return new RiskList(
        "",
        rule.code(),
        unit,
        day,
        snapshot.hash(),
        entries(lake.ask(snapshot, questions())),
        by,
        at);
  }

  List<Question> questions() {
    return rule.points().stream().map(this::question).toList();
  }

  List<RiskList.Entry> entries(Answers answers) {
    SortedMap<String, List<Ground>> grounds = new TreeMap<>();
    for (RiskRule.Points points : rule.points()) {
      for (Map.Entry<List<String>, BigDecimal> found : answers.of(points.code()).entrySet()) {
        long events = found.getValue().longValueExact();
        grounds
            .computeIfAbsent(found.getKey().get(0), none -> new ArrayList<>())
            .add(new Ground(points.code(), events, points.of(events)));
      }
    }
    List<RiskList.Entry> entries = new ArrayList<>();
    grounds.forEach(
        (subject, some) -> {
          BigDecimal sum =
              some.stream().map(Ground::points).reduce(BigDecimal.ZERO, BigDecimal::add);
          if (sum.compareTo(rule.threshold()) >= 0) {
            entries.add(entry(0, subject, sum, some));
          }
        });
    entries.sort(
        Comparator.comparing(RiskList.Entry::points)
            .reversed()
            .thenComparing(RiskList.Entry::subject));
    List<RiskList.Entry> placed = new ArrayList<>();
    for (RiskList.Entry each : entries) {
      placed.add(entry(placed.size() + 1, each.subject(), each.points(), each.grounds()));
    }
    return placed;
  }

  private RiskList.Entry entry(int place, String subject, BigDecimal points, List<Ground> grounds) {
    return new RiskList.Entry(
        place,
        subject,
        points,
        day,
        day.plusMonths(rule.valid()).minusDays(1),
        grounds.stream().sorted(Comparator.comparing(Ground::code)).toList());
  }

  private Question question(RiskRule.Points points) {
    List<Operand> units =
        area.stream().map(each -> (Operand) new Operand.TextValue(each.code())).toList();
    Condition where =
        points
            .where()
            .and(
                new Condition.Between(
                    new Operand.Cell(points.dated()),
                    new Operand.DateValue(day.minusMonths(rule.window()).plusDays(1)),
                    new Operand.DateValue(day)))
            .and(new Condition.In(new Operand.Cell("unit"), units))
            .and(new Condition.Not(new Condition.IsNull(new Operand.Cell(rule.subject()))));
    return new Question(
        points.code(), points.dataset(), where, new Aggregate.Count(), List.of(rule.subject()));
  }
}
