package zhiheng.indicators.incidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import zhiheng.indicators.incidence.Region.Satisfaction;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.Placed;
import zhiheng.templates.unit.UnitCode;

/**
 * Asks the lake what is known of the regions in a year. Bureaus are added up to their province; a
 * target of two bureaus is two.
 *
 * @param province of a bureau
 */
public record Regions(Datasets datasets, Year year, UnaryOperator<UnitCode> province) {
  private static final String COUNT = "count(*)";
  private static final String DISTINCT = "count(distinct target_code)";
  private static final String DONE =
      "drawn_on between :first_day and :last_day and inspected_on is not null";
  private static final String ASKED = "enforcement is not null and wave = ";

  /** The regions that anything is known of, by code. */
  public List<Region> of(Lake lake, Snapshot snapshot) {
    Answers answers = lake.ask(snapshot, questions());
    TreeMap<String, TreeMap<UnitCode, BigDecimal>> sums = new TreeMap<>();
    TreeSet<UnitCode> units = new TreeSet<>();
    for (Question question : questions()) {
      TreeMap<UnitCode, BigDecimal> sum = new TreeMap<>();
      answers
          .of(question.code())
          .forEach(
              (group, figure) -> {
                UnitCode region = province.apply(new UnitCode(group.get(0)));
                sum.merge(region, figure, BigDecimal::add);
                units.add(region);
              });
      sums.put(question.code(), sum);
    }
    List<Region> regions = new ArrayList<>();
    for (UnitCode unit : units) {
      if (!unit.equals(UnitCode.NATIONAL)) {
        regions.add(region(unit, sums));
      }
    }
    return regions;
  }

  private static Region region(UnitCode unit, TreeMap<String, TreeMap<UnitCode, BigDecimal>> sums) {
    return new Region(
        unit,
        figure(sums, "targets", unit).longValueExact(),
        figure(sums, "inspected", unit).longValueExact(),
        figure(sums, "found", unit).longValueExact(),
        figure(sums, "cases", unit).longValue(),
        figure(sums, "complaints", unit).longValueExact(),
        Optional.ofNullable(sums.getOrDefault("staff", new TreeMap<>()).get(unit)),
        Satisfaction.of(
            figure(sums, "asked", unit),
            figure(sums, "weight", unit),
            figure(sums, "squares", unit),
            figure(sums, "score", unit),
            figure(sums, "score_squared", unit)));
  }

  private static BigDecimal figure(
      TreeMap<String, TreeMap<UnitCode, BigDecimal>> sums, String code, UnitCode unit) {
    return sums.getOrDefault(code, new TreeMap<>()).getOrDefault(unit, BigDecimal.ZERO);
  }

  private List<Question> questions() {
    String asked = ASKED + "'" + year.code() + "'";
    return List.of(
        question(
            "targets",
            "targets",
            "(listed_on is null or listed_on <= :last_day)"
                + " and (removed_on is null or removed_on >= :first_day)",
            COUNT),
        question("inspected", "inspections", DONE, DISTINCT),
        question("found", "inspections", DONE + " and problem", DISTINCT),
        question(
            "cases",
            "returns",
            "form = 'monthly-return' and year = :year"
                + " and item in ('infringement.filed', 'counterfeit.filed')",
            "sum(amount)"),
        question(
            "staff",
            "returns",
            "form = 'monthly-return' and year = :year and month = 12"
                + " and item = 'staff.enforcement'",
            "sum(amount)"),
        question("complaints", "complaints", "received_on between :first_day and :last_day", COUNT),
        question("asked", "responses", asked, COUNT),
        question("weight", "responses", asked, "sum(weight)"),
        question("score", "responses", asked, "sum(weight * enforcement)"),
        question("squares", "responses", asked, "sum(weight * weight)"),
        question("score_squared", "responses", asked, "sum(weight * enforcement * enforcement)"));
  }

  private Question question(String code, String dataset, String where, String aggregate) {
    Expressions over = Expressions.over(datasets.find(dataset).orElseThrow());
    return new Question(
        code,
        dataset,
        over.condition(placed(where))
            .value()
            .orElseThrow(() -> new IllegalStateException(dataset + ": " + where))
            .in(year),
        over.aggregate(placed(aggregate)).value().orElseThrow(),
        List.of("unit"));
  }

  private static Placed<String> placed(String text) {
    return new Placed<>(text, new LinePlace("incidence", 1, 1, text));
  }
}
