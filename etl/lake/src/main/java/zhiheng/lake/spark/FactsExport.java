package zhiheng.lake.spark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import zhiheng.lake.spark.Manifest.Facts;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.submission.Figure;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.FormRows;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Forms;
import zhiheng.templates.form.ItemHistory;
import zhiheng.templates.period.WorkCalendar;
import zhiheng.templates.period.Year;
import zhiheng.templates.published.Published;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * Writes down what the ledger knew at a moment, and what has to be known of the definitions to read
 * it, as sorted text: the same knowledge always gives the same bytes.
 */
final class FactsExport {
  private static final String[] FIGURES = RawTables.facts("figures").fieldNames();

  private final Store store;
  private final String folder;
  private final List<Facts> written = new ArrayList<>();
  private final Set<UnitCode> units = new TreeSet<>();
  private final KnownFacts known;
  private final Map<String, Facts> news = new TreeMap<>();

  FactsExport(Store store, String folder) {
    this.store = store;
    this.folder = folder;
    this.known = new KnownFacts(store);
  }

  /** Lets later snapshots take what is new in this one, which now lies in its place. */
  void remember(String snapshotFolder) {
    news.forEach((key, facts) -> known.remember(key, snapshotFolder, facts));
  }

  /** Writes everything; what was written, with hashes, in no particular order. */
  List<Facts> write(Ledger ledger, Templates templates, Instant asOf) {
    // The ledger may have to begin its transaction again.
    written.clear();
    news.clear();
    Submissions submissions = ledger.submissions();
    Set<String> seen = new TreeSet<>();
    for (Form form : templates.forms().all()) {
      if (seen.add(form.code())) {
        figures(form, table(form, templates.datasets()), submissions, asOf);
      }
    }
    ProgressRows progress = new ProgressRows(ledger, asOf);
    unlessEmpty("milestone_reviews", "milestone-reviews", progress.reviews());
    unlessEmpty("years_running", "years-running", progress.yearsRunning());
    reporting(new ReportingRows(ledger, templates, asOf), seen);
    formItems(templates.forms());
    workingDays(templates.calendar());
    units(templates.register());
    reviewSheets(new ReviewSheetRows(templates.reviews().all()));
    published(templates.published().all());
    return written;
  }

  /** Grids share one table, and so do lists, except those with a view of their own. */
  private static String table(Form form, Datasets datasets) {
    if (form.kind() == Form.Kind.GRID) {
      return "figures";
    }
    boolean ownView =
        datasets.rowsOf(form.code()).flatMap(Dataset::rows).map(FormRows::ownView).orElse(false);
    return ownView ? form.code().replace('-', '_').toLowerCase(Locale.ROOT) : "lists";
  }

  private void reporting(ReportingRows rows, Set<String> forms) {
    String[] columns = RawTables.facts("reporting_facts").fieldNames();
    try (Writing file = new Writing("reporting_facts", "reporting", columns)) {
      for (String form : forms) {
        rows.of(form, row -> file.facts.row(row));
      }
    }
  }

  /** Each day with the number of working days up to and with it. */
  private void workingDays(WorkCalendar calendar) {
    String[] columns = RawTables.facts("working_days").fieldNames();
    try (Writing file = new Writing("working_days", "working-days", columns)) {
      long number = 0;
      for (Year year : calendar.years()) {
        for (LocalDate day = year.firstDay(); !day.isAfter(year.lastDay()); day = day.plusDays(1)) {
          number += calendar.isWorkingDay(day) ? 1 : 0;
          file.facts.row(day, number);
        }
      }
    }
  }

  /** Which old items count under a later code as well. */
  private void formItems(Forms forms) {
    String[] columns = RawTables.facts("form_items").fieldNames();
    try (Writing file = new Writing("form_items", "form-items", columns)) {
      for (String code : forms.codes()) {
        for (ItemHistory.Counted one : forms.history(code).counted()) {
          file.facts.row(
              code,
              one.former(),
              one.item(),
              one.then().validFrom(),
              one.then().validTo().orElse(null));
        }
      }
    }
  }

  private void figures(Form form, String table, Submissions submissions, Instant asOf) {
    List<Handed> handed = submissions.handed(form.code(), "", "", asOf);
    handed.forEach(one -> units.add(one.unit()));
    String key = KnownFacts.key(handed);
    String path = "facts/" + form.code() + ".csv";
    Optional<Facts> before = known.copy(key, table, folder, path);
    if (before.isPresent()) {
      written.add(before.get());
      return;
    }
    try (Writing file = new Writing(table, form.code(), FIGURES)) {
      submissions.figures(
          FigureQuery.all(form.code(), "", ""), asOf, figure -> file.facts.row(row(figure)));
    }
    news.put(key, written.get(written.size() - 1));
  }

  private @Nullable Object[] row(Figure figure) {
    Handed handed = figure.handed();
    Observation seen = figure.observation();
    return new @Nullable Object[] {
      handed.unit(),
      handed.period().code(),
      handed.period().lastDay(),
      handed.part(),
      handed.form(),
      seen.row(),
      seen.column(),
      seen.amount(),
      seen.text(),
      seen.sheet(),
      seen.cell(),
      handed.file(),
      handed.receipt().number()
    };
  }

  /** Only the units that handed something in: a new unit elsewhere changes no snapshot. */
  private void units(Register register) {
    try (Writing file = new Writing("units", "units", RawTables.facts("units").fieldNames())) {
      for (UnitCode code : units) {
        for (Unit unit : register.history(code)) {
          file.facts.row(
              code,
              unit.level().name().toLowerCase(Locale.ROOT),
              code.equals(UnitCode.NATIONAL) ? null : register.provinceOf(code),
              unit.validFrom(),
              unit.validTo().orElse(null));
        }
      }
    }
  }

  private void reviewSheets(ReviewSheetRows rows) {
    String[] columns = RawTables.facts("review_sheet").fieldNames();
    try (Writing file = new Writing("review_sheet", "review-sheet", columns)) {
      rows.defects(file.facts::row);
    }
    String[] grades = RawTables.facts("review_grades").fieldNames();
    try (Writing file = new Writing("review_grades", "review-grades", grades)) {
      rows.grades(file.facts::row);
    }
  }

  /**
   * No file if there are no rows: a snapshot in which nothing was confirmed is, byte for byte, one
   * from before this was written down.
   */
  private void unlessEmpty(String table, String name, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      try (Writing file = new Writing(table, name, RawTables.facts(table).fieldNames())) {
        rows.forEach(file.facts::row);
      }
    }
  }

  private void published(List<Published> figures) {
    String[] columns = RawTables.facts("published_figures").fieldNames();
    try (Writing file = new Writing("published_figures", "published", columns)) {
      for (Published figure : figures) {
        file.facts.row(
            figure.series(),
            figure.area(),
            figure.year(),
            figure.item(),
            figure.value(),
            figure.unitOfMeasure(),
            figure.derived().isPresent(),
            figure.source().zh());
      }
    }
  }

  /** A file that is named in what was written once it is complete. */
  private final class Writing implements AutoCloseable {
    private final String table;
    private final String path;
    private final FactsFile facts;

    Writing(String table, String name, String... columns) {
      this.table = table;
      this.path = "facts/" + name + ".csv";
      this.facts = new FactsFile(store, folder + "/" + path, columns);
    }

    @Override
    public void close() {
      facts.close();
      written.add(new Facts(table, path, facts.sha256(), facts.rows()));
    }
  }
}
