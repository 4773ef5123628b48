package zhiheng.templates.dataset;

/** What a column holds. */
public enum ColumnType {
  /** Any text; compared letter by letter. */
  TEXT,
  /** The code of a unit that the register knows. */
  UNIT,
  /** A day, written {@code 2017-03-05}. */
  DATE,
  /** A whole number. */
  WHOLE,
  /** An exact number with at most six decimals and twelve digits before them. */
  DECIMAL,
  /** True or false. */
  FLAG,
  /** The unified social credit code of an organization (GB 32100-2015), in capital letters. */
  CREDIT_CODE;

  /** True if such a column can be added up. */
  public boolean isNumber() {
    return this == WHOLE || this == DECIMAL;
  }

  boolean isText() {
    return this == TEXT || this == UNIT || this == CREDIT_CODE;
  }
}
