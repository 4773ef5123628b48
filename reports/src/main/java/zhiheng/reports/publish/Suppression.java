package zhiheng.reports.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a table are not published: small counts, and as many others as it takes that none
 * of them can be computed from the rest.
 *
 * <p>The reader knows the published cells, what each column adds up to, the published totals of the
 * rows, and that no count is below zero. The unknown cells are then the flow of a network: a node
 * for the sum of every row and every column, an arc for every unknown cell. A cell can have another
 * value if and only if its arc lies on a circle along which one unit can be moved; this is tested
 * exactly, by walking the network, and where it fails the cheapest circle is opened by withholding
 * the cells on it (fewest first, then the smallest; zeros last).
 */
public final class Suppression {
  private static final long PER_CELL = 1_000_000_000L;
  private static final long PER_ZERO = 1_000_000_000_000L;

  private final CountTable table;
  private final List<Arc> arcs = new ArrayList<>();
  private final Set<Arc> hidden = new HashSet<>();
  private final int nodes;

  /**
   * A cell between the node of its row's sum and that of its column's; a total stands in its row
   * with the opposite sign, so it grows against the direction of the others.
   */
  private record Arc(int row, int column, int from, int to, long count, boolean total) {
    /** True if one unit can be moved from one end to the other. */
    boolean letsThrough(int start) {
      boolean grows = (start == from) != total;
      return grows || count > 0;
    }

    int other(int end) {
      return end == from ? to : from;
    }

    boolean touches(int node) {
      return from == node || to == node;
    }

    long price() {
      return count == 0 ? PER_ZERO : PER_CELL + Math.min(count, PER_CELL - 1);
    }
  }

  private Suppression(CountTable table) {
    this.table = table;
    int rows = table.rows().size();
    int free = rows + table.width() + 1;
    this.nodes = free + 1;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column <= table.width(); column++) {
        OptionalLong count = table.cell(row, column);
        if (count.isPresent()) {
          // Where a row does not add up, nothing binds the cell on that side.
          int from = table.totals() ? row : free;
          boolean total = column == table.width();
          arcs.add(new Arc(row, column, from, rows + column, count.getAsLong(), total));
        }
      }
    }
  }

  /**
   * Decides which cells are withheld.
   *
   * @param smallest the smallest count that is too small to publish, usually 1
   * @param largest the largest such count
   */
  public static Withheld of(CountTable table, long smallest, long largest) {
    Suppression suppression = new Suppression(table);
    boolean safe = suppression.hide(smallest, largest);
    return new Withheld(table, suppression.mask(), safe);
  }

  private boolean hide(long smallest, long largest) {
    for (Arc arc : arcs) {
      if (arc.count() >= smallest && arc.count() <= largest) {
        hidden.add(arc);
      }
    }
    List<Arc> inOrder = arcs.stream().filter(hidden::contains).toList();
    for (Arc arc : inOrder) {
      if (isDetermined(arc)) {
        Optional<List<Arc>> circle = cheapestCircle(arc);
        if (circle.isEmpty()) {
          return false;
        }
        hidden.addAll(circle.get());
      }
    }
    return true;
  }

  private boolean[][] mask() {
    boolean[][] mask = new boolean[table.rows().size()][table.width() + 1];
    hidden.forEach(arc -> mask[arc.row()][arc.column()] = true);
    return mask;
  }

  /** True if no other value of the cell agrees with what is published. */
  private boolean isDetermined(Arc arc) {
    return !(arc.letsThrough(arc.from()) && reaches(arc.to(), arc.from(), arc))
        && !(arc.letsThrough(arc.to()) && reaches(arc.from(), arc.to(), arc));
  }

  private boolean reaches(int start, int goal, Arc without) {
    boolean[] seen = new boolean[nodes];
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!open.isEmpty()) {
      int node = open.removeFirst();
      for (Arc arc : hidden) {
        if (!arc.equals(without) && arc.touches(node) && arc.letsThrough(node)) {
          int next = arc.other(node);
          if (next == goal) {
            return true;
          }
          if (!seen[next]) {
            seen[next] = true;
            open.add(next);
          }
        }
      }
    }
    return false;
  }

  private Optional<List<Arc>> cheapestCircle(Arc arc) {
    List<Way> ways = new ArrayList<>();
    if (arc.letsThrough(arc.from())) {
      cheapestWay(arc.to(), arc.from(), arc).ifPresent(ways::add);
    }
    if (arc.letsThrough(arc.to())) {
      cheapestWay(arc.from(), arc.to(), arc).ifPresent(ways::add);
    }
    return ways.stream().min(Comparator.comparing(Way::price)).map(Way::arcs);
  }

  private record Way(long price, int end, @Nullable Way before, @Nullable Arc last) {
    List<Arc> arcs() {
      List<Arc> arcs = new ArrayList<>();
      for (Way way = this; way != null && way.last != null; way = way.before) {
        arcs.add(way.last);
      }
      return arcs;
    }
  }

  /** The way that opens the least of what is still published; Dijkstra's algorithm. */
  private Optional<Way> cheapestWay(int start, int goal, Arc without) {
    long[] best = new long[nodes];
    Arrays.fill(best, Long.MAX_VALUE);
    PriorityQueue<Way> open = new PriorityQueue<>(Comparator.comparingLong(Way::price));
    open.add(new Way(0, start, null, null));
    best[start] = 0;
    while (!open.isEmpty()) {
      Way way = open.remove();
      if (way.end() == goal) {
        return Optional.of(way);
      }
      if (way.price() > best[way.end()]) {
        continue;
      }
      for (Arc arc : arcs) {
        if (!arc.equals(without) && arc.touches(way.end()) && arc.letsThrough(way.end())) {
          long price = way.price() + (hidden.contains(arc) ? 0 : arc.price());
          int next = arc.other(way.end());
          if (price < best[next]) {
            best[next] = price;
            open.add(new Way(price, next, way, arc));
          }
        }
      }
    }
    return Optional.empty();
  }
}
