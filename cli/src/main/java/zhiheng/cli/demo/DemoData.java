package zhiheng.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/**
 * All that the demonstration hands in. It is made up and always the same; only the totals that were
 * published are real, and they come out to the last case.
 */
public final class DemoData {
  /** The datasets of lines that are handed in. */
  static final List<String> LINES =
      List.of("cases", "complaints", "inspections", "inspectors", "responses", "targets");

  private final Templates templates;
  private final DemoReturns returns;
  private final LinesSettings lines;
  private final HandInMoments moments;

  private DemoData(Templates templates, DemoReturns returns, LinesSettings lines) {
    this.templates = templates;
    this.returns = returns;
    this.lines = lines;
    this.moments = new HandInMoments(returns.settings().seed(), templates);
  }

  /** Works out everything from {@code demo/} below the folder of definitions. */
  public static DemoData of(Templates templates) {
    return new DemoData(
        templates, DemoReturns.of(templates), LinesSettings.read(templates.folder()));
  }

  /** The monthly returns of 2016 and 2017 as they stand in the end, month by month. */
  public Stream<DemoReturn> returns() {
    return returns.all();
  }

  /** The monthly returns as they are handed in, with those that had to be corrected. */
  public Stream<HandedReturn> handedInReturns() {
    return returns.all().flatMap(this::handedIn);
  }

  /** The moment at which a unit hands in the return of a month, for the first time. */
  public Instant handedInAt(UnitCode unit, Month month) {
    return moments.of(unit, month);
  }

  /** The year that is assessed. */
  public Year year() {
    return lines.year();
  }

  /** What two reviewers noted on the case files of each province in the year. */
  public List<DemoReview> reviews() {
    return templates
        .reviews()
        .find(year())
        .map(sheet -> new DemoReviews(returns.settings().seed(), sheet))
        .map(reviews -> reviews.of(returns.provinces(), cases()))
        .orElse(List.of());
  }

  /** In the five weeks after the year. */
  public Instant handedInAt(DemoReview review) {
    return moments.after(year().lastDay(), 10, 26, "review", review.unit(), review.reviewer());
  }

  /** What the provinces report on their milestones in the work plans. */
  public List<DemoProgress> progress() {
    return new ProgressReports(returns.settings().seed(), templates, moments).all();
  }

  /** The list of cases of the year, a sample, in UTF-8. */
  public void writeCases(Path file) throws IOException {
    writeLines("cases", file);
  }

  /** The log of random inspections of the year. */
  public void writeInspections(Path file) throws IOException {
    writeLines("inspections", file);
  }

  /** The answers to the satisfaction survey of the year. */
  public void writeResponses(Path file) throws IOException {
    writeLines("responses", file);
  }

  void writeLines(String code, Path file) throws IOException {
    Dataset dataset =
        templates
            .datasets()
            .find(code)
            .orElseThrow(() -> new IllegalStateException("no such dataset: " + code));
    CsvLines.write(dataset, rows(code), file);
  }

  /** On one of the first working days after the day of the list. */
  Instant linesHandedInAt(String dataset) {
    return moments.after(lines.cases().asOf(), 1, 5, "lines", dataset);
  }

  private Stream<Map<String, String>> rows(String dataset) {
    return switch (dataset) {
      case "cases" -> new DemoTargets(returns).blamed(cases());
      case "inspections" ->
          new DemoInspections(returns, lines, new WorkDays(templates.calendar())).rows();
      case "inspectors" -> new DemoTargets(returns).inspectors();
      case "targets" -> new DemoTargets(returns).targets();
      case "complaints" ->
          new DemoComplaints(returns, lines, new WorkDays(templates.calendar())).rows();
      case "responses" -> new DemoResponses(returns, lines).rows();
      default -> throw new IllegalArgumentException("no lines of " + dataset);
    };
  }

  List<Map<String, String>> cases() {
    return new DemoCases(returns, lines, new WorkDays(templates.calendar())).rows().toList();
  }

  private Stream<HandedReturn> handedIn(DemoReturn last) {
    Instant at = handedInAt(last.unit(), last.month());
    Map<String, String> explanations = returns.explanations(last.unit(), last.month());
    HandedReturn once = new HandedReturn(last, at, false, explanations);
    return returns
        .mistaken(last.unit(), last.month())
        .map(
            first ->
                Stream.of(
                    new HandedReturn(first.figures(), at, false, explanations),
                    new HandedReturn(
                        last,
                        moments.later(last.unit(), last.month(), first.days()),
                        true,
                        explanations)))
        .orElse(Stream.of(once));
  }
}
