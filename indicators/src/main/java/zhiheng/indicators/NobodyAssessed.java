package zhiheng.indicators;

/** No unit of the register is assessed by this system in this year. */
public final class NobodyAssessed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String system;
  private final int year;

  public NobodyAssessed(String system, int year) {
    super("no unit of the register is assessed by '" + system + "' in " + year);
    this.system = system;
    this.year = year;
  }

  public String system() {
    return system;
  }

  public int year() {
    return year;
  }
}
