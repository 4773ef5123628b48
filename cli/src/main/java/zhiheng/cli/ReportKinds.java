package zhiheng.cli;

import static zhiheng.cli.ReportKind.yearly;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The kinds of reports that were asked for.
 *
 * @param every true if all of them were
 */
record ReportKinds(List<ReportKind> kinds, boolean every) {
  private static final String EVERY = "all";

  /** A further kind is one more line here. */
  private static final List<ReportKind> ALL =
      List.of(
          new ReportKind("assessment", YearReports::ofUnit, YearReports::ofUnits),
          new ReportKind("summary", YearReports::circular, YearReports::circulars),
          yearly("case-quality", YearReports::caseQuality),
          new ReportKind(
              "inspections", YearReports::inspections, YearReports::inspectionsIfPlanned),
          new ReportKind("satisfaction", SatisfactionPaper::of, SatisfactionPaper::ifGiven),
          yearly("milestones", YearReports::milestones),
          new ReportKind("goals", YearReports::goals, YearReports::goalsIfReported),
          yearly("gazette", YearReports::gazette),
          yearly("data-quality", YearReports::dataQuality),
          new ReportKind("bulletin", YearReports::bulletin, YearReports::bulletins));

  static List<ReportKind> all() {
    return ALL;
  }

  /** Reads the name of a kind. */
  static final class Reader implements ITypeConverter<ReportKinds> {

    @Override
    public ReportKinds convert(String value) {
      if (value.equals(EVERY)) {
        return new ReportKinds(ALL, true);
      }
      return ALL.stream()
          .filter(kind -> kind.name().equals(value))
          .findFirst()
          .map(kind -> new ReportKinds(List.of(kind), false))
          .orElseThrow(() -> new TypeConversionException(value + " ∉ " + names()));
    }

    private static String names() {
      return ALL.stream().map(ReportKind::name).collect(Collectors.joining(", ")) + ", " + EVERY;
    }
  }
}
