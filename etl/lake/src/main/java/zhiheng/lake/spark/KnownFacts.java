package zhiheng.lake.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import zhiheng.lake.spark.Manifest.Facts;
import zhiheng.ledger.submission.Handed;

/**
 * Facts that an earlier snapshot has written down already. What was handed in never changes, so the
 * same hand-ins give the same file: it is copied instead of written anew, once its bytes have been
 * found to be what they were. Losing this memory costs time and nothing else.
 */
final class KnownFacts {
  private static final String FOLDER = "known-facts/";

  private final Store store;

  KnownFacts(Store store) {
    this.store = store;
  }

  /** A name for a set of hand-ins: whatever of them goes into a file of facts. */
  static String key(List<Handed> handed) {
    StringBuilder text = new StringBuilder("1\n");
    for (Handed one : handed) {
      text.append(one.form()).append('\t');
      text.append(one.unit()).append('\t');
      text.append(one.period().code()).append('\t');
      text.append(one.part()).append('\t');
      text.append(one.file()).append('\t');
      text.append(one.receipt().number()).append('\t');
      text.append(one.receipt().sha256()).append('\n');
    }
    return Store.sha256OfText(text.toString());
  }

  /** Puts the facts of these hand-ins at a path, if they were written down before. */
  Optional<Facts> copy(String key, String table, String folder, String path) {
    String note = FOLDER + key;
    if (!store.exists(note)) {
      return Optional.empty();
    }
    String[] known = store.read(note).split("\t", -1);
    if (known.length != 3 || !store.exists(known[0])) {
      return Optional.empty();
    }
    String sha256 = store.copy(known[0], folder + "/" + path);
    return sha256.equals(known[1])
        ? Optional.of(new Facts(table, path, sha256, Long.parseLong(known[2])))
        : Optional.empty();
  }

  /** Remembers where the facts of these hand-ins lie, now that the snapshot is in its place. */
  void remember(String key, String snapshotFolder, Facts facts) {
    String note = snapshotFolder + "/" + facts.path() + "\t" + facts.sha256() + "\t" + facts.rows();
    store.write(FOLDER + key, note.getBytes(StandardCharsets.UTF_8));
  }
}
