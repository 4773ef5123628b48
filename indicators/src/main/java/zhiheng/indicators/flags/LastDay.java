package zhiheng.indicators.flags;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zhiheng.indicators.number.Tail;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.Placed;
import zhiheng.templates.unit.UnitCode;

/**
 * Cases concluded on the very last legal day: a date that is written to fit looks like that.
 * Compared with how often it happens in all units together, by the exact binomial test.
 */
public final class LastDay {
  private static final int LEAST = 30;

  private final List<Flag> flags = new ArrayList<>();
  private int applied;

  private LastDay() {}

  /** Asks the lake about the cases concluded in a year, of these units. */
  public static LastDay of(
      Lake lake, Snapshot snapshot, Dataset cases, Year year, List<UnitCode> units) {
    String concluded =
        "concluded_on between date '"
            + year.firstDay()
            + "' and date '"
            + year.lastDay()
            + "' and due_on is not null";
    Question all = question("concluded", cases, concluded);
    Question last = question("last_day", cases, concluded + " and concluded_on = due_on");
    Answers answers = lake.ask(snapshot, List.of(all, last));
    LastDay test = new LastDay();
    long everywhere = 0;
    long everywhereLast = 0;
    for (UnitCode unit : units) {
      everywhere += count(answers, "concluded", unit);
      everywhereLast += count(answers, "last_day", unit);
    }
    for (UnitCode unit : units) {
      long of = count(answers, "concluded", unit);
      long found = count(answers, "last_day", unit);
      long others = everywhere - of;
      if (of >= LEAST && others >= LEAST) {
        test.applied++;
        // at least one day of a year of days, so that "never elsewhere" is not "impossible"
        double usual = Math.max(1 / 365.0, (double) (everywhereLast - found) / others);
        double chance = Tail.binomial(found, of, usual);
        if (chance < CountTests.UNUSUAL) {
          test.flags.add(
              new Flag(
                  Flag.Kind.LAST_DAY,
                  unit,
                  "",
                  Map.of(
                      "found", Long.toString(found),
                      "of", Long.toString(of),
                      "usual", String.format(Locale.ROOT, "%.1f%%", 100 * usual)),
                  chance));
        }
      }
    }
    return test;
  }

  public List<Flag> flags() {
    return List.copyOf(flags);
  }

  /** How many units had cases enough. */
  public int applied() {
    return applied;
  }

  private static long count(Answers answers, String question, UnitCode unit) {
    return answers.figure(question, unit.code()).map(BigDecimal::longValue).orElse(0L);
  }

  private static Question question(String code, Dataset cases, String where) {
    Expressions expressions = Expressions.over(cases);
    Optional<Condition> condition = expressions.condition(placed(where)).value();
    return new Question(
        code,
        cases.code(),
        condition.orElseThrow(() -> new IllegalStateException(where)),
        expressions.aggregate(placed("count(*)")).value().orElseThrow(),
        List.of("unit"));
  }

  private static Placed<String> placed(String text) {
    return new Placed<>(text, new LinePlace("", 1, 1, text));
  }
}
