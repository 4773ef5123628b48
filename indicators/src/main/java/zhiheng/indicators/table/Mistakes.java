package zhiheng.indicators.table;

import java.util.ArrayList;
import java.util.List;
import zhiheng.indicators.table.TableFindings.TableMoreMistakes;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * Collects the mistakes of one file while reading goes on, so that all come at once. Of a column
 * that is wrong throughout the first hundred are told, and how many more there are.
 */
public final class Mistakes {
  private static final int MOST = 100;

  private final String file;
  private final List<Finding> found = new ArrayList<>();
  private long more;

  public Mistakes(String file) {
    this.file = file;
  }

  public void add(Finding finding) {
    if (found.size() < MOST) {
      found.add(finding);
    } else {
      more++;
    }
  }

  public void addAll(Findings findings) {
    findings.forEach(this::add);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Ends the work here if anything was wrong. */
  public void refuse() {
    if (found.isEmpty()) {
      return;
    }
    if (more > 0) {
      found.add(new TableMoreMistakes(new FilePlace(file), more));
    }
    throw new InputRefused(new Findings(found));
  }
}
