package zhiheng.indicators.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.inspection.InspectionPlan;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.Placed;

/**
 * The figures of random inspections, bureau by bureau: the lake counts, and what is made of the
 * counts is exact. An inspection belongs to the year in which its target was drawn.
 */
public final class InspectionFigures {
  private static final String INSPECTIONS = "inspections";
  private static final String TARGETS = "targets";
  private static final String COUNT = "count(*)";
  private static final String DISTINCT = "count(distinct target_code)";
  private static final String DRAWN = "drawn_on between :first_day and :last_day";
  private static final String DONE = DRAWN + " and inspected_on is not null";

  private final Datasets datasets;
  private final InspectionPlan plan;

  public InspectionFigures(Datasets datasets, InspectionPlan plan) {
    this.datasets = datasets;
    this.plan = plan;
  }

  /** The figures of every bureau that has targets or inspections, by code. */
  public List<BureauInspections> of(Lake lake, Snapshot snapshot) {
    return of(lake.ask(snapshot, questions()));
  }

  /** All bureaus together. */
  public static BureauInspections together(List<BureauInspections> bureaus) {
    BureauInspections nothing = new BureauInspections("", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return bureaus.stream().reduce(nothing, BureauInspections::plus);
  }

  List<Question> questions() {
    return List.of(
        new Question(
            "targets",
            TARGETS,
            condition(
                TARGETS,
                "(listed_on is null or listed_on <= :last_day)"
                    + " and (removed_on is null or removed_on >= :first_day)"),
            aggregate(TARGETS, COUNT),
            List.of("unit", "kind")),
        question("drawn", DRAWN, COUNT),
        question("drawn_targets", DRAWN, DISTINCT),
        question("inspected", DONE, COUNT),
        question("inspected_targets", DONE, DISTINCT),
        question(
            "on_time",
            DONE + " and (inspected_on <= due_on or due_on is null and inspected_on <= :last_day)",
            COUNT),
        question("published", DONE + " and published_on is not null", COUNT),
        question("in_time", DONE + " and publish_days <= " + plan.publishWithin(), COUNT),
        question("problems", DONE + " and problem", COUNT),
        question("followed_up", DONE + " and problem and followed_up_on is not null", COUNT),
        question("joint", DONE + " and joint", COUNT),
        question("traced", DONE + " and traced", COUNT));
  }

  List<BureauInspections> of(Answers answers) {
    SortedMap<String, SortedMap<String, Long>> targets = new TreeMap<>();
    answers
        .of("targets")
        .forEach(
            (group, count) ->
                targets
                    .computeIfAbsent(group.get(0), none -> new TreeMap<>())
                    .put(group.get(1), count.longValueExact()));
    answers
        .of("drawn")
        .keySet()
        .forEach(group -> targets.computeIfAbsent(group.get(0), none -> new TreeMap<>()));
    List<BureauInspections> bureaus = new ArrayList<>();
    targets.forEach((unit, kinds) -> bureaus.add(bureau(unit, kinds, answers)));
    return bureaus;
  }

  private BureauInspections bureau(String unit, SortedMap<String, Long> kinds, Answers answers) {
    long targets = sum(kinds);
    return new BureauInspections(
        unit,
        targets,
        sum(plan.required(kinds)),
        InspectionPlan.required(plan.floor(), targets),
        count(answers, "drawn", unit),
        count(answers, "drawn_targets", unit),
        count(answers, "inspected", unit),
        count(answers, "inspected_targets", unit),
        count(answers, "on_time", unit),
        count(answers, "published", unit),
        count(answers, "in_time", unit),
        count(answers, "problems", unit),
        count(answers, "followed_up", unit),
        count(answers, "joint", unit),
        count(answers, "traced", unit));
  }

  private static long sum(SortedMap<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long count(Answers answers, String question, String unit) {
    return answers.figure(question, unit).map(BigDecimal::longValueExact).orElse(0L);
  }

  private Question question(String code, String where, String aggregate) {
    return new Question(
        code,
        INSPECTIONS,
        condition(INSPECTIONS, where),
        aggregate(INSPECTIONS, aggregate),
        List.of("unit"));
  }

  private Condition condition(String dataset, String text) {
    return over(dataset)
        .condition(placed(text))
        .value()
        .orElseThrow(() -> new IllegalStateException(dataset + ": " + text))
        .in(new Year(plan.year()));
  }

  private Aggregate aggregate(String dataset, String text) {
    return over(dataset).aggregate(placed(text)).value().orElseThrow();
  }

  private Expressions over(String dataset) {
    return Expressions.over(datasets.find(dataset).orElseThrow());
  }

  private static Placed<String> placed(String text) {
    return new Placed<>(text, new LinePlace("inspections", 1, 1, text));
  }
}
