package zhiheng.lake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import zhiheng.templates.dataset.Dataset;

/**
 * Line-level batches, frozen states of all that is known, and the questions asked of them. Nobody
 * outside this module knows that Spark exists.
 */
public interface Lake extends AutoCloseable {

  /**
   * Checks a file of lines against its dataset and, if nothing refuses it, keeps it: all of it or
   * nothing. The same bytes again change nothing.
   *
   * @param lines UTF-8, a header, then one line a row: first the row's number in the file that was
   *     handed in ({@code row}), then the columns of the dataset by their codes, in any order
   * @param originalName how the file handed in is called in findings and in evidence
   * @param sha256 of the file handed in
   */
  Loaded load(Dataset dataset, Path lines, String originalName, String sha256);

  /** All that was known at a moment, written down so that it can be asked again for ever. */
  Snapshot freeze(Instant asOf);

  /** A snapshot frozen before; refused if a byte of it has changed since. */
  Snapshot open(String hash);

  /** Answers all questions; those about one dataset in one pass. */
  Answers ask(Snapshot snapshot, List<Question> questions);

  /**
   * The rows behind one figure, in a stable order, without personal columns.
   *
   * @param group the values of the question's {@code by} columns, by column; may name fewer
   */
  Rows rows(Snapshot snapshot, Question question, Map<String, String> group, int most);

  @Override
  void close();
}
