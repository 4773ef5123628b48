package zhiheng.indicators.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gave which value to whom. Subjects are kept in an order of their own, by their values, so
 * that the order of the rows in a file never shows in a result.
 *
 * @param level what the values mean
 * @param values the values that occur, ascending (by code point if they are names)
 * @param scale where each value stands on a line: its number, or its place in the order
 * @param raters how many raters there are
 * @param subjects for each subject the index of each rater's value; −1 if there is none
 */
public record Ratings(
    Level level, List<String> values, double[] scale, int raters, List<int[]> subjects) {

  /** The sign for a rater who did not rate. */
  static final int MISSING = -1;

  public Ratings {
    List<int[]> sorted = new ArrayList<>(subjects);
    sorted.sort(Arrays::compare);
    subjects = Collections.unmodifiableList(sorted);
    values = List.copyOf(values);
  }

  /**
   * Ratings from cells.
   *
   * @param cells a row for each subject, a column for each rater, blank where there is no rating
   * @param order the values from the lowest to the highest; numbers ascend if it is empty
   */
  public static Ratings of(Level level, List<String[]> cells, List<String> order) {
    List<String> values =
        cells.stream()
            .flatMap(Arrays::stream)
            .filter(cell -> !cell.isEmpty())
            .distinct()
            .sorted(order(level, order))
            .toList();
    double[] scale = new double[values.size()];
    for (int i = 0; i < scale.length; i++) {
      boolean placed = level == Level.INTERVAL || level == Level.RATIO;
      scale[i] = placed ? Double.parseDouble(values.get(i)) : i + 1;
    }
    Map<String, Integer> index = new HashMap<>();
    values.forEach(value -> index.put(value, index.size()));
    int raters = cells.isEmpty() ? 0 : cells.get(0).length;
    List<int[]> subjects = new ArrayList<>();
    for (String[] row : cells) {
      int[] subject = new int[raters];
      for (int r = 0; r < raters; r++) {
        subject[r] = index.getOrDefault(row[r], MISSING);
      }
      subjects.add(subject);
    }
    return new Ratings(level, values, scale, raters, subjects);
  }

  private static Comparator<String> order(Level level, List<String> order) {
    if (!order.isEmpty()) {
      return Comparator.comparingInt(order::indexOf);
    }
    return level == Level.NOMINAL
        ? Comparator.naturalOrder()
        : Comparator.comparingDouble(Double::parseDouble);
  }

  /** How many raters gave each value to each subject; subjects that nobody rated are left out. */
  List<int[]> counts() {
    List<int[]> counts = new ArrayList<>();
    for (int[] subject : subjects) {
      int[] count = new int[values.size()];
      boolean rated = false;
      for (int value : subject) {
        if (value != MISSING) {
          count[value]++;
          rated = true;
        }
      }
      if (rated) {
        counts.add(count);
      }
    }
    return counts;
  }
}
