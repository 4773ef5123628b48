package zhiheng.intake.lines;

import java.util.List;

/** Takes one line after the other; the header is the first that is not blank. */
interface LineSink {

  /**
   * @param number of the row in the file, the first being 1
   */
  void line(long number, List<String> cells);
}
