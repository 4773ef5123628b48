package zhiheng.ledger;

import java.util.Locale;

/** The ledger cannot be used now. */
public final class LedgerUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String detail;

  public LedgerUnavailable(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  public LedgerUnavailable(Reason reason, String detail, Throwable cause) {
    this(reason, detail);
    initCause(cause);
  }

  /** Why. */
  public enum Reason {
    /** Another process has it open, or holds a lock for too long. */
    LOCKED,
    /** The server does not answer or does not let us in. */
    UNREACHABLE,
    /** No space is left where it lies. */
    NO_SPACE,
    /** Where it lies, nothing may be written. */
    READ_ONLY,
    /** A newer version of this program has changed its tables. */
    NEWER_SCHEMA,
    /** It cannot be read. */
    BROKEN;

    /** The name under which its words stand in {@code templates/wording/ledger}. */
    public String code() {
      return "ledger_" + name().toLowerCase(Locale.ROOT);
    }
  }

  public Reason reason() {
    return reason;
  }

  /** What the database said, or which file or version it is about; never a password. */
  public String detail() {
    return detail;
  }
}
