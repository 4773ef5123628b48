package zhiheng.indicators.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiheng.indicators.table.Coded;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;

/** What is remarkable about responses: marks, after which every response still counts. */
public final class ResponseChecks {
  private final Responses responses;
  private final List<Flag> flags = new ArrayList<>();

  private ResponseChecks(Responses responses) {
    this.responses = responses;
  }

  /** What was noticed. */
  public enum Kind {
    /** The number of the response stands in an earlier row. */
    SAME_NUMBER,
    /** All answers are those of an earlier response of the same unit and group. */
    SAME_ANSWERS,
    /** So many items as the wave says, all answered alike, reversed ones too. */
    STRAIGHT_LINE,
    /** Far less time than the median. */
    HASTY,
    /** An item was answered that was not asked; the answer does not count. */
    ANSWERED_THOUGH_SKIPPED,
    /** Fewer than the questionnaire's share of what was asked was answered. */
    INCOMPLETE
  }

  /**
   * A mark.
   *
   * @param row counted from 0
   */
  public record Flag(int row, Kind kind) {}

  /** All marks, in the order of the kinds and rows. */
  public static List<Flag> of(Responses responses) {
    ResponseChecks checks = new ResponseChecks(responses);
    checks.sameNumbers();
    checks.answers();
    checks.hasty();
    checks.flags.sort(Comparator.comparing(Flag::kind).thenComparingInt(Flag::row));
    return List.copyOf(checks.flags);
  }

  private void sameNumbers() {
    Coded numbers = responses.table().coded(responses.wave().columns().number());
    boolean[] met = new boolean[numbers.count()];
    for (int row = 0; row < responses.table().size(); row++) {
      int code = numbers.codes()[row];
      if (met[code] && !numbers.text(row).isEmpty()) {
        flags.add(new Flag(row, Kind.SAME_NUMBER));
      }
      met[code] = true;
    }
  }

  private void answers() {
    Coded units = responses.table().coded(responses.wave().columns().unit());
    Coded groups = responses.table().coded(responses.wave().columns().group());
    Set<List<Object>> met = new HashSet<>();
    for (int row = 0; row < responses.table().size(); row++) {
      List<Object> pattern = new ArrayList<>(List.of(units.text(row), groups.text(row)));
      Map<Double, Integer> given = new HashMap<>();
      int asked = 0;
      int answered = 0;
      boolean skipped = false;
      for (int item = 0; item < responses.items().size(); item++) {
        double answer = responses.answer(item, row);
        boolean isAsked = responses.isAsked(item, row);
        pattern.add(responses.saysDontKnow(item, row) ? "?" : answer);
        skipped |= !isAsked && !Double.isNaN(answer);
        asked += isAsked ? 1 : 0;
        if (isAsked && (!Double.isNaN(answer) || responses.saysDontKnow(item, row))) {
          answered++;
        }
        if (isAsked && !Double.isNaN(answer)) {
          given.merge(answer, 1, Integer::sum);
        }
      }
      int alike = responses.wave().checks().alike();
      boolean line = given.size() == 1 && given.values().iterator().next() >= alike;
      flag(line, row, Kind.STRAIGHT_LINE);
      flag(!met.add(pattern) && answered >= alike && !line, row, Kind.SAME_ANSWERS);
      flag(skipped, row, Kind.ANSWERED_THOUGH_SKIPPED);
      double least = responses.questionnaire().leastAnswered().doubleValue() / 100;
      flag(answered < least * asked, row, Kind.INCOMPLETE);
    }
  }

  private void hasty() {
    DataTable table = responses.table();
    responses
        .wave()
        .columns()
        .seconds()
        .filter(table::has)
        .ifPresent(
            column -> {
              Mistakes mistakes = new Mistakes(table.file());
              double[] seconds = table.numbers(column, mistakes);
              mistakes.refuse();
              double[] known =
                  Arrays.stream(seconds).filter(each -> !Double.isNaN(each)).sorted().toArray();
              double median = known.length == 0 ? 0 : known[known.length / 2];
              double least = median * responses.wave().checks().hasty().doubleValue() / 100;
              for (int row = 0; row < seconds.length; row++) {
                flag(seconds[row] < least, row, Kind.HASTY);
              }
            });
  }

  private void flag(boolean noticed, int row, Kind kind) {
    if (noticed) {
      flags.add(new Flag(row, kind));
    }
  }
}
