package zhiheng.lake.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhiheng.lake.Snapshot;
import zhiheng.lake.Snapshot.Part;

/**
 * What a snapshot is made of, one file or batch a line, so that anybody can check it with {@code
 * sha256sum}. The snapshot's name is the hash of this text.
 */
record Manifest(List<Facts> facts, List<Lines> lines) {
  static final String FILE = "manifest.tsv";
  private static final String HEAD = "zhiheng snapshot\t1";

  Manifest {
    facts = facts.stream().sorted(Comparator.comparing(Facts::path)).toList();
    lines = List.copyOf(lines);
  }

  /** A file of facts below the snapshot's folder. */
  record Facts(String table, String path, String sha256, long rows) {}

  /** A batch of lines below the lake's folder, in the order in which batches became known. */
  record Lines(String dataset, String path, String sha256, long rows, String id, String file) {}

  /** How many rows there are in all. */
  long rows() {
    return facts.stream().mapToLong(Facts::rows).sum()
        + lines.stream().mapToLong(Lines::rows).sum();
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (Facts each : facts) {
      line(text, "facts", each.table(), each.path(), each.sha256(), each.rows(), "", "");
    }
    for (Lines each : lines) {
      line(
          text,
          "batch",
          each.dataset(),
          each.path(),
          each.sha256(),
          each.rows(),
          each.id(),
          each.file().replaceAll("[\\t\\r\\n]", " "));
    }
    return text.toString();
  }

  static Manifest parse(String text) {
    List<Facts> facts = new ArrayList<>();
    List<Lines> lines = new ArrayList<>();
    for (String line : text.lines().skip(1).toList()) {
      String[] f = line.split("\t", -1);
      long rows = Long.parseLong(f[4]);
      if (f[0].equals("facts")) {
        facts.add(new Facts(f[1], f[2], f[3], rows));
      } else {
        lines.add(new Lines(f[1], f[2], f[3], rows, f[5], f[6]));
      }
    }
    return new Manifest(facts, lines);
  }

  Snapshot snapshot() {
    List<Part> parts = new ArrayList<>();
    facts.forEach(f -> parts.add(new Part(f.table(), f.path(), f.sha256(), f.rows())));
    lines.forEach(l -> parts.add(new Part(l.dataset(), l.path(), l.sha256(), l.rows())));
    return new Snapshot(Store.sha256OfText(text()), parts);
  }

  private static void line(StringBuilder text, Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : "\t").append(fields[i]);
    }
    text.append('\n');
  }
}
