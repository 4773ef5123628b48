package zhiheng.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.Console;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Assessments;
import zhiheng.ledger.proceeding.ProceedingStep;
import zhiheng.ledger.proceeding.Stage;
import zhiheng.reports.Reports;
import zhiheng.reports.Request;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Seal;
import zhiheng.templates.unit.UnitCode;

/**
 * From which run of an assessment a report with a seal was made: not always from the one that
 * counts today. What it says rests on the run of its year and on that of the year before, as each
 * counted at some moment; those moments are few.
 */
final class SealedRuns {
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:CIRCULAR|ASSESSMENT)-(.+)-((?:19|20)\\d\\d)(?:-(\\d{6}(?:-[A-Z]\\d+)?))?");

  private final Seal seal;
  private final Ledger ledger;
  private final String system;
  private final int year;
  private final Optional<UnitCode> unit;
  private @Nullable String foundIn;

  private SealedRuns(Seal seal, Ledger ledger, String system, int year, Optional<UnitCode> unit) {
    this.seal = seal;
    this.ledger = ledger;
    this.system = system;
    this.year = year;
    this.unit = unit;
  }

  /** Empty if the seal is not one of a report on an assessment. */
  static Optional<SealedRuns> of(Seal seal, Ledger ledger) {
    Matcher paper = PAPER.matcher(seal.document());
    if (!paper.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new SealedRuns(
            seal,
            ledger,
            paper.group(1).toLowerCase(Locale.ROOT),
            Integer.parseInt(paper.group(2)),
            Optional.ofNullable(paper.group(3)).map(UnitCode::new)));
  }

  /** The document that bears the seal, computed again. */
  Optional<Document> find(Reports reports) {
    Set<List<Optional<String>>> tried = new LinkedHashSet<>();
    for (Instant moment : moments()) {
      Optional<String> run = counted(year, moment);
      if (run.isPresent() && tried.add(List.of(run, counted(year - 1, moment)))) {
        Optional<Document> found = SealedReports.fitting(reports, request(moment), seal);
        if (found.isPresent()) {
          foundIn = run.get();
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Says from which run it is, and which counts today; or why none was found. */
  void tell(Console console) {
    String now = counted(year, Instant.MAX).orElse("");
    if (foundIn != null) {
      console.print(
          foundIn.equals(now) ? "verify_of_run" : "verify_of_older_run",
          Map.of("run", foundIn, "now", now));
      return;
    }
    List<String> runs = runs(year);
    List<String> sameMoment =
        runs.stream().filter(run -> asOf(run).equals(Optional.of(seal.asOf()))).toList();
    if (runs.isEmpty()) {
      console.print("verify_no_run", Map.of("system", system, "year", year));
    } else if (sameMoment.isEmpty()) {
      console.print(
          "verify_unknown_run",
          Map.of("runs", String.join(", ", runs), "asOf", seal.asOf(), "now", now));
    } else {
      console.print(
          "verify_run_says_otherwise", Map.of("runs", String.join(", ", sameMoment), "now", now));
    }
  }

  private Request request(Instant moment) {
    return unit.<Request>map(of -> new Request.OfUnit(system, year, of, moment))
        .orElseGet(() -> new Request.Circular(system, year, moment));
  }

  private Optional<String> counted(int ofYear, Instant moment) {
    return ledger.assessments().latestRun(system, ofYear, moment);
  }

  private Optional<Instant> asOf(String run) {
    return ledger.assessments().find(run).map(Assessment::asOf);
  }

  /** When it changed which runs count; first of all today, and when the report was made. */
  private List<Instant> moments() {
    Set<Instant> changes = new TreeSet<>();
    for (int each = year - 1; each <= year; each++) {
      Assessments assessments = ledger.assessments();
      runs(each).stream()
          .map(assessments::recordedAt)
          .flatMap(Optional::stream)
          .forEach(changes::add);
      ledger
          .proceedings()
          .of(system, each, Instant.MAX)
          .last(Stage.CLOSED)
          .map(ProceedingStep::at)
          .ifPresent(changes::add);
    }
    List<Instant> moments = new ArrayList<>(List.of(Instant.MAX, seal.asOf()));
    moments.addAll(changes);
    return moments;
  }

  private List<String> runs(int ofYear) {
    Pattern name = Pattern.compile(Pattern.quote(system + "-" + ofYear + "-") + "\\d+");
    return ledger.assessments().runs().stream().filter(run -> name.matcher(run).matches()).toList();
  }
}
