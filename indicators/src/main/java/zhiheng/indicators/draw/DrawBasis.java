package zhiheng.indicators.draw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.lake.Snapshot;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.inspection.InspectionPlan.Known;
import zhiheng.templates.source.Placed;
import zhiheng.templates.unit.UnitCode;

/**
 * The registers of a unit on a day, in one state of the lake: whom a draw is made from.
 *
 * @param targets that are on the register on the day, with their weights, by code
 * @param inspectors whose certificates hold on the day
 * @param recusals for an inspector, the targets for which he stands aside on the day
 */
public record DrawBasis(
    List<Target> targets, List<String> inspectors, Map<String, Set<String>> recusals) {
  private static final int MOST = 5_000_000;
  private static final int MONTHS_OF_COMPLAINTS = 24;

  public DrawBasis {
    targets = List.copyOf(targets);
    inspectors = List.copyOf(inspectors);
  }

  /**
   * What makes some targets likelier to be drawn.
   *
   * @param times how many times, by what is known ({@link Known#code})
   * @param enterprises on the list of high-risk enterprises, confirmed
   * @param goods on the list of high-risk goods, confirmed
   */
  public record Risks(
      SortedMap<String, BigDecimal> times, Set<String> enterprises, Set<String> goods) {

    private BigDecimal weight(Set<Known> known) {
      BigDecimal weight = BigDecimal.ONE;
      for (Known each : known) {
        weight = weight.multiply(times.getOrDefault(each.code(), BigDecimal.ONE));
      }
      return weight;
    }
  }

  /** Reads the registers of a unit as they were on a day. */
  public static DrawBasis of(
      Lake lake, Snapshot state, Datasets datasets, UnitCode unit, LocalDate day, Risks risks) {
    Reader reader = new Reader(lake, state, datasets, unit, day);
    List<String> inspectors = reader.inspectors();
    return new DrawBasis(reader.targets(risks), inspectors, reader.recusals(inspectors));
  }

  /** How many targets there are of each kind. */
  public SortedMap<String, Long> sizes() {
    SortedMap<String, Long> sizes = new TreeMap<>();
    targets.forEach(target -> sizes.merge(target.stratum(), 1L, Long::sum));
    return sizes;
  }

  /** True if the same would be drawn from both, whatever the order in which they were read. */
  public boolean isLike(DrawBasis other) {
    return Set.copyOf(targets).equals(Set.copyOf(other.targets))
        && Set.copyOf(inspectors).equals(Set.copyOf(other.inspectors))
        && recusals.equals(other.recusals);
  }

  /** The same without some targets, and without kinds of which none are wanted. */
  public DrawBasis without(Set<String> codes, Set<String> kindsWanted) {
    List<Target> rest =
        targets.stream()
            .filter(target -> !codes.contains(target.code()))
            .filter(target -> kindsWanted.contains(target.stratum()))
            .toList();
    return new DrawBasis(rest, inspectors, recusals);
  }

  /** Reads one state for one unit and day. */
  private record Reader(
      Lake lake, Snapshot state, Datasets datasets, UnitCode unit, LocalDate day) {

    private List<Target> targets(Risks risks) {
      Set<String> complained = complained();
      List<Target> targets = new ArrayList<>();
      for (Map<String, String> row :
          rows(
              "targets",
              "unit = '"
                  + unit
                  + "' and (listed_on is null or listed_on <= date '"
                  + day
                  + "') and (removed_on is null or removed_on > date '"
                  + day
                  + "')")) {
        String code = row.getOrDefault("target_code", "");
        String goods = row.getOrDefault("goods", "");
        Set<Known> known = new TreeSet<>();
        if (row.getOrDefault("bad_credit", "").equals("true")) {
          known.add(Known.BAD_CREDIT);
        }
        if (risks.enterprises().contains(code)) {
          known.add(Known.HIGH_RISK);
        }
        if (!goods.isEmpty() && risks.goods().contains(goods)) {
          known.add(Known.HIGH_RISK_GOODS);
        }
        if (complained.contains(code)) {
          known.add(Known.COMPLAINED);
        }
        targets.add(
            new Target(code, row.getOrDefault("kind", ""), risks.weight(known).doubleValue()));
      }
      return targets;
    }

    private Set<String> complained() {
      if (datasets.find("complaints").isEmpty()) {
        return Set.of();
      }
      Question question =
          question(
              "complaints",
              "target_code is not null and received_on between date '"
                  + day.minusMonths(MONTHS_OF_COMPLAINTS)
                  + "' and date '"
                  + day
                  + "'",
              List.of("target_code"));
      Set<String> complained = new HashSet<>();
      lake.ask(state, List.of(question))
          .of(question.code())
          .keySet()
          .forEach(group -> complained.add(group.get(0)));
      return complained;
    }

    private List<String> inspectors() {
      return rows("inspectors", "unit = '" + unit + "' and " + holds()).stream()
          .map(row -> row.getOrDefault("inspector", ""))
          .toList();
    }

    private Map<String, Set<String>> recusals(List<String> inspectors) {
      Map<String, Set<String>> recusals = new TreeMap<>();
      for (Map<String, String> row : rows("recusals", holds())) {
        String inspector = row.getOrDefault("inspector", "");
        if (inspectors.contains(inspector)) {
          recusals
              .computeIfAbsent(inspector, none -> new TreeSet<>())
              .add(row.getOrDefault("target_code", ""));
        }
      }
      return recusals;
    }

    private String holds() {
      return "(valid_from is null or valid_from <= date '"
          + day
          + "') and (valid_to is null or valid_to >= date '"
          + day
          + "')";
    }

    private List<Map<String, String>> rows(String dataset, String where) {
      Rows rows = lake.rows(state, question(dataset, where, List.of()), Map.of(), MOST);
      if (rows.total() > MOST) {
        throw new IllegalStateException(dataset + " has " + rows.total() + " rows");
      }
      List<Map<String, String>> all = new ArrayList<>();
      for (Rows.Row row : rows.list()) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < rows.columns().size(); i++) {
          cells.put(rows.columns().get(i), row.values().get(i));
        }
        all.add(cells);
      }
      return all;
    }

    private Question question(String dataset, String where, List<String> by) {
      Dataset definition = datasets.find(dataset).orElseThrow();
      Placed<String> text = new Placed<>(where, new LinePlace(dataset, 1, 1, where));
      Condition condition = Expressions.over(definition).condition(text).value().orElseThrow();
      Placed<String> count = new Placed<>("count(*)", new LinePlace(dataset, 1, 1, "count(*)"));
      return new Question(
          dataset,
          dataset,
          condition,
          Expressions.over(definition).aggregate(count).value().orElseThrow(),
          by);
    }
  }
}
