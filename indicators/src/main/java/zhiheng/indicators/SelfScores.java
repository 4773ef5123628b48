package zhiheng.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.period.Year;
import zhiheng.templates.wording.Text;

/** What units gave themselves, beside what was confirmed. It changes no score. */
public final class SelfScores {
  /** The form in which units score themselves; its part is the code of the system. */
  public static final String FORM = "self-score";

  private SelfScores() {}

  /**
   * One indicator of one unit.
   *
   * @param confirmed the points of the assessment; empty if it has no such indicator
   * @param evidence what the unit names as evidence; empty if nothing
   * @param receipt under which the self-score was handed in
   * @param at when it was handed in
   */
  public record Row(
      UnitScore unit,
      String indicator,
      Optional<Text> name,
      BigDecimal own,
      Optional<BigDecimal> confirmed,
      String evidence,
      String receipt,
      Instant at) {

    /** How much more was confirmed; negative where the unit gave itself more. */
    public Optional<BigDecimal> difference() {
      return confirmed.map(points -> points.subtract(own));
    }
  }

  /**
   * All rows, by unit in the order of the assessment, then in the order of the form.
   *
   * @param asOf up to when they were handed in; units score themselves after the draft is there
   */
  public static List<Row> of(Assessment assessment, Submissions submissions, Instant asOf) {
    Year year = new Year(assessment.year());
    List<Row> rows = new ArrayList<>();
    for (UnitScore unit : assessment.units()) {
      submissions
          .latest(FORM, unit.unit(), year, assessment.system(), asOf)
          .ifPresent(figures -> rows.addAll(of(unit, figures)));
    }
    return rows;
  }

  /** The units of an assessment that had not scored themselves at a moment. */
  public static List<UnitScore> missing(
      Assessment assessment, Submissions submissions, Instant asOf) {
    Year year = new Year(assessment.year());
    return assessment.units().stream()
        .filter(
            unit ->
                submissions.latest(FORM, unit.unit(), year, assessment.system(), asOf).isEmpty())
        .toList();
  }

  private static List<Row> of(UnitScore unit, Figures figures) {
    Map<String, Map<String, Observation>> byRow = new TreeMap<>();
    for (Observation each : figures.observations()) {
      byRow.computeIfAbsent(each.row(), row -> new TreeMap<>()).put(each.column(), each);
    }
    List<Row> rows = new ArrayList<>();
    for (Map<String, Observation> row : byRow.values()) {
      Optional<String> indicator = text(row, "indicator");
      Optional<BigDecimal> own =
          Optional.ofNullable(row.get("points"))
              .flatMap(cell -> Optional.ofNullable(cell.amount()));
      if (indicator.isPresent() && own.isPresent()) {
        Optional<ScoreNode> node = unit.total().find(indicator.get());
        rows.add(
            new Row(
                unit,
                indicator.get(),
                node.map(ScoreNode::name),
                own.get(),
                node.map(ScoreNode::points),
                text(row, "evidence").orElse(""),
                figures.handed().receipt().number(),
                figures.handed().receipt().at()));
      }
    }
    return rows;
  }

  private static Optional<String> text(Map<String, Observation> row, String column) {
    return Optional.ofNullable(row.get(column)).flatMap(cell -> Optional.ofNullable(cell.text()));
  }
}
