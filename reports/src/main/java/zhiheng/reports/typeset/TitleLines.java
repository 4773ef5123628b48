package zhiheng.reports.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhiheng.reports.document.Document;
import zhiheng.reports.sentence.Words;

/**
 * A title that takes more than a line is divided into lines of like length and not within a word;
 * GB/T 9704-2012, 7.3.1: 回行时要做到词意完整，排列对称，长短适宜；标题排列应当使用梯形或菱形.
 */
public final class TitleLines {
  /** The code of the words that stay on one line, a space between them. */
  public static final String TOGETHER = "paper.together";

  /** So many characters of 22 points fit on a line. */
  private static final double ROOM = 19;

  /** Longer titles than this are divided by whoever prints them. */
  private static final int MOST_LINES = 4;

  /** Rather any shape than a word divided, rather a word divided than a line that does not fit. */
  private static final double DIVIDED_WORD = 10_000;

  /** A line shorter than those around it: the one shape that the standard does not have. */
  private static final double WAIST = 30;

  private final String title;
  private final double most;
  private final Set<Integer> borders;
  private final List<Integer> best = new ArrayList<>();
  private double least;

  private TitleLines(String title, double most, Set<Integer> borders) {
    this.title = title;
    this.most = most;
    this.borders = borders;
  }

  /**
   * The title of a document with its line breaks, if it needs any.
   *
   * @param words in the language of the document; they say what stays on one line
   */
  public static String of(Document document, Words words) {
    return of(document.title(), ROOM, listed(words.say(TOGETHER)));
  }

  /**
   * The parts of a title between which a line may end.
   *
   * @param together the words under {@link #TOGETHER}
   */
  public static List<String> parts(String title, String together) {
    return TitleParts.of(title, listed(together));
  }

  private static List<String> listed(String words) {
    return List.of(words.split(" ", -1));
  }

  /**
   * The title with its line breaks, if it needs any.
   *
   * @param room how many Chinese characters fit on a line
   * @param together what stays on one line
   */
  static String of(String title, double room, List<String> together) {
    double whole = ColumnWidths.ems(title);
    boolean latin = title.codePoints().allMatch(each -> each < 0x2E7F);
    double most = latin ? room * 1.05 : room; // letters are a little narrower than counted
    int fewest = (int) Math.ceil(whole / most);
    if (fewest < 2) {
      return title;
    }
    Set<Integer> borders = new HashSet<>();
    int end = 0;
    for (String part : TitleParts.of(title, together)) {
      end += part.length();
      borders.add(end);
    }
    // One line more keeps words whole where the fewest lines cannot.
    TitleLines lines = new TitleLines(title, most, borders);
    for (int count = fewest; count <= Math.min(fewest + 1, MOST_LINES); count++) {
      if (lines.best.isEmpty() || lines.least >= DIVIDED_WORD) {
        lines.divide(count);
      }
    }
    return lines.best.isEmpty() ? title : lines.broken();
  }

  /** Finds the best breaks for so many lines. */
  private void divide(int count) {
    if (best.isEmpty()) {
      least = Double.MAX_VALUE;
    }
    divide(count, new ArrayList<>(List.of(0)), 0);
  }

  private void divide(int left, List<Integer> breaks, double cost) {
    int from = breaks.get(breaks.size() - 1);
    if (cost >= least) {
      return;
    }
    if (left == 1) {
      if (width(from, title.length()) <= most) {
        breaks.add(title.length());
        double total = cost + shape(breaks);
        if (total < least) {
          least = total;
          best.clear();
          best.addAll(breaks);
        }
        breaks.remove(breaks.size() - 1);
      }
      return;
    }
    for (int at = from + 1; at < title.length() && width(from, at) <= most; at++) {
      double divided = borders.contains(at) ? 0 : mayDivide(at) ? DIVIDED_WORD : -1;
      if (divided >= 0) {
        breaks.add(at);
        divide(left - 1, breaks, cost + divided);
        breaks.remove(breaks.size() - 1);
      }
    }
  }

  private boolean mayDivide(int at) {
    return TitleParts.mayEndBetween(title.substring(0, at), title.substring(at));
  }

  /** How uneven the lines are; a waist is worst. */
  private double shape(List<Integer> breaks) {
    int lines = breaks.size() - 1;
    double mean = ColumnWidths.ems(title) / lines;
    double cost = 0;
    for (int i = 0; i < lines; i++) {
      double here = width(breaks.get(i), breaks.get(i + 1));
      cost += (here - mean) * (here - mean);
      if (i > 0
          && i < lines - 1
          && here < width(breaks.get(i - 1), breaks.get(i)) - 0.5
          && here < width(breaks.get(i + 1), breaks.get(i + 2)) - 0.5) {
        cost += WAIST;
      }
    }
    return cost;
  }

  private double width(int from, int to) {
    return ColumnWidths.ems(title.substring(from, to).strip());
  }

  private String broken() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < best.size() - 1; i++) {
      lines.add(title.substring(best.get(i), best.get(i + 1)).strip());
    }
    return String.join("\n", lines);
  }
}
