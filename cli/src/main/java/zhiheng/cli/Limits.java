package zhiheng.cli;

import java.util.Map;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;

/** Numbers given on the command line that must lie within limits. */
final class Limits {
  private Limits() {}

  /** A share strictly between 0 and 1. */
  static void share(String option, double value) {
    if (!(value > 0 && value < 1)) {
      throw outside(option, value, "0 < x < 1");
    }
  }

  static void between(String option, long value, long least, long most) {
    if (value < least || value > most) {
      throw outside(option, value, least + "–" + most);
    }
  }

  static Sorry outside(String option, Object value, String expected) {
    return new Sorry(
        ExitCode.USAGE,
        "outside_limits",
        Map.of("option", option, "value", value, "expected", expected));
  }
}
