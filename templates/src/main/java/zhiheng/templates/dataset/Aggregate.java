package zhiheng.templates.dataset;

import java.util.List;

/**
 * What is counted of the rows that are meant. There is no mean and no ratio: those are made of
 * exact counts and sums where each step can be explained.
 */
public sealed interface Aggregate {

  /** How it is written in a definition. */
  String text();

  /** The number of rows. */
  record Count() implements Aggregate {
    @Override
    public String text() {
      return "count(*)";
    }
  }

  /** The number of different values in a column. */
  record CountDistinct(String column) implements Aggregate {
    @Override
    public String text() {
      return "count(distinct " + column + ")";
    }
  }

  /**
   * The sum of a column, or of a product of columns: {@code sum(weight * overall)} is what a
   * weighted mean is made of, {@code sum(weight * overall * overall)} its variance.
   */
  record Sum(List<String> factors) implements Aggregate {
    public Sum {
      factors = List.copyOf(factors);
    }

    @Override
    public String text() {
      return "sum(" + String.join(" * ", factors) + ")";
    }
  }
}
