package zhiheng.cli.demo;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import zhiheng.cli.demo.ReturnsSettings.Derived;

/** What else a bureau counts: items that follow from its cases, and its staff. */
final class OfficeWork {
  private final String seed;
  private final String bureau;
  private final Tally tally;

  private OfficeWork(String seed, String bureau, Tally tally) {
    this.seed = seed;
    this.bureau = bureau;
    this.tally = tally;
  }

  /** Adds these items to a bureau's cases. */
  static void add(ReturnsSettings settings, String bureau, Tally tally) {
    OfficeWork work = new OfficeWork(settings.seed(), bureau, tally);
    settings.derived().forEach(work::derive);
    work.staff();
  }

  /** How diligent a bureau is made to be, from 0 to 1,000. */
  static int diligence(String seed, String bureau) {
    Chance chance = Chance.of(seed, "diligence", bureau);
    return (chance.between(100, 1000) + chance.between(200, 1000)) / 2;
  }

  private void derive(Derived item) {
    long[] of = tally.of(item.of());
    long[] without = tally.of(item.without());
    for (int year = 0; year < 2; year++) {
      Chance chance = Chance.of(seed, item.item(), bureau, year);
      int at = 12 * year;
      long[] base =
          IntStream.range(at, at + 12).mapToLong(month -> of[month] - without[month]).toArray();
      long whole = (LongStream.of(base).sum() * rate(item, year) + 500) / 1000;
      long[] weights =
          item.uneven() == 0
              ? base
              : LongStream.of(base)
                  .map(cases -> cases * chance.between(1000 - item.uneven(), 1000 + item.uneven()))
                  .toArray();
      tally.put(item.item(), year, Apportion.along(whole, weights, chance.between(0, 999)));
    }
  }

  private long rate(Derived item, int year) {
    long skill =
        (6L * diligence(seed, bureau)
                + 4L * Chance.of(seed, "skill", item.item(), bureau).between(0, 1000))
            / 10;
    skill =
        Math.min(1000, skill + (year == 0 ? 0 : Chance.of(seed, "better", bureau).between(0, 60)));
    return item.poor() + (item.good() - item.poor()) * skill / 1000;
  }

  private void staff() {
    Chance chance = Chance.of(seed, "staff", bureau);
    long cases =
        LongStream.of(tally.year("infringement.filed", 0)).sum() / 2
            + LongStream.of(tally.year("counterfeit.filed", 0)).sum();
    long officers = 6 + cases / chance.between(7, 14);
    long certified = officers * chance.between(780, 930) / 1000;
    long[] post = new long[Tally.MONTHS];
    long[] holders = new long[Tally.MONTHS];
    for (int month = 0; month < Tally.MONTHS; month++) {
      if (month % 6 == 5) {
        officers += chance.between(0, (int) (officers / 25 + 1));
        certified = Math.min(officers, certified + chance.between(0, (int) (officers / 18 + 1)));
      }
      post[month] = officers;
      holders[month] = certified;
    }
    tally.put("staff.enforcement", post);
    tally.put("staff.certified", holders);
    for (int year = 0; year < 2; year++) {
      long[] training = {0, 0, 2, 3, 4, 3, 2, 1, 4, 3, 2, 1};
      long[] renewal = new long[12];
      Arrays.fill(renewal, 3, 6, 1);
      long most = post[12 * year];
      tally.put(
          "staff.trained", year, Apportion.along(most * chance.between(8, 22) / 10, training, 0));
      tally.put(
          "staff.renewed", year, Apportion.along(most * chance.between(10, 30) / 100, renewal, 0));
    }
  }
}
