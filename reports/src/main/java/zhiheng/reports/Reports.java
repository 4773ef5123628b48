package zhiheng.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.proceeding.Stage;
import zhiheng.ledger.submission.Figures;
import zhiheng.reports.ReportFindings.NoAssessmentYet;
import zhiheng.reports.ReportFindings.NoInspectionsForYear;
import zhiheng.reports.ReportFindings.NoProgressForYear;
import zhiheng.reports.ReportFindings.NoReturnsForMonth;
import zhiheng.reports.ReportFindings.NoReturnsForYear;
import zhiheng.reports.ReportFindings.NoReviewsForYear;
import zhiheng.reports.ReportFindings.UnitNotAssessed;
import zhiheng.reports.assessment.CircularReport;
import zhiheng.reports.assessment.CircularRules;
import zhiheng.reports.assessment.ExplainedFigures;
import zhiheng.reports.assessment.LastYear;
import zhiheng.reports.assessment.UnitReport;
import zhiheng.reports.bulletin.BulletinFacts;
import zhiheng.reports.bulletin.BulletinReading;
import zhiheng.reports.bulletin.BulletinReport;
import zhiheng.reports.casereview.CaseReviewReport;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Format;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.FontsMissing;
import zhiheng.reports.gazette.GazetteReport;
import zhiheng.reports.goal.GoalsReport;
import zhiheng.reports.inspection.InspectionsReading;
import zhiheng.reports.progress.MilestonesReport;
import zhiheng.reports.progress.Reported;
import zhiheng.reports.quality.QualityOfReturns;
import zhiheng.reports.quality.QualityReport;
import zhiheng.reports.returns.Count;
import zhiheng.reports.returns.Joined;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.reports.returns.YearOnYear;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.workplan.WorkPlan;

/** Writes reports from what the ledger knew at a moment. */
public final class Reports {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Templates templates;
  private final Ledger ledger;
  private final Supplier<Fonts> fonts;
  private final Instant asOf;
  private final boolean illustration;
  private final Press press;

  /** Of one run there are many reports, and it is long to read. */
  private final Map<String, Optional<Assessment>> read;

  /**
   * @param fonts asked only when paper or charts are made; may throw {@link FontsMissing}, which
   *     stops PDF and nothing else
   * @param asOf what was known then; also gives the day that reports bear
   * @param illustration true if what the ledger holds is made up: every page says so
   */
  public Reports(
      Templates templates,
      Ledger ledger,
      Supplier<Fonts> fonts,
      Instant asOf,
      boolean illustration) {
    this(
        templates,
        ledger,
        fonts,
        asOf,
        illustration,
        new Press(templates.folder(), fonts),
        new HashMap<>());
  }

  private Reports(
      Templates templates,
      Ledger ledger,
      Supplier<Fonts> fonts,
      Instant asOf,
      boolean illustration,
      Press press,
      Map<String, Optional<Assessment>> read) {
    this.templates = templates;
    this.ledger = ledger;
    this.fonts = fonts;
    this.asOf = asOf;
    this.illustration = illustration;
    this.press = press;
    this.read = read;
  }

  /** The same as known at another moment; what was read and what prints is shared. */
  public Reports at(Instant moment) {
    return new Reports(templates, ledger, fonts, moment, illustration, press, read);
  }

  /**
   * Writes a report into a folder.
   *
   * @return the file, named for what it holds: {@code bulletin-2017-12.pdf}
   * @throws ReportImpossible if the ledger does not hold what it would say
   * @throws FontsMissing for PDF without fonts
   */
  public Path render(Request request, Lang lang, Format format, Path folder) throws IOException {
    return write(document(request, lang), format, folder);
  }

  /** Writes what a report says into a folder, whole or not at all; from any thread. */
  public Path write(Document document, Format format, Path folder) throws IOException {
    return press.write(document, format, folder);
  }

  /** The name of a report's file: what, of whom, when; {@code -en} for the English one. */
  public static String fileName(Document document, Format format) {
    return document.code() + (document.lang() == Lang.EN ? "-en" : "") + format.suffix();
  }

  /** What a report says, before it has looks, with the seal by which it is checked. */
  public Document document(Request request, Lang lang) {
    return said(request, lang).sealed(asOf);
  }

  private Document said(Request request, Lang lang) {
    if (request instanceof Request.OfUnit wanted) {
      Assessment assessment = assessment(wanted.system(), wanted.year(), wanted.recordedBy());
      UnitScore unit =
          assessment
              .find(wanted.unit())
              .orElseThrow(
                  () ->
                      new ReportImpossible(
                          new UnitNotAssessed(
                              wanted.unit().code(), assessment.run(), assessment.year())));
      return UnitReport.of(
          assessment,
          unit,
          new ExplainedFigures(templates, ledger.submissions()).of(assessment, unit),
          templates,
          lang,
          day());
    }
    if (request instanceof Request.Circular wanted) {
      Assessment assessment = assessment(wanted.system(), wanted.year(), wanted.recordedBy());
      return CircularReport.of(
          assessment,
          CircularRules.of(templates.systems().find(assessment.system(), assessment.year())),
          yearOnYear(wanted.year(), lang),
          lastYear(wanted),
          goals(new Year(wanted.year())).sentences(templates, words(lang), asOf),
          templates,
          lang,
          day());
    }
    if (request instanceof Request.CaseReview wanted) {
      return caseReview(wanted, lang);
    }
    if (request instanceof Request.Inspections wanted) {
      String year = String.valueOf(wanted.results().year());
      return new InspectionsReading(templates, ledger, asOf)
          .of(wanted.results(), words(lang), day(), illustration)
          .orElseThrow(() -> new ReportImpossible(new NoInspectionsForYear(year)));
    }
    if (request instanceof Request.Milestones wanted) {
      return milestones(wanted.year(), lang);
    }
    if (request instanceof Request.Goals wanted) {
      return goals(wanted.year()).compose(templates, words(lang), asOf, illustration);
    }
    if (request instanceof Request.Gazette wanted) {
      return gazette(wanted.year(), lang);
    }
    if (request instanceof Request.DataQuality wanted) {
      return quality(wanted.year(), lang);
    }
    if (request instanceof Request.Composed composed) {
      return composed.compose(templates, words(lang), asOf, illustration);
    }
    return bulletin((Request.Bulletin) request, lang);
  }

