package zhiheng.cli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/**
 * Complaints to 12330, a few of each province. Who complained is invented so that everybody sees
 * it: 示例投诉人, telephone numbers of zeros.
 */
final class DemoComplaints {
  private static final int OF_EACH = 12;
  private static final List<String> CHANNELS = List.of("phone", "web", "mobile", "visit", "other");
  private static final List<String> ABOUT = List.of("counterfeit", "infringement", "other");

  private final String seed;
  private final DemoReturns returns;
  private final LinesSettings settings;
  private final WorkDays days;

  DemoComplaints(DemoReturns returns, LinesSettings settings, WorkDays days) {
    this.seed = returns.settings().seed();
    this.returns = returns;
    this.settings = settings;
    this.days = days;
  }

  /** By province and month. */
  Stream<Map<String, String>> rows() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (UnitCode unit : returns.provinces()) {
      Chance chance = Chance.of(seed, "complaints", unit);
      List<Month> months = settings.year().months();
      for (int number = 1; number <= OF_EACH; number++) {
        rows.add(row(unit, months.get((number - 1) % months.size()), number, chance));
      }
    }
    return rows.stream();
  }

  private Map<String, String> row(UnitCode unit, Month month, int number, Chance chance) {
    Map<String, String> row = new TreeMap<>();
    LocalDate received = days.in(month, 1000, chance);
    row.put(
        "complaint_no",
        String.format(Locale.ROOT, "%s-12330-%s%02d", unit, settings.year(), number));
    row.put("unit", unit.code());
    row.put("channel", CHANNELS.get(chance.weighted(560, 250, 90, 80, 20)));
    row.put("about", ABOUT.get(chance.weighted(520, 380, 100)));
    row.put("received_on", received.toString());
    if (chance.inThousand(700)) {
      row.put("target_code", DemoInspections.target(unit, chance.between(1, 60)));
    }
    row.put("complainant_name", String.format(Locale.ROOT, "示例投诉人%s-%02d", unit, number));
    row.put("complainant_phone", "00000000000");
    step(row, "answered_on", days.after(received, 1, 9, chance), 960, chance);
    LocalDate closed = days.after(received, 12, 40, chance);
    if (step(row, "fed_back_on", closed, 880, chance)) {
      row.put("closed_on", closed.toString());
      boolean rewarded = chance.inThousand(60);
      row.put("rewarded", Boolean.toString(rewarded));
      if (rewarded) {
        row.put("reward_paid", Integer.toString(100 * chance.between(2, 20)));
      }
    }
    if (chance.inThousand(150)) {
      row.put("transferred_on", days.after(received, 1, 5, chance).toString());
      row.put("transferred_to", unit.code());
    }
    return row;
  }

  /** What would have happened after the day of the list is not in it. */
  private boolean step(
      Map<String, String> row, String column, LocalDate day, int inThousand, Chance chance) {
    boolean happened = chance.inThousand(inThousand) && !day.isAfter(settings.cases().asOf());
    if (happened) {
      row.put(column, day.toString());
    }
    return happened;
  }
}
