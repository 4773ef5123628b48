package zhiheng.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.indicators.measure.Asked;
import zhiheng.lake.Lake;
import zhiheng.lake.Rows;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.submission.Figure;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Forms;
import zhiheng.templates.form.ItemHistory;
import zhiheng.templates.unit.UnitCode;

/**
 * The way of a score back to where it came from: its tree of reasons, the figures it rests on, and
 * behind each figure the cells of the workbooks, or the question that finds its rows.
 */
public final class Explanation {
  private static final String RETURNS = "returns";

  private final Datasets datasets;
  private final Forms forms;
  private final Submissions submissions;

  public Explanation(Templates templates, Submissions submissions) {
    this.datasets = templates.datasets();
    this.forms = templates.forms();
    this.submissions = submissions;
  }

  /**
   * One score explained.
   *
   * @param score the unit's score with its standing
   * @param node the part of it that was asked for
   * @param evidence what the part rests on, its children included
   */
  public record Explained(UnitScore score, ScoreNode node, List<Evidence> evidence) {
    public Explained {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A figure, at which part it was used, and the cells behind it.
   *
   * @param figures cells of returns with file, sheet and receipt; empty for figures that come from
   *     rows of other datasets, see {@link Explanation#rows}
   */
  public record Evidence(String node, Measured measured, List<Figure> figures) {
    public Evidence {
      figures = List.copyOf(figures);
    }
  }

  /** Explains a part of a unit's score ({@code total} for all of it); empty if there is none. */
  public Optional<Explained> of(Assessment assessment, UnitCode unit, String code) {
    return assessment
        .find(unit)
        .flatMap(
            score ->
                score
                    .total()
                    .find(code)
                    .map(node -> new Explained(score, node, evidence(assessment, node))));
  }

  /** The rows behind a figure, asked of the snapshot that the assessment was computed from. */
  public Optional<Rows> rows(Lake lake, Assessment assessment, Measured measured, int most) {
    return Asked.of(measured, datasets)
        .map(asked -> rows(lake, lake.open(assessment.snapshot()), asked, most));
  }

  /** The rows of all units whose figures were joined, one unit after the other. */
  private static Rows rows(Lake lake, Snapshot snapshot, Asked asked, int most) {
    List<Rows.Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    long total = 0;
    for (Map<String, String> group : asked.groups()) {
      Rows found = lake.rows(snapshot, asked.question(), group, most);
      columns = found.columns();
      total += found.total();
      rows.addAll(found.list());
    }
    return new Rows(columns, rows.subList(0, Math.min(most, rows.size())), total);
  }

  private List<Evidence> evidence(Assessment assessment, ScoreNode node) {
    List<Evidence> evidence = new ArrayList<>();
    for (Measured measured : node.measured()) {
      evidence.add(new Evidence(node.code(), measured, figures(assessment, measured)));
    }
    node.children().forEach(child -> evidence.addAll(evidence(assessment, child)));
    return evidence;
  }

  private List<Figure> figures(Assessment assessment, Measured measured) {
    List<Figure> figures = new ArrayList<>();
    if (measured.dataset().equals(RETURNS)) {
      Asked.of(measured, datasets)
          .flatMap(Asked::cells)
          .ifPresent(cells -> figures(assessment, cells, figures));
    }
    return figures;
  }

  /** Cells of whichever form asks for the items, also under the codes that they had before. */
  private void figures(Assessment assessment, Asked.Cells cells, List<Figure> figures) {
    for (String form : forms.codes()) {
      ItemHistory history = forms.history(form);
      Set<String> items = new TreeSet<>();
      for (Form version : forms.versions(form)) {
        cells.items().forEach(item -> items.addAll(history.former(item, version).items()));
      }
      if (!items.isEmpty()) {
        submissions.figures(
            new FigureQuery(form, items, Set.of(), cells.units(), cells.period(), cells.period()),
            assessment.asOf(),
            figure -> {
              if (!figure.observation().column().equals(Column.YEAR_TO_DATE)) {
                figures.add(figure);
              }
            });
      }
    }
  }
}