  private GoalsReport goals(Year year) {
    return new GoalsReport(year, ledger.submissions());
  }

  private Assessment assessment(String system, int year, Instant recordedBy) {
    Assessment found =
        read.computeIfAbsent(
                system + " " + year + " " + recordedBy,
                any -> ledger.assessments().latest(system, year, recordedBy))
            .filter(assessment -> !assessment.units().isEmpty())
            .orElseThrow(() -> new ReportImpossible(new NoAssessmentYet(system, year)));
    return new Assessment(
        found.run(),
        found.system(),
        found.systemVersion(),
        found.systemHash(),
        found.year(),
        found.asOf(),
        found.snapshot(),
        found.title(),
        found.illustration() || illustration,
        found.units());
  }

  /** The run of the year before that counted then, by the rule that explanations follow too. */
  private Optional<LastYear> lastYear(Request.Circular wanted) {
    int before = wanted.year() - 1;
    return ledger
        .assessments()
        .latest(wanted.system(), before, wanted.recordedBy())
        .map(
            run ->
                new LastYear(
                    run,
                    ledger
                        .proceedings()
                        .of(wanted.system(), before, wanted.recordedBy())
                        .has(Stage.CLOSED)));
  }

  /** The nation's year; empty if nothing was handed in. */
  private Optional<YearOnYear> yearOnYear(int year, Lang lang) {
    Span span = Span.wholeYear(year);
    ReturnFigures figures = returns(span);
    return figures
        .sum(Count.TOTAL, span)
        .map(any -> new YearOnYear(figures, register(), span, words(lang)));
  }

  private Document bulletin(Request.Bulletin wanted, Lang lang) {
    return bulletin(bulletinFacts(wanted.month()), lang);
  }

  /** What a bulletin says of its facts. */
  Document bulletin(BulletinFacts facts, Lang lang) {
    return BulletinReport.of(facts, register(), words(lang), day(), illustration);
  }

  BulletinFacts bulletinFacts(Month month) {
    return new BulletinReading(templates, ledger, asOf)
        .of(month)
        .orElseThrow(() -> new ReportImpossible(new NoReturnsForMonth(month.code())));
  }

  private ReturnFigures returns(Span span) {
    List<UnitCode> provinces =
        register().provinces(span.to().lastDay()).stream().map(Unit::code).toList();
    return ReturnFigures.read(
        ledger.submissions(), provinces, Joined.of(register(), provinces, span), span, asOf);
  }

  private Document caseReview(Request.CaseReview wanted, Lang lang) {
    Year year = wanted.year();
    List<Figures> forms = forms(CaseReviewReport.FORM, year);
    Optional<ReviewSheet> sheet = templates.reviews().find(year);
    if (forms.isEmpty() || sheet.isEmpty()) {
      throw new ReportImpossible(new NoReviewsForYear(year.code()));
    }
    return CaseReviewReport.of(
        year, sheet.get(), forms, wanted.results(), register(), words(lang), day(), illustration);
  }

  private Document milestones(Year year, Lang lang) {
    List<WorkPlan> plans =
        templates.workPlans().all().stream().filter(plan -> plan.covers(year)).toList();
    Reported reported = Reported.read(ledger, year, asOf);
    if (plans.isEmpty() || reported.forms().isEmpty()) {
      throw new ReportImpossible(new NoProgressForYear(year.code()));
    }
    return MilestonesReport.of(year, plans, reported, register(), words(lang), day(), illustration);
  }

  private Document gazette(Year year, Lang lang) {
    Span span = Span.wholeYear(year.year());
    ReturnFigures figures = returns(span);
    if (figures.sum(Count.TOTAL, span).isEmpty()) {
      throw new ReportImpossible(new NoReturnsForYear(year.code()));
    }
    return GazetteReport.of(year.year(), figures, register(), words(lang), day(), illustration);
  }

  private Document quality(Year year, Lang lang) {
    QualityOfReturns quality =
        QualityOfReturns.read(templates, ledger.submissions(), year.year(), asOf);
    if (!quality.isBegun()) {
      throw new ReportImpossible(new NoReturnsForYear(year.code()));
    }
    return QualityReport.of(
        quality, ledger.batches().known(asOf), templates, words(lang), day(), illustration);
  }

  /** What counts of a form for a year, all units and parts. */
  private List<Figures> forms(String form, Year year) {
    return ledger.submissions().handed(form, year.code(), year.code(), asOf).stream()
        .flatMap(
            handed ->
                ledger
                    .submissions()
                    .latest(handed.form(), handed.unit(), handed.period(), handed.part(), asOf)
                    .stream())
        .toList();
  }

  private Register register() {
    return templates.register();
  }

  private Words words(Lang lang) {
    return Words.read(templates.folder(), lang);
  }

  private LocalDate day() {
    return LocalDate.ofInstant(asOf, CHINA);
  }
}
