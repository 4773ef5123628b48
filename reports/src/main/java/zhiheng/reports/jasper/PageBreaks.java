package zhiheng.reports.jasper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.reports.jasper.Strip.Cut;

/**
 * Where pages end: each holds as many strips as it has room for, and ends only where it may.
 *
 * @param blocks the blocks that begin a page
 * @param rows the rows of tables that begin a page, by block
 * @param savings by how much drawings are reduced to find room, in points, by block
 */
record PageBreaks(
    Set<Integer> blocks, Map<Integer, Set<Integer>> rows, Map<Integer, Integer> savings) {

  /** For a galley that is not cut. */
  static final PageBreaks NONE = new PageBreaks(Set.of(), Map.of(), Map.of());

  /**
   * Cuts a galley into pages.
   *
   * @param page the room for text on a page, in points
   * @param last the room on the last one, which may have an imprint at its foot
   */
  static PageBreaks of(List<Strip> galley, int page, int last) {
    PageBreaks breaks = new PageBreaks(new HashSet<>(), new HashMap<>(), new HashMap<>());
    int first = 0;
    while (first < galley.size()) {
      int next = breaks.fill(galley, first, page, last);
      if (next < galley.size()) {
        breaks.cutAbove(galley.get(next));
      }
      first = next;
    }
    return breaks;
  }

  /** Fills one page, and gives the strip that the next one begins with. */
  private int fill(List<Strip> galley, int first, int page, int last) {
    int used = galley.get(first).opening();
    int end = -1;
    for (int i = first; i < galley.size(); i++) {
      Strip strip = galley.get(i);
      if (i > first && strip.cut() == Cut.ALWAYS) {
        return i;
      }
      if (i > first && strip.cut() == Cut.ALLOWED && used + strip.closing() <= page) {
        end = i;
      }
      int over = used + strip.height() - page;
      if (over > 0 && over <= strip.height() - strip.least()) {
        savings.put(strip.block(), over);
        used = page;
      } else if (over > 0 && i > first) {
        return strip.cut() == Cut.WHEN_FULL || end < 0 ? i : end;
      } else {
        used += strip.height();
      }
    }
    return used > last && end > first ? end : galley.size();
  }

  private void cutAbove(Strip strip) {
    if (strip.row() > 0) {
      rows.computeIfAbsent(strip.block(), any -> new TreeSet<>()).add(strip.row());
    } else if (strip.cut() != Cut.WHEN_FULL) {
      blocks.add(strip.block());
    }
  }
}
