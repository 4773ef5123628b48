package zhiheng.lake.spark;

import zhiheng.lake.SnapshotDamaged;

/** Snapshots as they lie in the lake, each in a folder named by its hash. */
final class SnapshotFolder {
  private final Store store;

  SnapshotFolder(Store store) {
    this.store = store;
  }

  static String of(String hash) {
    return "snapshots/" + hash;
  }

  /** The manifest of a snapshot every byte of which is what it was when it was frozen. */
  Manifest verified(String hash) {
    String folder = of(hash);
    if (!hash.matches("[0-9a-f]{64}") || !store.exists(folder + "/" + Manifest.FILE)) {
      throw new SnapshotDamaged(hash, Manifest.FILE);
    }
    String text = store.read(folder + "/" + Manifest.FILE);
    if (!Store.sha256OfText(text).equals(hash)) {
      throw new SnapshotDamaged(hash, Manifest.FILE);
    }
    Manifest manifest = Manifest.parse(text);
    for (Manifest.Facts facts : manifest.facts()) {
      String path = folder + "/" + facts.path();
      if (!store.exists(path) || !store.sha256(path).equals(facts.sha256())) {
        throw new SnapshotDamaged(hash, facts.path());
      }
    }
    for (Manifest.Lines lines : manifest.lines()) {
      if (!store.exists(lines.path())
          || !store.sha256OfFolder(lines.path()).equals(lines.sha256())) {
        throw new SnapshotDamaged(hash, lines.path());
      }
    }
    return manifest;
  }
}
