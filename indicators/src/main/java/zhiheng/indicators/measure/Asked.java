package zhiheng.indicators.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.lake.Question;
import zhiheng.ledger.assessment.Measured;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Condition.And;
import zhiheng.templates.dataset.Condition.Comparison;
import zhiheng.templates.dataset.Condition.In;
import zhiheng.templates.dataset.Condition.Sign;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.dataset.Operand;
import zhiheng.templates.dataset.Operand.Cell;
import zhiheng.templates.dataset.Operand.NumberValue;
import zhiheng.templates.dataset.Operand.TextValue;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.Placed;
import zhiheng.templates.unit.UnitCode;

/** The question behind a figure that was kept, read back from its own text. */
public record Asked(Question question, Measured measured) {

  /** Reads it back; empty if the dataset no longer knows what was asked. */
  public static Optional<Asked> of(Measured measured, Datasets datasets) {
    return datasets
        .find(measured.dataset())
        .flatMap(
            dataset -> {
              Expressions expressions = Expressions.over(dataset);
              Optional<Condition> where = expressions.condition(placed(measured.where())).value();
              Optional<Aggregate> aggregate =
                  expressions.aggregate(placed(measured.aggregate())).value();
              List<String> by = List.copyOf(new TreeMap<>(measured.group()).keySet());
              return where.flatMap(
                  condition ->
                      aggregate.map(
                          what ->
                              new Question(
                                  measured.measure(), dataset.code(), condition, what, by)));
            })
        .map(question -> new Asked(question, measured));
  }

  /**
   * Which cells of returns made the figure: the items, the units, and the year or month.
   *
   * @param period {@code 2017}, or {@code 2017-12} where only that month counts
   */
  public record Cells(Set<String> items, Set<UnitCode> units, String period) {}

  /** The groups that were asked for: one, or one for each unit where units were joined. */
  public List<Map<String, String>> groups() {
    List<Map<String, String>> groups = new ArrayList<>(List.of(Map.of()));
    for (Map.Entry<String, String> one : new TreeMap<>(measured.group()).entrySet()) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> group : groups) {
        for (String value : one.getValue().split("\\+", -1)) {
          Map<String, String> next = new TreeMap<>(group);
          next.put(one.getKey(), value);
          more.add(next);
        }
      }
      groups = more;
    }
    return groups;
  }

  /** The cells of returns; empty if the condition asks for more than items, a year and a month. */
  public Optional<Cells> cells() {
    Set<String> items = new TreeSet<>();
    String year = "";
    String month = "";
    for (Condition part : parts(question.where())) {
      Optional<Set<String>> named = values(part, "item");
      Optional<Set<String>> years = values(part, "year");
      Optional<Set<String>> months = values(part, "month");
      if (named.isPresent()) {
        items.addAll(named.get());
      } else if (years.isPresent()) {
        year = String.join(",", years.get());
      } else if (months.isPresent()) {
        month = String.join(",", months.get());
      } else {
        return Optional.empty();
      }
    }
    Set<UnitCode> units =
        measured.group().values().stream()
            .flatMap(value -> Stream.of(value.split("\\+", -1)))
            .map(UnitCode::new)
            .collect(Collectors.toSet());
    boolean plain = !items.isEmpty() && year.matches("\\d{4}") && month.matches("\\d{0,2}");
    return plain ? Optional.of(new Cells(items, units, year + twoDigits(month))) : Optional.empty();
  }

  private static String twoDigits(String month) {
    return month.isEmpty() ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(month));
  }

  /** The parts of a condition that all have to hold. */
  private static List<Condition> parts(Condition condition) {
    return condition instanceof And and
        ? and.conditions().stream().flatMap(part -> parts(part).stream()).toList()
        : List.of(condition);
  }

  /** The values that a part allows a column; empty if it speaks of something else. */
  private static Optional<Set<String>> values(Condition part, String column) {
    if (part instanceof Comparison comparison
        && comparison.sign() == Sign.EQUAL
        && comparison.left().equals(new Cell(column))) {
      return Optional.of(Set.of(value(comparison.right())));
    }
    if (part instanceof In in && in.value().equals(new Cell(column))) {
      return Optional.of(in.values().stream().map(Asked::value).collect(Collectors.toSet()));
    }
    return Optional.empty();
  }

  private static String value(Operand operand) {
    if (operand instanceof TextValue text) {
      return text.value();
    }
    BigDecimal number =
        operand instanceof NumberValue found ? found.value() : BigDecimal.ONE.negate();
    return number.toPlainString();
  }

  private static Placed<String> placed(String text) {
    return new Placed<>(text, new LinePlace("", 1, 1, text));
  }
}
