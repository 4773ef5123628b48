package zhiheng.cli;

import picocli.CommandLine.Option;
import zhiheng.templates.period.Period;

/** {@code --period} and {@code --form}: the returns that a command speaks of. */
final class OfForm {
  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      descriptionKey = "status.period")
  private String period;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      defaultValue = "monthly-return",
      descriptionKey = "status.form")
  private String form;

  /** The period asked for. */
  Period period() {
    return Asked.period(period);
  }

  /** The code of the form. */
  String form() {
    return form;
  }
}
