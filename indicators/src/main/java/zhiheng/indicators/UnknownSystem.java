package zhiheng.indicators;

import java.util.List;

/** There is no indicator system of this name for this year. */
public final class UnknownSystem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String system;
  private final int year;
  private final transient List<String> known;

  public UnknownSystem(String system, int year, List<String> known) {
    super("no indicator system '" + system + "' for " + year + "; known: " + known);
    this.system = system;
    this.year = year;
    this.known = List.copyOf(known);
  }

  public String system() {
    return system;
  }

  public int year() {
    return year;
  }

  /** The systems there are, with the year from which each holds: {@code provinces 2017}. */
  public List<String> known() {
    return known;
  }
}
