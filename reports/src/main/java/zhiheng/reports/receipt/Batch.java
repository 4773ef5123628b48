package zhiheng.reports.receipt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.templates.finding.Severity;

/**
 * Many files handed in at once: how many went in, and which need something done. It keeps what must
 * be listed, up to a limit, and counts the rest, so it may hear of any number of files.
 */
public final class Batch {
  private static final int MOST_LISTED = 2000;

  private final List<Line> lines = new ArrayList<>();
  private final Map<Outcome, Integer> recorded = new EnumMap<>(Outcome.class);
  private int refused;
  private int toExplain;
  private int left;

  /**
   * A file that needs something done.
   *
   * @param page where its answer lies, as seen from the overview; empty if nowhere
   */
  record Line(String file, String page, String outcome, long hard, long soft) {}

  /** Hears of a file. */
  public void add(Answer answer, String page) {
    long hard = answer.count(Severity.HARD);
    long soft = answer.count(Severity.SOFT);
    answer
        .handed()
        .ifPresentOrElse(
            handed -> recorded.merge(handed.receipt().outcome(), 1, Integer::sum), () -> refused++);
    boolean open = answer.handed().isPresent() && soft > 0;
    toExplain += open ? 1 : 0;
    if (answer.handed().isEmpty() || open) {
      if (lines.size() < MOST_LISTED) {
        lines.add(new Line(answer.file(), page, answer.outcome(), hard, soft));
      } else {
        left++;
      }
    }
  }

  /** What must be looked at, in the order in which it was handed in. */
  List<Line> lines() {
    return lines;
  }

  /** How many more there are than are listed. */
  int left() {
    return left;
  }

  /** How many files went in so. */
  public int count(Outcome outcome) {
    return recorded.getOrDefault(outcome, 0);
  }

  public int refused() {
    return refused;
  }

  /** How many were recorded although something in them still is to be explained. */
  public int toExplain() {
    return toExplain;
  }

  /** All files. */
  public int files() {
    return refused + recorded.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The names of the files that were refused. */
  public List<String> refusedFiles() {
    return lines.stream().filter(line -> line.outcome.equals("refused")).map(Line::file).toList();
  }
}
