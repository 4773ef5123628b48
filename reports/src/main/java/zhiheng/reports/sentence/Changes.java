package zhiheng.reports.sentence;

import java.math.BigDecimal;
import java.util.Optional;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Digits;

/**
 * How a figure differs from the year before, in words. What the words say follows from the exact
 * figures; a change too small for one decimal place is called about the same, not 0.0%.
 */
public final class Changes {
  private final Words words;

  public Changes(Words words) {
    this.words = words;
  }

  /** Growth or decline in percent; empty before: the year before is not known. */
  public String inPercent(BigDecimal now, Optional<BigDecimal> before) {
    if (before.isEmpty()) {
      return words.say("change.unknown");
    }
    int direction = now.compareTo(before.get());
    if (direction == 0) {
      return words.say("change.same");
    }
    if (before.get().signum() == 0) {
      return words.say("change.from_nothing");
    }
    if (now.signum() == 0) {
      return words.say("change.to_nothing", "before", Digits.count(before.get()));
    }
    BigDecimal change = Digits.change(now, before.get()).abs();
    if (Digits.percent(change).equals("0.0%")) {
      return words.say("change.about_same");
    }
    return words.say(
        direction > 0 ? "change.rose" : "change.fell", "percent", Digits.percent(change));
  }

  /** The difference of two rates, each in percent, in percentage points. */
  public String inPoints(BigDecimal now, Optional<BigDecimal> before) {
    if (before.isEmpty()) {
      return words.say("change.unknown");
    }
    BigDecimal difference = now.subtract(before.get());
    String points = Digits.brief(difference.abs(), 1);
    if (points.equals("0")) {
      return words.say(difference.signum() == 0 ? "change.same" : "change.about_same");
    }
    String code = difference.signum() > 0 ? "change.points_rose" : "change.points_fell";
    String one = code + ".one";
    return words.say(points.equals("1") && words.has(one) ? one : code, "points", points);
  }

  /** How many more or fewer there are. */
  public String inNumber(long now, Optional<Long> before) {
    if (before.isEmpty()) {
      return words.say("change.unknown");
    }
    long difference = now - before.get();
    if (difference == 0) {
      return words.say("change.same");
    }
    return words.say(
        difference > 0 ? "change.more" : "change.fewer", "count", Math.abs(difference));
  }

  /** The change in percent as a cell; a dash where there is nothing to compare with. */
  public static Cell cell(BigDecimal now, Optional<BigDecimal> before) {
    return before
        .filter(base -> base.signum() != 0)
        .map(base -> Cell.percent(Digits.change(now, base)))
        .orElseGet(Cell::none);
  }
}
