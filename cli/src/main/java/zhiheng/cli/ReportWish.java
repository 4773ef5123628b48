package zhiheng.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.reports.Request;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** The options of {@code zhiheng report}; one that a kind needs and that is missing is named. */
final class ReportWish {
  private final Zhiheng zhiheng;
  private final Workspace workspace;
  private final ReportCommand options;
  private final Map<String, Instant> moments = new HashMap<>();
  private @Nullable List<Assessment> assessments;

  ReportWish(Zhiheng zhiheng, Workspace workspace, ReportCommand options) {
    this.zhiheng = zhiheng;
    this.workspace = workspace;
    this.options = options;
  }

  /** The files of a survey. */
  SurveyFiles survey() {
    return options.survey;
  }

  Zhiheng zhiheng() {
    return zhiheng;
  }

  Workspace workspace() {
    return workspace;
  }

  Year year() {
    return new Year(wanted(options.year, "--year"));
  }

  String system() {
    return options.by.code(workspace, year().year());
  }

  String unit() {
    return wanted(options.unit, "--unit");
  }

  Month month() {
    return Asked.month(wanted(options.period, "--period"));
  }

  AsOf asOf() {
    return options.asOf;
  }

  /** Up to when an assessment must have been recorded to count. */
  Instant recordedBy() {
    return options.asOf.orEver();
  }

  Sight sight(LocalDate day) {
    return options.as.sight(zhiheng, workspace.templates(), day);
  }

  /** A report about many units is for whoever sees all of them. */
  void needAll(LocalDate day) {
    sight(day).need(UnitCode.NATIONAL, day);
  }

  /**
   * A report on an assessment speaks as of the moment of the assessment, so that it comes out the
   * same whenever it is printed; the others speak as of now, unless the user names a moment.
   */
  Instant moment(Request request) {
    if (asOf().given().isEmpty()) {
      if (request instanceof Request.OfUnit of) {
        return moment(of.system(), of.year());
      }
      if (request instanceof Request.Circular of) {
        return moment(of.system(), of.year());
      }
    }
    return asOf().or(workspace.clock());
  }

  private Instant moment(String of, int year) {
    return moments.computeIfAbsent(
        of + " " + year,
        any ->
            workspace
                .ledger()
                .assessments()
                .latest(of, year)
                .map(Assessment::asOf)
                .orElseGet(workspace.clock()::instant));
  }

  /** The newest assessment of the year by each system, in the order of the systems. */
  List<Assessment> assessments() {
    if (assessments == null) {
      var all = workspace.ledger().assessments();
      // Runs are named for system, year and number.
      String ending = "-" + year().code() + "-\\d+";
      assessments =
          all.runs().stream()
              .filter(run -> run.matches(".+" + ending))
              .map(run -> run.replaceFirst(ending + "$", ""))
              .distinct()
              .sorted()
              .flatMap(of -> all.latest(of, year().year(), recordedBy()).stream())
              .toList();
    }
    return assessments;
  }

  private static <T> T wanted(@Nullable T value, String option) {
    if (value == null) {
      throw Asked.missing(option, "zhiheng report");
    }
    return value;
  }
}
