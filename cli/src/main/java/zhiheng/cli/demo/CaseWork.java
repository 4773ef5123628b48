package zhiheng.cli.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import zhiheng.cli.demo.Quotas.AreaYear;
import zhiheng.cli.demo.ReturnsSettings.Area;
import zhiheng.cli.demo.ReturnsSettings.Surge;

/** The cases of one bureau through 24 months: accepted, filed, concluded and still open. */
final class CaseWork {
  private static final List<String> TYPES = List.of("invention", "utility_model", "design");
  private static final List<String> WAYS =
      List.of("adjudication", "mediation", "withdrawal", "other");

  private final ReturnsSettings settings;
  private final Area area;
  private final String bureau;
  private final Tally tally = new Tally();

  /**
   * @param bureau tells a province's own work from the whole province, which has the same code
   */
  private CaseWork(ReturnsSettings settings, Area area, String bureau) {
    this.settings = settings;
    this.area = area;
    this.bureau = bureau;
  }

  static Tally of(ReturnsSettings settings, Area area, String bureau, List<AreaYear> years) {
    CaseWork work = new CaseWork(settings, area, bureau);
    work.filed(years);
    work.concluded(years);
    work.online(years);
    work.mediated(years);
    return work.tally;
  }

  private void filed(List<AreaYear> years) {
    for (int year = 0; year < years.size(); year++) {
      AreaYear of = years.get(year);
      long[] weights = weights(year, "infringement.filed");
      for (int type = 0; type < TYPES.size(); type++) {
        String name = TYPES.get(type);
        long[] filed = along(of.filed().get(type), weights, year, name);
        long[] refused = along(of.refused().get(type), weights, year, "refused " + name);
        tally.put("infringement.filed." + name, year, filed);
        tally.put("infringement.accepted." + name, year, plus(filed, refused));
      }
      tally.put(
          "other_dispute.filed",
          year,
          along(of.quota().otherFiled(), weights(year, "other_dispute.filed"), year, "other"));
      tally.put(
          "counterfeit.filed",
          year,
          along(of.quota().counterfeitFiled(), weights(year, "counterfeit.filed"), year, "fakes"));
    }
    for (String total : List.of("infringement.accepted", "infringement.filed")) {
      tally.put(total, tally.of(TYPES.stream().map(type -> total + "." + type).toList()));
    }
  }

  private void concluded(List<AreaYear> years) {
    long[] filed = tally.of("infringement.filed");
    long stock = LongStream.of(tally.year("infringement.filed", 0)).sum() / 20;
    long[] concluded =
        handled(stock, filed, years.stream().map(of -> of.quota().concluded()).toList());
    long[] start = new long[Tally.MONTHS];
    long[] end = new long[Tally.MONTHS];
    long open = stock;
    for (int month = 0; month < Tally.MONTHS; month++) {
      start[month] = open;
      open += filed[month] - concluded[month];
      end[month] = open;
    }
    tally.put("infringement.open_start", start);
    tally.put("infringement.concluded", concluded);
    tally.put("infringement.open_end", end);
    ways(concluded);
    tally.put(
        "other_dispute.concluded",
        handled(
            0,
            tally.of("other_dispute.filed"),
            years.stream().map(of -> of.quota().otherConcluded()).toList()));
    tally.put(
        "counterfeit.concluded",
        handled(
            0,
            tally.of("counterfeit.filed"),
            years.stream().map(of -> of.quota().counterfeitConcluded()).toList()));
  }

  /**
   * Concludes each year's number over its months, some weeks after filing and never more than there
   * is; what a month cannot conclude the next one does.
   */
  private static long[] handled(long stock, long[] filed, List<Long> byYear) {
    long[] concluded = new long[filed.length];
    long open = stock;
    for (int year = 0; year < byYear.size(); year++) {
      long[] weights = new long[12];
      for (int i = 0; i < weights.length; i++) {
        int month = 12 * year + i;
        weights[i] = 2 * filed[month] + filed[Math.max(0, month - 1)] + 1;
      }
      long[] wanted = Apportion.along(byYear.get(year), weights, 500);
      long behind = 0;
      for (int i = 0; i < weights.length; i++) {
        int month = 12 * year + i;
        behind += wanted[i];
        open += filed[month];
        concluded[month] = Math.min(behind, open);
        open -= concluded[month];
        behind -= concluded[month];
      }
    }
    return concluded;
  }

  private void ways(long[] concluded) {
    Chance chance = Chance.of(settings.seed(), "ways", bureau);
    long[] shares = {
      chance.between(60, 320), chance.between(450, 700), chance.between(100, 240), 40
    };
    long[][] byWay = new long[WAYS.size()][Tally.MONTHS];
    for (int month = 0; month < Tally.MONTHS; month++) {
      long[] parts = Apportion.along(concluded[month], shares, chance.between(0, 999));
      for (int way = 0; way < parts.length; way++) {
        byWay[way][month] = parts[way];
      }
    }
    for (int way = 0; way < byWay.length; way++) {
      tally.put("infringement.concluded." + WAYS.get(way), byWay[way]);
    }
  }

  private void online(List<AreaYear> years) {
    for (int year = 0; year < years.size(); year++) {
      Quota quota = years.get(year).quota();
      for (String kind : List.of("infringement", "counterfeit")) {
        long whole = kind.equals("infringement") ? quota.online() : quota.counterfeitOnline();
        long[] filed = tally.year(kind + ".filed", year);
        tally.put(kind + ".ecommerce", year, along(whole, filed, year, kind + " online"));
      }
    }
  }

  private void mediated(List<AreaYear> years) {
    for (int year = 0; year < years.size(); year++) {
      Quota quota = years.get(year).quota();
      long[] cases = along(quota.mediated(), weights(year, "mediated"), year, "mediated");
      Chance chance = Chance.of(settings.seed(), "days", bureau, year);
      long[] weights = LongStream.of(cases).map(n -> n * chance.between(800, 1200)).toArray();
      tally.put("center.mediated", year, cases);
      tally.put("center.mediation_days", year, along(quota.days(), weights, year, "days"));
    }
  }

  private long[] along(long whole, long[] weights, int year, String what) {
    int start = Chance.of(settings.seed(), "start", bureau, year, what).between(0, 999);
    return Apportion.along(whole, weights, start);
  }

  /** The season, with the bureau's own habits and some chance; and surges that it explains. */
  private long[] weights(int year, String item) {
    return IntStream.range(0, 12)
        .mapToLong(
            i ->
                settings.season().get(i)
                    * Chance.of(settings.seed(), "habit", bureau, i).between(880, 1120)
                    * Chance.of(settings.seed(), "month", bureau, item, year, i).between(920, 1080)
                    * surge(12 * year + i, item))
        .toArray();
  }

  private int surge(int month, String item) {
    return settings.surges().stream()
        .filter(surge -> surge.unit().equals(area.unit()) && surge.item().equals(item))
        .filter(surge -> DemoReturns.FIRST.plus(month).equals(surge.month()))
        .mapToInt(Surge::times)
        .findFirst()
        .orElse(1);
  }

  private static long[] plus(long[] these, long[] those) {
    return IntStream.range(0, these.length).mapToLong(i -> these[i] + those[i]).toArray();
  }
}
