package zhiheng.lake.spark;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the lake lies and who does the counting.
 *
 * @param root batches and snapshots; any path that Hadoop knows, such as {@code hdfs://…}
 * @param scratch a folder of this machine for what is only needed while the process lives
 * @param master Spark's master, {@code local[*]} for this machine alone
 * @param more further settings of Spark by their own names
 * @param much from so many rows on a snapshot is asked as one of much: compiling what is done to
 *     each row pays then
 */
public record LakeSettings(
    String root, Path scratch, String master, Map<String, String> more, long much) {
  private static final long A_MILLION = 1_000_000;

  public LakeSettings {
    more = Map.copyOf(new TreeMap<>(more));
  }

  /** A lake in a folder of this machine, counted by this machine. */
  public static LakeSettings local(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return new LakeSettings(
        absolute.toUri().toString(), absolute.resolve("scratch"), "local[*]", Map.of(), A_MILLION);
  }

  /** The same, counted by another master. */
  public LakeSettings withMaster(String other) {
    return new LakeSettings(root, scratch, other, more, much);
  }

  /** The same, where so many rows are much. */
  public LakeSettings withMuch(long rows) {
    return new LakeSettings(root, scratch, master, more, rows);
  }
}
