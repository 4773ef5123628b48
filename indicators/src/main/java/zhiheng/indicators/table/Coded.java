package zhiheng.indicators.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of several values each row has.
 *
 * @param codes the value of each row, counted from 0
 * @param values the texts that the codes stand for; empty text where a cell is missing. There are
 *     none if each row is a value by itself
 */
public record Coded(int[] codes, List<String> values) {
  private static final String BETWEEN = "\u0001";

  /** All rows alike. */
  public static Coded alike(int rows) {
    return new Coded(new int[rows], List.of(""));
  }

  /** Each row by itself. */
  public static Coded each(int rows) {
    return new Coded(IntStream.range(0, rows).toArray(), List.of());
  }

  /** The text of a row. */
  public String text(int row) {
    return values.isEmpty() ? Integer.toString(row) : values.get(codes[row]);
  }

  /** How many values there are. */
  public int count() {
    return values.isEmpty() ? codes.length : values.size();
  }

  /** The pairs of values, this one's first. */
  public Coded with(Coded other) {
    Map<Long, Integer> index = new HashMap<>();
    int[] pairs = new int[codes.length];
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < pairs.length; row++) {
      long pair = (long) codes[row] << 32 | other.codes[row];
      Integer known = index.get(pair);
      if (known == null) {
        known = texts.size();
        index.put(pair, known);
        texts.add(text(row) + BETWEEN + other.text(row));
      }
      pairs[row] = known;
    }
    return new Coded(pairs, texts);
  }

  /** The same with codes in the order of the texts. */
  public Coded sorted() {
    Integer[] order = IntStream.range(0, values.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (one, other) -> values.get(one).compareTo(values.get(other)));
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    int[] ranked = new int[codes.length];
    for (int row = 0; row < ranked.length; row++) {
      ranked[row] = values.isEmpty() ? codes[row] : rank[codes[row]];
    }
    return new Coded(ranked, Arrays.stream(order).map(values::get).toList());
  }

  /** The rows in the order of their codes; rows of one code keep the order they come in. */
  public int[] order(int[] rows) {
    if (values.size() == 1) {
      return rows;
    }
    int[] next = new int[count() + 1];
    for (int code : codes) {
      next[code + 1]++;
    }
    for (int code = 1; code < next.length; code++) {
      next[code] += next[code - 1];
    }
    int[] ordered = new int[rows.length];
    for (int row : rows) {
      ordered[next[codes[row]]++] = row;
    }
    return ordered;
  }

  /** A name of a pair as it is told. */
  public static String shown(String text) {
    return text.replace(BETWEEN, " / ");
  }
}
