package zhiheng.cli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/**
 * A sample of the cases of the year, province by province, in proportion to what the returns say of
 * kinds, months, types of patent and channels.
 */
final class DemoCases {
  private static final List<String> KINDS = List.of("infringement", "other_dispute", "counterfeit");
  private static final List<String> LETTERS = List.of("Q", "T", "J");
  private static final List<String> TYPES = List.of("invention", "utility_model", "design");

  private final String seed;
  private final DemoReturns returns;
  private final LinesSettings settings;
  private final WorkDays days;

  DemoCases(DemoReturns returns, LinesSettings settings, WorkDays days) {
    this.seed = returns.settings().seed();
    this.returns = returns;
    this.settings = settings;
    this.days = days;
  }

  /** By province, kind and day of filing. */
  Stream<Map<String, String>> rows() {
    List<UnitCode> provinces = returns.provinces();
    List<long[]> filed = provinces.stream().map(this::filed).toList();
    long[] sums = filed.stream().mapToLong(cells -> LongStream.of(cells).sum()).toArray();
    long[] sizes = LongStream.of(sums).map(n -> Math.min(n, settings.cases().least())).toArray();
    long left = settings.cases().rows() - LongStream.of(sizes).sum();
    long[] more =
        Apportion.byLargestRemainder(
            left, IntStream.range(0, sums.length).mapToLong(i -> sums[i] - sizes[i]).toArray());
    return IntStream.range(0, sums.length)
        .boxed()
        .flatMap(i -> cases(provinces.get(i), sizes[i] + more[i], filed.get(i)));
  }

  /** Cases filed by kind and month: 36 cells. */
  private long[] filed(UnitCode unit) {
    return KINDS.stream()
        .flatMapToLong(kind -> Arrays.stream(year(unit, kind + ".filed")))
        .toArray();
  }

