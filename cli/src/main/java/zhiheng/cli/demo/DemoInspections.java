package zhiheng.cli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiheng.templates.period.Month;
import zhiheng.templates.target.CreditCode;
import zhiheng.templates.unit.UnitCode;

/**
 * Random inspections of the provinces. In each month there are no more of them than the province's
 * return counts inspections.
 */
final class DemoInspections {
  private static final List<String> FOUND = List.of("corrected", "rectify", "filed", "referred");

  private final String seed;
  private final DemoReturns returns;
  private final LinesSettings settings;
  private final WorkDays days;

  DemoInspections(DemoReturns returns, LinesSettings settings, WorkDays days) {
    this.seed = returns.settings().seed();
    this.returns = returns;
    this.settings = settings;
    this.days = days;
  }

  /** By province, in the order in which targets were drawn. */
  Stream<Map<String, String>> rows() {
    List<UnitCode> provinces = returns.provinces();
    int year = settings.year().year() - DemoReturns.FIRST.year();
    long[] done =
        provinces.stream()
            .flatMapToLong(unit -> Arrays.stream(returns.tally(unit).year("inspection.done", year)))
            .toArray();
    long[] rows = Apportion.byLargestRemainder(settings.inspections().rows(), done);
    List<Map<String, String>> all = new ArrayList<>();
    for (int i = 0; i < provinces.size(); i++) {
      UnitCode unit = provinces.get(i);
      Chance chance = Chance.of(seed, "inspections", unit);
      Chance more = Chance.of(seed, "inspections, more", unit);
      List<Map<String, String>> ofUnit = new ArrayList<>();
      for (Month month : settings.year().months()) {
        for (long n = rows[12 * i + month.month() - 1]; n > 0; n--) {
          ofUnit.add(more(row(unit, month, chance), more));
        }
      }
      ofUnit.sort(Comparator.comparing(row -> row.getOrDefault("drawn_on", "")));
      for (int n = 0; n < ofUnit.size(); n++) {
        ofUnit
            .get(n)
            .put(
                "inspection_no",
                String.format(Locale.ROOT, "SJ%s-%s-%05d", unit, settings.year(), n + 1));
      }
      all.addAll(ofUnit);
    }
    return all.stream();
  }

  /** What some logs tell besides: whether others took part, and what came of it. */
  private Map<String, String> more(Map<String, String> row, Chance chance) {
    if (row.containsKey("inspected_on")) {
      boolean problem = row.getOrDefault("problem", "").equals("true");
      row.put("joint", Boolean.toString(chance.inThousand(120)));
      row.put("result", problem ? FOUND.get(chance.weighted(50, 35, 12, 3)) : "nothing");
      if (problem && chance.inThousand(850)) {
        LocalDate done = LocalDate.parse(row.getOrDefault("inspected_on", ""));
        LocalDate after = days.after(done, 1, 30, chance);
        if (!after.isAfter(settings.inspections().asOf())) {
          row.put("followed_up_on", after.toString());
        }
      }
    }
    return row;
  }

  /** No real organization has a code of the department Y with X for its first five places. */
  static String target(UnitCode unit, int number) {
    String code = String.format(Locale.ROOT, "Y1%sXXXXX%04d", unit.code(), number);
    return code + CreditCode.checkCharacter(code);
  }

  private Map<String, String> row(UnitCode unit, Month month, Chance chance) {
    int diligence = OfficeWork.diligence(seed, unit.code());
    Map<String, String> row = new TreeMap<>();
    LocalDate drawn = days.in(month, 600, chance);
    row.put("unit", unit.code());
    row.put("due_on", month.lastDay().toString());
    row.put("target_code", target(unit, chance.between(1, DemoTargets.TARGETS)));
    row.put("planned", Boolean.toString(chance.inThousand(930)));
    row.put("drawn_on", drawn.toString());
    Optional<LocalDate> inspected =
        Optional.of(drawn)
            .filter(day -> chance.inThousand(840 + diligence * 155L / 1000))
            .flatMap(day -> days.inSameMonth(day, chance));
    inspected.ifPresent(
        day -> {
          row.put("inspected_on", day.toString());
          row.put("inspectors", Integer.toString(2 + chance.weighted(72, 22, 6)));
          row.put("problem", Boolean.toString(chance.inThousand(90)));
          row.put("traced", Boolean.toString(!chance.inThousand(12 - diligence * 11L / 1000)));
          if (chance.inThousand(720 + diligence * 270L / 1000)) {
            boolean inTime = chance.inThousand(880 + diligence * 110L / 1000);
            LocalDate published =
                inTime ? days.after(day, 1, 20, chance) : days.after(day, 21, 40, chance);
            if (!published.isAfter(settings.inspections().asOf())) {
              row.put("published_on", published.toString());
            }
          }
        });
    return row;
  }
}
