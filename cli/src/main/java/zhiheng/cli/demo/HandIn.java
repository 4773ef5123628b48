package zhiheng.cli.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A file that is handed in at a moment.
 *
 * @param dataset for line-level data the dataset it belongs to; empty for a form
 */
public record HandIn(Path file, Instant at, Optional<String> dataset)
    implements Comparable<HandIn> {
  private static final Comparator<HandIn> IN_TURN =
      Comparator.comparing(HandIn::at).thenComparing(hand -> hand.file().toString());

  @Override
  public int compareTo(HandIn other) {
    return IN_TURN.compare(this, other);
  }
}
