package zhiheng.cli.console;

/** What a command leaves behind for the shell; documented in the README. */
public enum ExitCode {
  /** All done. */
  DONE(0),
  /** The input was read and refused: findings say why. Nothing was recorded of what was refused. */
  REFUSED(1),
  /** The command was not understood. */
  USAGE(2),
  /** The definitions have mistakes; nothing was done. */
  DEFINITIONS(3),
  /** The ledger is locked, unreachable, damaged or newer than this program. */
  LEDGER(4),
  /** A file could not be read or written: no space, no right, not there. */
  FILES(5),
  /** What was asked for does not exist: no such unit, run or workspace. */
  NOT_FOUND(6),
  /** Fonts are needed on paper and none were found. */
  FONTS(7),
  /** Something was found changed behind our back, or computed again and came out otherwise. */
  NOT_VERIFIED(8),
  /** A mistake of ours. */
  INTERNAL(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
