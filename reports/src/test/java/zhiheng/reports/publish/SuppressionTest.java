package zhiheng.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SuppressionTest {

  @Example
  void aSmallCellTakesThreeOthersWithIt() {
    Withheld withheld =
        of(true, new long[] {3, 20, 30}, new long[] {10, 20, 12}, new long[] {40, 50, 60});
    assertThat(shown(withheld, 3, 4)).containsExactly("c c 30 53", "c c 12 42", "40 50 60 150");
  }

  @Example
  void whereRowsDoNotAddUpOneMoreOfTheColumnIsEnough() {
    Withheld withheld = of(false, new long[] {3, 20}, new long[] {10, 20}, new long[] {8, 50});
    assertThat(shown(withheld, 3, 2)).containsExactly("c 20", "10 20", "c 50");
  }

  @Example
  void zerosAreTakenOnlyIfNothingElseHelps() {
    Withheld withheld = of(false, new long[] {3}, new long[] {0}, new long[] {0});
    assertThat(withheld.isSafe()).isTrue();
    assertThat(withheld.count()).isEqualTo(2);
  }

  @Example
  void aTableThatNothingProtectsIsWithheldWhole() {
    Withheld withheld = of(true, new long[] {3, 20});
    assertThat(withheld.isSafe()).isFalse();
    assertThat(shown(withheld, 1, 3)).containsExactly("c c c");
  }

  @Example
  void whatIsNotReportedIsNotHidden() {
    CountTable table =
        new CountTable(
            List.of(
                List.of(OptionalLong.empty(), OptionalLong.of(7)),
                List.of(OptionalLong.of(2), OptionalLong.of(9)),
                List.of(OptionalLong.of(6), OptionalLong.of(8))),
            false);
    Withheld withheld = Suppression.of(table, 1, 4);
    assertThat(withheld.hides(0, 0)).isFalse();
    assertThat(withheld.hides(1, 0)).isTrue();
    assertThat(withheld.hides(2, 0)).isTrue();
    assertThat(withheld.count()).isEqualTo(2);
  }

  @Property(tries = 400)
  void noWithheldCellCanBeComputedFromTheRest(@ForAll("tables") CountTable table) {
    Withheld withheld = Suppression.of(table, 1, 4);
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column <= table.width(); column++) {
        OptionalLong count = table.cell(row, column);
        if (count.isPresent() && count.getAsLong() >= 1 && count.getAsLong() <= 4) {
          assertThat(withheld.hides(row, column)).isTrue();
        }
      }
    }
    if (withheld.isSafe()) {
      new Reader(table, withheld)
          .possible()
          .forEach(values -> assertThat(values).hasSizeGreaterThan(1));
    }
  }

  @Provide
  Arbitrary<CountTable> tables() {
    Arbitrary<Long> counts =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.longs().between(0, 4)),
            net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(5, 7)));
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 3),
            counts.list().ofSize(9),
            Arbitraries.of(true, false))
        .as(
            (rows, columns, cells, totals) -> {
              List<List<OptionalLong>> table = new ArrayList<>();
              for (int row = 0; row < rows; row++) {
                table.add(
                    cells.subList(row * 3, row * 3 + columns).stream()
                        .map(OptionalLong::of)
                        .toList());
              }
              return new CountTable(table, totals);
            });
  }

  /** Somebody who tries every table that agrees with what is published. */
  private static final class Reader {
    private final CountTable table;
    private final Withheld withheld;
    private final List<int[]> unknown = new ArrayList<>();
    private final List<Set<Long>> possible = new ArrayList<>();
    private final long[][] guess;

    Reader(CountTable table, Withheld withheld) {
      this.table = table;
      this.withheld = withheld;
      this.guess = new long[table.rows().size()][table.width() + 1];
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.width(); column++) {
          guess[row][column] = table.cell(row, column).orElse(0);
          if (withheld.hides(row, column)) {
            unknown.add(new int[] {row, column});
            possible.add(new TreeSet<>());
          }
        }
      }
      for (int row = 0; table.totals() && row < table.rows().size(); row++) {
        if (withheld.hides(row, table.width())) {
          unknown.add(new int[] {row, table.width()});
          possible.add(new TreeSet<>());
        }
      }
    }

    List<Set<Long>> possible() {
      tryFrom(0);
      return possible;
    }

    private void tryFrom(int next) {
      if (possible.stream().allMatch(values -> values.size() > 1)) {
        return;
      }
      if (next == unknown.size() || unknown.get(next)[1] == table.width()) {
        keepIfItAgrees();
        return;
      }
      int row = unknown.get(next)[0];
      int column = unknown.get(next)[1];
      long left = leftOfColumn(next, column);
      long most = left;
      if (table.totals() && !withheld.hides(row, table.width())) {
        most = Math.min(most, table.total(row).orElse(0));
      }
      for (long value = isLastOfColumn(next, column) ? left : 0; value <= most; value++) {
        guess[row][column] = value;
        if (fits(next, row, column)) {
          tryFrom(next + 1);
        }
      }
      guess[row][column] = table.cell(row, column).orElse(0);
    }

    /** What the cells of a column that are still to be guessed must add up to. */
    private long leftOfColumn(int next, int column) {
      long known = 0;
      for (int row = 0; row < guess.length; row++) {
        known += guess[row][column];
      }
      for (int[] cell : unknown.subList(next, unknown.size())) {
        known -= cell[1] == column ? guess[cell[0]][column] : 0;
      }
      return columnSum(column) - known;
    }

    private boolean isLastOfColumn(int at, int column) {
      return unknown.subList(at + 1, unknown.size()).stream().noneMatch(cell -> cell[1] == column);
    }

    /** Cuts off early what can no longer agree: the last unknown of a row must complete it. */
    private boolean fits(int at, int row, int column) {
      boolean lastOfRow =
          at + 1 == unknown.size()
              || unknown.get(at + 1)[0] != row
              || unknown.get(at + 1)[1] == table.width();
      return !lastOfRow
          || !table.totals()
          || withheld.hides(row, table.width())
          || rowSum(row) == table.total(row).orElse(0);
    }

    private void keepIfItAgrees() {
      for (int column = 0; column < table.width(); column++) {
        long sum = 0;
        for (int row = 0; row < guess.length; row++) {
          sum += guess[row][column];
        }
        if (sum != columnSum(column)) {
          return;
        }
      }
      for (int i = 0; i < unknown.size(); i++) {
        int[] cell = unknown.get(i);
        possible.get(i).add(cell[1] == table.width() ? rowSum(cell[0]) : guess[cell[0]][cell[1]]);
      }
    }

    private long rowSum(int row) {
      long sum = 0;
      for (int column = 0; column < table.width(); column++) {
        sum += guess[row][column];
      }
      return sum;
    }

    private long columnSum(int column) {
      long sum = 0;
      for (int row = 0; row < table.rows().size(); row++) {
        sum += table.cell(row, column).orElse(0);
      }
      return sum;
    }
  }

  private static Withheld of(boolean totals, long[]... rows) {
    List<List<OptionalLong>> table = new ArrayList<>();
    for (long[] row : rows) {
      table.add(java.util.Arrays.stream(row).mapToObj(OptionalLong::of).toList());
    }
    return Suppression.of(new CountTable(table, totals), 1, 4);
  }

  private static List<String> shown(Withheld withheld, int rows, int columns) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        cells.add(
            withheld.hides(row, column)
                ? "c"
                : Long.toString(withheld.published(row, column).orElse(-1)));
      }
      lines.add(String.join(" ", cells));
    }
    return lines;
  }
}
