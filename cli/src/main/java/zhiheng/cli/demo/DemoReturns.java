package zhiheng.cli.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhiheng.cli.demo.DemoReturn.Figure;
import zhiheng.cli.demo.Quotas.AreaYear;
import zhiheng.cli.demo.ReturnsSettings.Area;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/**
 * The monthly returns of the 31 provinces and of the cities of one of them, for 2016 and 2017. A
 * province whose cities report is the sum of them and of its own work.
 */
public final class DemoReturns {
  static final Month FIRST = new Month(2016, 1);

  private final Templates templates;
  private final ReturnsSettings settings;
  private final Map<UnitCode, Tally> tallies;

  private DemoReturns(Templates templates, ReturnsSettings settings, Map<UnitCode, Tally> tallies) {
    this.templates = templates;
    this.settings = settings;
    this.tallies = tallies;
  }

  /** Works them out from {@code demo/returns.yaml}. */
  static DemoReturns of(Templates templates) {
    ReturnsSettings settings = ReturnsSettings.read(templates.folder());
    Quotas quotas = new Quotas(settings);
    List<List<AreaYear>> years = quotas.provinces();
    UnitCode divided = settings.cities().get(0).unit();
    Map<UnitCode, Tally> tallies = new TreeMap<>();
    List<Tally> all = new ArrayList<>();
    for (int i = 0; i < settings.provinces().size(); i++) {
      Area area = settings.provinces().get(i);
      AreaYear first = years.get(0).get(i);
      AreaYear second = years.get(1).get(i);
      if (area.unit().equals(divided)) {
        List<AreaYear> firsts = quotas.cities(first, 0);
        List<AreaYear> seconds = quotas.cities(second, 1);
        for (int city = 0; city < settings.cities().size(); city++) {
          Area part = settings.cities().get(city);
          String bureau = part.unit().equals(divided) ? divided + " itself" : part.unit().code();
          Tally tally =
              bureau(settings, part, bureau, List.of(firsts.get(city), seconds.get(city)));
          tallies.put(part.unit(), tally);
          all.add(tally);
        }
      } else {
        Tally tally = bureau(settings, area, area.unit().code(), List.of(first, second));
        tallies.put(area.unit(), tally);
        all.add(tally);
      }
    }
    takeIn(settings, all);
    tallies.put(
        divided,
        Tally.sum(settings.cities().stream().map(city -> tallies.get(city.unit())).toList()));
    return new DemoReturns(templates, settings, tallies);
  }

  private static Tally bureau(
      ReturnsSettings settings, Area area, String bureau, List<AreaYear> years) {
    Tally tally = CaseWork.of(settings, area, bureau, years);
    OfficeWork.add(settings, bureau, tally);
    return tally;
  }

  /** What one bureau refers to another, the other takes in. */
  private static void takeIn(ReturnsSettings settings, List<Tally> all) {
    long[][] taken = new long[all.size()][Tally.MONTHS];
    for (int month = 0; month < Tally.MONTHS; month++) {
      int at = month;
      long out = all.stream().mapToLong(tally -> tally.of("referral.out")[at]).sum();
      long[] weights =
          all.stream()
              .mapToLong(
                  tally -> tally.of("counterfeit.filed")[at] + tally.of("infringement.filed")[at])
              .toArray();
      int start = Chance.of(settings.seed(), "referral.in", month).between(0, 999);
      long[] parts = Apportion.along(out, weights, start);
      IntStream.range(0, parts.length).forEach(i -> taken[i][at] = parts[i]);
    }
    IntStream.range(0, taken.length).forEach(i -> all.get(i).put("referral.in", taken[i]));
  }

  /** The units that report, in the order of their codes. */
  public List<UnitCode> units() {
    return List.copyOf(tallies.keySet());
  }

  /** The provinces among them. */
  List<UnitCode> provinces() {
    return settings.provinces().stream().map(Area::unit).toList();
  }

  /** All returns, month by month. */
  public Stream<DemoReturn> all() {
    return IntStream.range(0, Tally.MONTHS)
        .mapToObj(FIRST::plus)
        .flatMap(month -> tallies.keySet().stream().map(unit -> of(unit, month)));
  }

  /** One return as it stands in the end. */
  public DemoReturn of(UnitCode unit, Month month) {
    return of(unit, month, "", 0);
  }

  /** A return as it was handed in first, and how many days later it was corrected. */
  record Mistaken(DemoReturn figures, int days) {}

  /** Empty for a return that was right at once. */
  Optional<Mistaken> mistaken(UnitCode unit, Month month) {
    return settings.mistakes().stream()
        .filter(mistake -> mistake.unit().equals(unit) && mistake.month().equals(month))
        .map(
            mistake ->
                new Mistaken(of(unit, month, mistake.item(), mistake.tooMany()), mistake.days()))
        .findFirst();
  }

  /** What a bureau says about items that stand out. */
  Map<String, String> explanations(UnitCode unit, Month month) {
    Map<String, String> explanations = new TreeMap<>();
    settings.surges().stream()
        .filter(surge -> surge.unit().equals(unit) && surge.month().equals(month))
        .forEach(surge -> explanations.put(surge.item(), surge.explanation()));
    settings.explanations().stream()
        .filter(one -> one.unit().equals(unit) && one.month().equals(month))
        .forEach(one -> explanations.put(one.item(), one.explanation()));
    return explanations;
  }

  ReturnsSettings settings() {
    return settings;
  }

  Tally tally(UnitCode unit) {
    Tally tally = tallies.get(unit);
    if (tally == null) {
      throw new IllegalArgumentException("no such unit in the demonstration: " + unit);
    }
    return tally;
  }

  private DemoReturn of(UnitCode unit, Month month, String mistaken, long tooMany) {
    Form form =
        templates
            .forms()
            .find("monthly-return", month)
            .orElseThrow(() -> new IllegalStateException("no form of the monthly return"));
    Tally tally = tally(unit);
    int at = 12 * (month.year() - FIRST.year()) + month.month() - 1;
    Map<Figure, BigDecimal> figures = new LinkedHashMap<>();
    for (Item item : form.items()) {
      if (!tally.has(item.code())) {
        throw new IllegalStateException("the demonstration does not count " + item.code());
      }
      long[] months = tally.of(item.code());
      long more = item.code().equals(mistaken) ? tooMany : 0;
      for (String column : item.columns()) {
        long amount = more;
        for (int i = column.equals("ytd") ? at - month.month() + 1 : at; i <= at; i++) {
          amount += months[i];
        }
        figures.put(new Figure(item.code(), column), BigDecimal.valueOf(amount));
      }
    }
    return new DemoReturn(unit, month, figures);
  }
}
