package zhiheng.intake.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhiheng.intake.given.GivenFindings.OpenRowMissing;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Forms;
import zhiheng.templates.form.Tracking;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** Rows of a list that go on until they are closed: those still open in the return before. */
public final class Followed {
  private final Form form;
  private final Tracking tracking;
  private final String since;
  private final List<Map<String, Observation>> open;

  private Followed(
      Form form, Tracking tracking, String since, List<Map<String, Observation>> open) {
    this.form = form;
    this.tracking = tracking;
    this.since = since;
    this.open = open;
  }

  /** What is open before a period; empty if the form follows nothing or nothing was handed in. */
  public static Optional<Followed> before(
      Form form,
      UnitCode unit,
      Period period,
      String part,
      Forms forms,
      Submissions submissions,
      Instant asOf) {
    return form.tracking()
        .flatMap(
            tracking ->
                submissions.handed(form.code(), "", "", asOf).stream()
                    .filter(one -> one.unit().equals(unit) && one.part().equals(part))
                    .filter(one -> one.period().lastDay().isBefore(period.firstDay()))
                    .max(Comparator.comparing(Handed::period, Period.ORDER))
                    .flatMap(
                        last -> submissions.latest(form.code(), unit, last.period(), part, asOf))
                    .map(
                        figures ->
                            new Followed(
                                form,
                                tracking,
                                figures.handed().period().code(),
                                open(tracking, figures, renamed(figures, form, forms)))));
  }

  private static List<Map<String, Observation>> open(
      Tracking tracking, Figures figures, Map<String, String> renamed) {
    Map<String, Map<String, Observation>> rows = new TreeMap<>();
    for (Observation one : figures.observations()) {
      rows.computeIfAbsent(one.row(), row -> new LinkedHashMap<>())
          .put(renamed.getOrDefault(one.column(), one.column()), one);
    }
    return rows.values().stream()
        .filter(row -> !tracking.until().contains(said(row, tracking.column())))
        .toList();
  }

  /** What columns of the version that was handed in are called in this one. */
  private static Map<String, String> renamed(Figures figures, Form form, Forms forms) {
    return forms.versions(form.code()).stream()
        .filter(one -> one.version().equals(figures.handed().version()))
        .findFirst()
        .map(then -> forms.columns(form.code()).renamed(then, form))
        .orElse(Map.of());
  }

  private static String said(Map<String, Observation> row, String column) {
    Observation cell = row.get(column);
    if (cell == null) {
      return "";
    }
    return cell.amount() != null
        ? cell.amount().toPlainString()
        : cell.text() == null ? "" : cell.text();
  }

  /** The open rows as the next workbook is filled in with them, from its first row on. */
  public Map<CellKey, String> cells() {
    Map<CellKey, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(open.size(), form.most()); i++) {
      String row = SheetLayout.rowCode(i + 1);
      Map<String, Observation> from = open.get(i);
      form.columns().stream()
          .filter(column -> !said(from, column.code()).isEmpty())
          .forEach(column -> cells.put(new CellKey(row, column.code()), said(from, column.code())));
    }
    return cells;
  }

  /** Every row that was open and stands nowhere in the return that follows. */
  public Findings missing(Draft draft) {
    Set<List<String>> there = new HashSet<>();
    for (String row : draft.rows()) {
      Map<String, Observation> cells = new LinkedHashMap<>();
      draft
          .observations()
          .forEach(
              (key, cell) -> {
                if (key.row().equals(row)) {
                  cells.put(key.column(), cell);
                }
              });
      there.add(key(cells));
    }
    List<Finding> found = new ArrayList<>();
    for (Map<String, Observation> row : open) {
      if (!there.contains(key(row))) {
        found.add(
            new OpenRowMissing(
                new FilePlace(draft.file()), String.join(" / ", key(row)), since, until()));
      }
    }
    return new Findings(found);
  }

  private List<String> key(Map<String, Observation> row) {
    return form.key().stream().map(column -> said(row, column)).toList();
  }

  private String until() {
    return form.column(tracking.column())
        .flatMap(column -> column.entry())
        .map(
            entry ->
                entry.choices().stream()
                    .filter(choice -> tracking.until().contains(choice.code()))
                    .map(choice -> choice.name().zh() + " " + choice.name().en())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse(""))
        .orElse("");
  }
}
