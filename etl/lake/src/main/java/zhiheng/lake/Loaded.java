package zhiheng.lake;

import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.templates.finding.Findings;

/**
 * What became of a file of lines.
 *
 * @param batch the id of the batch that holds it; empty if it was refused
 * @param rows how many rows it has
 * @param findings the first of each kind, in the order of the rows
 * @param counts how often each kind was found in all, by its code
 */
public record Loaded(
    Outcome outcome, String batch, long rows, Findings findings, SortedMap<String, Long> counts) {

  public Loaded {
    counts = new TreeMap<>(counts);
  }

  /** What was done with the file. */
  public enum Outcome {
    RECORDED,
    /** The same bytes were loaded before; nothing changed. */
    ALREADY_KNOWN,
    /** Something in it refuses it; nothing was written. */
    REJECTED
  }
}
