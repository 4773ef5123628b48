package zhiheng.lake;

/** A snapshot is not what its hash says: a file of it is missing or has been changed. */
public final class SnapshotDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String snapshot;
  private final String file;

  public SnapshotDamaged(String snapshot, String file) {
    super("snapshot " + snapshot + ": " + file + " is missing or has been changed");
    this.snapshot = snapshot;
    this.file = file;
  }

  public String snapshot() {
    return snapshot;
  }

  /** The first file that differs. */
  public String file() {
    return file;
  }
}
