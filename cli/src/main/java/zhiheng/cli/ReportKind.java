package zhiheng.cli;

import java.util.List;
import java.util.function.Function;
import zhiheng.reports.Request;

/**
 * A kind of report, as it is asked for on the command line.
 *
 * @param name as users write it: {@code case-quality}
 * @param one the report that the options ask for
 * @param ofYear all of this kind that {@code report all} prints for a year; one for which there is
 *     no data is left out when it is printed
 */
record ReportKind(
    String name,
    Function<ReportWish, Request> one,
    Function<ReportWish, List<? extends Request>> ofYear) {

  /** A kind of which there is one for a year. */
  static ReportKind yearly(String name, Function<ReportWish, Request> one) {
    return new ReportKind(name, one, wish -> List.of(one.apply(wish)));
  }

  @Override
  public String toString() {
    return name;
  }
}
