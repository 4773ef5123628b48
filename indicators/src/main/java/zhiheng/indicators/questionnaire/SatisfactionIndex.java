package zhiheng.indicators.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiheng.indicators.number.Quantiles;
import zhiheng.indicators.survey.Contrast;
import zhiheng.indicators.survey.Degrees;
import zhiheng.indicators.survey.DesignColumns;
import zhiheng.indicators.survey.Estimate;
import zhiheng.indicators.survey.Estimator;
import zhiheng.indicators.survey.LonelyStratum;
import zhiheng.indicators.survey.Questions;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.templates.survey.Wave;

/** The index of a wave by level and domain, with its errors by the design of the wave. */
public final class SatisfactionIndex {
  private static final String STRATUM = "index:stratum";

  private final Scores scores;
  private final Estimator estimator;

  private SatisfactionIndex(Scores scores, Estimator estimator) {
    this.scores = scores;
    this.estimator = estimator;
  }

  /** The mean score of a node in a domain. */
  public record Figure(Node node, Estimate estimate) {}

  /**
   * How a domain differs from all others.
   *
   * @param p the probability of so large a difference if there were none
   * @param adjusted the same for all domains together: S. Holm, A Simple Sequentially Rejective
   *     Multiple Test Procedure, Scandinavian Journal of Statistics 6 (1979), 65–70
   */
  public record Apart(Node node, Contrast contrast, double p, double adjusted) {}

  /** Reads the design; all that is wrong with it refuses. */
  public static SatisfactionIndex of(Scores scores, double confidence) {
    Wave.Design design = scores.responses().wave().design();
    DataTable table = scores.table();
    Mistakes mistakes = new Mistakes(table.file());
    design.strata().forEach(column -> table.expect(column, mistakes));
    mistakes.refuse();
    DataTable stratified = table.withJoined(STRATUM, design.strata(), mistakes);
    mistakes.refuse();
    return new SatisfactionIndex(
        scores,
        Estimator.of(
            stratified,
            new DesignColumns(
                design.strata().isEmpty() ? List.of() : List.of(STRATUM),
                design.clusters(),
                design.weight(),
                design.population(),
                true),
            new Estimator.Known(List.of(), List.of(), 1, 1),
            new Estimator.Settings(
                LonelyStratum.valueOf(design.lonely().name().toUpperCase(Locale.ROOT)),
                Degrees.AS_R,
                confidence)));
  }

  /** The nodes that have a score. */
  public List<Node> nodes() {
    return scores.nodes();
  }

  public Optional<Node> node(String code) {
    return nodes().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** Degrees of freedom of the design. */
  public int degrees() {
    return estimator.degreesOfDesign();
  }

  /** A node's mean, of the whole or by the values of some columns. */
  public List<Figure> figures(Node node, List<String> by) {
    Questions question =
        new Questions(
            List.of(node.column()), List.of(), List.of(), List.of(), List.of(), List.of(), by);
    return estimator.answer(question).stream().map(each -> new Figure(node, each)).toList();
  }

  /** How far the mean of each domain is from that of all others. */
  public List<Apart> apart(Node node, List<String> by) {
    List<Contrast> contrasts = estimator.contrasts(node.column(), by);
    List<Double> p = new ArrayList<>();
    for (Contrast each : contrasts) {
      p.add(probability(each.difference() / each.error(), each.degrees()));
    }
    List<Double> adjusted = Holm.adjusted(p);
    List<Apart> apart = new ArrayList<>();
    for (int i = 0; i < contrasts.size(); i++) {
      apart.add(new Apart(node, contrasts.get(i), p.get(i), adjusted.get(i)));
    }
    return apart;
  }

  /** The domains by their means of a node, with those that cannot be told apart. */
  public List<Ranked> ranked(Node node, List<String> by, double risk) {
    return Ranked.of(
        figures(node, by).stream().map(Figure::estimate).toList(),
        estimator.pairs(node.column(), by),
        risk);
  }

  /** Both tails of Student's t. */
  static double probability(double t, double degrees) {
    return Double.isNaN(t) || degrees < 1
        ? Double.NaN
        : Math.min(1, 2 * Quantiles.studentTail(Math.abs(t), degrees));
  }
}
