package zhiheng.reports.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * Returns of 31 provinces for 2016 and 2017 whose sums are the published ones (SIPO, press
 * conference of 2017-01-19 and enforcement statistics of 2017); how they are divided among
 * provinces and months is made up, such that 12 and 15 provinces have over 1,000 cases.
 */
public final class PublishedReturns {
  /** In the order of codes. Of 1,000: 19 are under 1,000 cases in 2016 and over in 2017. */
  private static final int[] WEIGHTS = {
    13, 13, 25, 13, 13, 19, 13, 19, 13, 90, 215, 25, 25, 19, 60, 30, 35, 45, 120, 13, 13, 13, 40,
    13, 13, 13, 25, 13, 13, 13, 13
  };

  private PublishedReturns() {}

  public static ReturnFigures of(Register register) {
    return of(register, List.of());
  }

  /** The same with some provinces that have not handed in their last return. */
  public static ReturnFigures of(Register register, List<UnitCode> late) {
    List<UnitCode> units =
        register.provinces(LocalDate.of(2017, 12, 31)).stream().map(Unit::code).toList();
    List<Total> totals = new ArrayList<>();
    year(totals, units, 2016, 20351, 508, 28057, 19211, 485, 27997, 10300, 2827, 1968, 62976);
    year(totals, units, 2017, 27305, 852, 38492, 26349, 822, 38478, 15300, 4535, 2983, 86507);
    totals.removeIf(
        total -> late.contains(total.unit()) && total.period().equals(new Month(2017, 12)));
    return ReturnFigures.of(units, totals);
  }

  private static void year(List<Total> totals, List<UnitCode> units, int year, int... sums) {
    String[] items = {
      "infringement.filed",
      "other_dispute.filed",
      "counterfeit.filed",
      "infringement.concluded",
      "other_dispute.concluded",
      "counterfeit.concluded",
      "infringement.ecommerce",
      "counterfeit.ecommerce",
      "center.mediated",
      "center.mediation_days"
    };
    for (int item = 0; item < items.length; item++) {
      spread(totals, units, year, items[item], sums[item]);
    }
    spread(totals, units, year, "infringement.filed.invention", sums[0] / 10);
    spread(totals, units, year, "infringement.filed.utility_model", sums[0] / 2);
    spread(totals, units, year, "infringement.filed.design", sums[0] - sums[0] / 10 - sums[0] / 2);

    spread(totals, units, year, "campaign.thunder", sums[2] / 5);
    spread(totals, units, year, "complaint.received", sums[0]);
  }

  /** By weight, cumulative and rounded down, so that all of it is given out. */
  private static void spread(
      List<Total> totals, List<UnitCode> units, int year, String item, long sum) {
    long whole = 0;
    for (int weight : WEIGHTS) {
      whole += weight;
    }
    long before = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      long share = (before + WEIGHTS[unit]) * sum / whole - before * sum / whole;
      before += WEIGHTS[unit];
      for (Month month : new Year(year).months()) {
        long part = month.month() * share / 12 - (month.month() - 1) * share / 12;
        totals.add(new Total(units.get(unit), month, item, "month", BigDecimal.valueOf(part)));
      }
    }
  }
}
