package zhiheng.cli.demo;

import java.util.stream.Stream;
import zhiheng.templates.Templates;

/**
 * All that the demonstration hands in. It is made up and always the same; only the totals that were
 * published are real, and they come out to the last case.
 */
public final class DemoData {
  private final DemoReturns returns;

  private DemoData(DemoReturns returns) {
    this.returns = returns;
  }

  /** Works out everything from {@code demo/} below the folder of definitions. */
  public static DemoData of(Templates templates) {
    return new DemoData(DemoReturns.of(templates));
  }

  /** The monthly returns of 2016 and 2017 as they stand in the end, month by month. */
  public Stream<DemoReturn> returns() {
    return returns.all();
  }
}
