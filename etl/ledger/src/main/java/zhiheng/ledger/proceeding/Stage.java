package zhiheng.ledger.proceeding;

import java.util.Locale;

/** What kind of step was taken. */
public enum Stage {
  /** A run stands as the draft of the year. */
  DRAFTED,
  /** Units may score themselves until a day. */
  SELF_SCORING,
  /** Self-scores and evidence were checked against a run. */
  VERIFIED,
  /** A run was made known; units may object until a day. */
  PUBLISHED,
  /** A unit objects to its points. */
  APPEALED,
  /** An appeal was right; corrected evidence was handed in. */
  UPHELD,
  /** An appeal was not right. */
  REJECTED,
  /** A run with the corrected evidence takes the place of the one before. */
  REVISED,
  /** Signed; nothing changes any more. */
  CLOSED;

  /** The word in the ledger. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Stage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** True if it is about one appeal and not about the whole assessment. */
  public boolean isOfAppeal() {
    return this == APPEALED || this == UPHELD || this == REJECTED;
  }
}
