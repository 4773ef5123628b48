package zhiheng.lake;

import java.util.List;

/**
 * All that was known at a moment. What was known is named by its hash: two moments between which
 * nothing was learned give the same snapshot.
 *
 * @param hash over everything in it
 * @param parts the files that it is made of, sorted by name
 */
public record Snapshot(String hash, List<Part> parts) {

  public Snapshot {
    parts = List.copyOf(parts);
  }

  /**
   * One file of facts or one batch of lines.
   *
   * @param dataset whose rows these are, or the raw table that views are made of
   * @param path below the snapshot's folder for facts, below the lake's folder for batches
   */
  public record Part(String dataset, String path, String sha256, long rows) {}
}