  private Stream<Map<String, String>> cases(UnitCode unit, long size, long[] filed) {
    long[] cells = Apportion.along(size, filed, 500);
    Chance chance = Chance.of(seed, "cases", unit);
    List<Map<String, String>> all = new ArrayList<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      List<Map<String, String>> ofKind = new ArrayList<>();
      for (Month month : settings.year().months()) {
        for (long n = cells[12 * kind + month.month() - 1]; n > 0; n--) {
          ofKind.add(row(unit, KINDS.get(kind), month, chance));
        }
      }
      ofKind.sort(Comparator.comparing(row -> row.getOrDefault("filed_on", "")));
      for (int n = 0; n < ofKind.size(); n++) {
        ofKind
            .get(n)
            .put(
                "case_no",
                String.format(
                    Locale.ROOT, "%s-%s-%s%04d", unit, settings.year(), LETTERS.get(kind), n + 1));
      }
      all.addAll(ofKind);
    }
    return all.stream();
  }

  private Map<String, String> row(UnitCode unit, String kind, Month month, Chance chance) {
    Map<String, String> row = new TreeMap<>();
    LocalDate filed = days.in(month, 1000, chance);
    row.put("unit", unit.code());
    row.put("kind", kind);
    row.put("patent_type", TYPES.get(chance.weighted(types(unit))));
    row.put("filed_on", filed.toString());
    row.put("channel", channel(unit, kind, chance));
    row.put(
        "foreign_related",
        Boolean.toString(
            kind.equals("infringement")
                && chance.inThousand(thousandths(unit, "infringement.foreign", kind + ".filed"))));
    if (!kind.equals("counterfeit")) {
      int waited = chance.inThousand(930) ? chance.between(0, 5) : chance.between(6, 9);
      row.put("accepted_on", days.before(filed, waited).toString());
    }
    boolean extended = chance.inThousand(125);
    LocalDate due = due(kind, filed, extended);
    if (!kind.equals("other_dispute")) {
      row.put("due_on", due.toString());
    }
    concluded(unit, kind, filed, due, row, chance);
    if (extended && !kind.equals("other_dispute")) {
      extended(kind, filed, row);
    }
    return row;
  }

  /** The statutory term; one case in eight has it extended. */
  private static LocalDate due(String kind, LocalDate filed, boolean extended) {
    return kind.equals("counterfeit")
        ? filed.plusMonths(1).plusDays(extended ? 15 : 0)
        : filed.plusMonths(extended ? 4 : 3);
  }

  /** Approved a few days before the plain term ends; without that the plain term stays. */
  private void extended(String kind, LocalDate filed, Map<String, String> row) {
    LocalDate approved = days.onOrBefore(due(kind, filed, false).minusDays(3));
    String end = row.getOrDefault("concluded_on", settings.cases().asOf().toString());
    if (!approved.isBefore(filed) && approved.toString().compareTo(end) < 0) {
      row.put("extended_on", approved.toString());
    } else {
      row.put("due_on", due(kind, filed, false).toString());
    }
  }

  private void concluded(
      UnitCode unit,
      String kind,
      LocalDate filed,
      LocalDate due,
      Map<String, String> row,
      Chance chance) {
    long inTime = thousandths(unit, "infringement.concluded_in_time", "infringement.concluded");
    LocalDate day =
        chance.inThousand(inTime)
            ? filed.plusDays(chance.between(8, (int) (due.toEpochDay() - filed.toEpochDay())))
            : due.plusDays(chance.between(3, 60));
    LocalDate concluded = days.onOrBefore(day);
    if (concluded.isAfter(settings.cases().asOf())) {
      return;
    }
    String way = way(unit, kind, chance);
    row.put("concluded_on", concluded.toString());
    row.put("way", way);
    if (way.equals("adjudication") || way.equals("penalty")) {
      row.put("decided_on", concluded.toString());
      LocalDate published = days.after(concluded, 2, chance.inThousand(900) ? 20 : 35, chance);
      boolean open =
          chance.inThousand(Math.min(1000, thousandths(unit, "decision.published", "decision")));
      if (open && !published.isAfter(settings.cases().asOf())) {
        row.put("published_on", published.toString());
      }
    }
  }

  private String way(UnitCode unit, String kind, Chance chance) {
    return switch (kind) {
      case "infringement" -> {
        List<String> ways = List.of("adjudication", "mediation", "withdrawal", "other");
        yield ways.get(
            chance.weighted(
                ways.stream()
                    .mapToLong(way -> 1 + sum(unit, "infringement.concluded." + way))
                    .toArray()));
      }
      case "counterfeit" ->
          chance.inThousand(thousandths(unit, "decision.penalty", "counterfeit.concluded"))
              ? "penalty"
              : "other";
      default -> chance.inThousand(800) ? "mediation" : "withdrawal";
    };
  }

  private String channel(UnitCode unit, String kind, Chance chance) {
    if (kind.equals("other_dispute")) {
      return "ordinary";
    }
    long online = sum(unit, kind + ".ecommerce");
    long fairs = sum(unit, kind + ".trade_fair");
    long rest = Math.max(1, sum(unit, kind + ".filed") - online - fairs);
    return List.of("ecommerce", "trade_fair", "ordinary").get(chance.weighted(online, fairs, rest));
  }

  private long[] types(UnitCode unit) {
    return TYPES.stream().mapToLong(type -> 1 + sum(unit, "infringement.filed." + type)).toArray();
  }

  private long thousandths(UnitCode unit, String part, String whole) {
    long of =
        whole.equals("decision")
            ? sum(unit, "decision.infringement") + sum(unit, "decision.penalty")
            : sum(unit, whole);
    return of == 0 ? 0 : 1000 * sum(unit, part) / of;
  }

  private long sum(UnitCode unit, String item) {
    return LongStream.of(year(unit, item)).sum();
  }

  private long[] year(UnitCode unit, String item) {
    return returns.tally(unit).year(item, settings.year().year() - DemoReturns.FIRST.year());
  }
}
