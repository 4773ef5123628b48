package zhiheng.templates.form;

/** The kind of value that a cell takes. */
public enum EntryType {
  /** Whole, not negative. */
  COUNT,
  /** Money, not negative, at most two decimal places. */
  AMOUNT,
  /** Any exact number that is not negative. */
  DECIMAL,
  /** A day. */
  DATE,
  /** One of the choices listed. */
  CHOICE,
  /** Free text. */
  TEXT,
  /** A short name without spaces, such as the number of a case. */
  CODE;

  /** True if the value is a number that may be added up. */
  public boolean isNumber() {
    return this == COUNT || this == AMOUNT || this == DECIMAL;
  }
}
