package zhiheng.indicators.alter;

/** Something cannot be set otherwise: there is no such thing, or not with such a value. */
public final class CannotSet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String setting;
  private final String known;

  public CannotSet(String setting, String known) {
    super(setting + ": " + known);
    this.setting = setting;
    this.known = known;
  }

  /** As it was written. */
  public String setting() {
    return setting;
  }

  /** What can be written instead. */
  public String known() {
    return known;
  }
}
