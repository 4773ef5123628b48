package zhiheng.indicators;

/** No assessment was given under this name. */
public final class UnknownRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String run;

  public UnknownRun(String run) {
    super("no assessment '" + run + "'");
    this.run = run;
  }

  public String run() {
    return run;
  }
}
