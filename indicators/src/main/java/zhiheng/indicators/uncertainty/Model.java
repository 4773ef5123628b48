package zhiheng.indicators.uncertainty;

import java.util.List;

/** A ranking as a function of what could have been otherwise. It must be free of side effects. */
public interface Model {

  /** The units in the order of the outcomes. */
  List<String> units();

  /** What is drawn, in the order of the numbers given to {@link #at}. */
  List<Factor> factors();

  /** The ranking as it was given, nothing drawn. */
  Outcome given();

  /**
   * The ranking for one draw.
   *
   * @param drawn a number between 0 and 1 for each factor
   */
  Outcome at(double[] drawn);
}
