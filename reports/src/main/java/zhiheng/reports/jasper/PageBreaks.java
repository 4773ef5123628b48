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

  /** A part of a table of less than a page divided by this is none to begin with. */
  private static final int STUB = 3;

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
      int begin = beginOfTable(galley, first, next);
      if (begin > first && isStub(galley, begin, next, page, last)) {
        breaks.savings.keySet().removeIf(block -> block >= galley.get(begin).block());
        next = begin;
      }
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

  /**
   * Where a table that goes on at a strip begins, with the heading that stays with it; -1 if none
   * goes on there, or if it may not begin a page.
   */
  private static int beginOfTable(List<Strip> galley, int first, int next) {
    if (next >= galley.size() || galley.get(next).row() == 0) {
      return -1;
    }
    int begin = next;
    while (begin > first && (galley.get(begin).row() > 0 || galley.get(begin).cut() == Cut.NEVER)) {
      begin--;
    }
    return galley.get(begin).cut() == Cut.ALLOWED ? begin : -1;
  }

  /**
   * Whether a table has so little on the page where it begins that it had better begin on the next
   * one: less than a third of a page, it then lies on one page less, and no more pages are needed.
   */
  private static boolean isStub(List<Strip> galley, int begin, int next, int page, int last) {
    int here = 0;
    for (int i = begin; i < next; i++) {
      here += galley.get(i).height();
    }
    return here * STUB < page
        && cuts(galley, begin, next, page, last) < 1 + cuts(galley, next, next, page, last)
        && pages(galley, begin, page, last) <= pages(galley, next, page, last);
  }

  /** How many pages are needed from one that begins with a strip. */
  private static int pages(List<Strip> galley, int begin, int page, int last) {
    PageBreaks trial = new PageBreaks(new HashSet<>(), new HashMap<>(), new HashMap<>());
    int pages = 0;
    for (int first = begin; first < galley.size(); pages++) {
      first = trial.fill(galley, first, page, last);
    }
    return pages;
  }

  /** How often a table is cut whose row is given, if a page begins with a strip. */
  private static int cuts(List<Strip> galley, int begin, int row, int page, int last) {
    PageBreaks trial = new PageBreaks(new HashSet<>(), new HashMap<>(), new HashMap<>());
    int cuts = 0;
    int first = trial.fill(galley, begin, page, last);
    while (first < galley.size()
        && galley.get(first).block() == galley.get(row).block()
        && galley.get(first).row() > 0) {
      cuts++;
      first = trial.fill(galley, first, page, last);
    }
    return cuts;
  }

  private void cutAbove(Strip strip) {
    if (strip.row() > 0) {
      rows.computeIfAbsent(strip.block(), any -> new TreeSet<>()).add(strip.row());
    } else if (strip.cut() != Cut.WHEN_FULL) {
      blocks.add(strip.block());
    }
  }
}
