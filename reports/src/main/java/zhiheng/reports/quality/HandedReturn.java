package zhiheng.reports.quality;

import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;

/**
 * What became of the return of a province for a month.
 *
 * @param revisions how many files there were; 0 if none
 * @param explained how many unusual figures of the file that counts were explained
 * @param open how many were not
 */
public record HandedReturn(
    UnitCode unit, Month month, State state, int revisions, int explained, int open) {

  /** When it came. */
  public enum State {
    ON_TIME("●"),
    LATE("○"),
    MISSING("×"),
    /** Nothing came, and it is not due yet. */
    NOT_DUE("");

    private final String mark;

    State(String mark) {
      this.mark = mark;
    }

    /** As it stands in a table. */
    public String mark() {
      return mark;
    }
  }

  /** True if the figures were corrected after they first came. */
  public boolean isCorrected() {
    return revisions > 1;
  }
}
