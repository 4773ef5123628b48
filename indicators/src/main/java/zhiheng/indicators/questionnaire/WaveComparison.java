package zhiheng.indicators.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhiheng.indicators.survey.Estimate;
import zhiheng.templates.survey.Questionnaire;
import zhiheng.templates.survey.Questionnaire.Dimension;
import zhiheng.templates.survey.Questionnaire.Item;
import zhiheng.templates.survey.Questionnaire.Part;

/**
 * Two waves compared on what both have asked alike. Two samples drawn one without the other: the
 * variances add up, and the degrees of freedom are those of B. L. Welch, The Generalization of
 * Student's Problem When Several Different Population Variances Are Involved, Biometrika 34 (1947),
 * 28–35.
 */
public final class WaveComparison {

  private WaveComparison() {}

  /**
   * What was compared.
   *
   * @param alike how many items under the node both waves have asked alike; all others are left out
   *     of both waves' figures
   * @param of how many items either wave has under it
   */
  public record Compared(
      Node node,
      String domain,
      int alike,
      int of,
      Optional<Estimate> before,
      Optional<Estimate> after,
      double difference,
      double error,
      double degrees,
      double p,
      double adjusted) {

    private Compared with(double together) {
      return new Compared(
          node, domain, alike, of, before, after, difference, error, degrees, p, together);
    }
  }

  /** The items that mean the same in both. */
  public static Set<String> alike(Questionnaire before, Questionnaire after) {
    Set<String> alike = new LinkedHashSet<>();
    for (Item item : after.items()) {
      if (before.item(item.code()).filter(item::isComparableWith).isPresent()) {
        alike.add(item.code());
      }
    }
    return alike;
  }

  /** Every wanted node in every domain; a node without a common item has no figures. */
  public static List<Compared> of(
      Responses before, Responses after, List<Node.Level> levels, List<String> by, double level) {
    Set<String> alike = alike(before.questionnaire(), after.questionnaire());
    SatisfactionIndex one = SatisfactionIndex.of(Scores.of(before, alike), level);
    SatisfactionIndex other = SatisfactionIndex.of(Scores.of(after, alike), level);
    List<Compared> all = new ArrayList<>();
    for (Node node : Scores.of(after).nodes()) {
      if (levels.contains(node.level())) {
        Set<String> under = under(after.questionnaire(), node);
        Set<String> either = new LinkedHashSet<>(under);
        either.addAll(under(before.questionnaire(), node));
        under.retainAll(alike);
        all.addAll(compared(node, under.size(), either.size(), one, other, by));
      }
    }
    return all;
  }

  private static List<Compared> compared(
      Node node,
      int alike,
      int of,
      SatisfactionIndex one,
      SatisfactionIndex other,
      List<String> by) {
    Map<String, Estimate> before = figures(one, node, by);
    Map<String, Estimate> after = figures(other, node, by);
    Set<String> domains = new LinkedHashSet<>(after.keySet());
    domains.addAll(before.keySet());
    if (domains.isEmpty()) {
      domains.add("");
    }
    List<Compared> rows = new ArrayList<>();
    List<Double> p = new ArrayList<>();
    for (String domain : domains) {
      Compared row = row(node, domain, alike, of, before.get(domain), after.get(domain));
      rows.add(row);
      p.add(row.p);
    }
    List<Double> adjusted = Holm.adjusted(p);
    List<Compared> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(rows.get(i).with(adjusted.get(i)));
    }
    return all;
  }

  private static Map<String, Estimate> figures(
      SatisfactionIndex index, Node node, List<String> by) {
    Map<String, Estimate> figures = new LinkedHashMap<>();
    index
        .node(node.code())
        .ifPresent(
            found ->
                index
                    .figures(found, by)
                    .forEach(each -> figures.put(each.estimate().domain(), each.estimate())));
    return figures;
  }

  private static Compared row(
      Node node,
      String domain,
      int alike,
      int of,
      @Nullable Estimate before,
      @Nullable Estimate after) {
    if (before == null || after == null) {
      double none = Double.NaN;
      return new Compared(
          node,
          domain,
          alike,
          of,
          Optional.ofNullable(before),
          Optional.ofNullable(after),
          none,
          none,
          none,
          none,
          none);
    }
    double one = before.error() * before.error();
    double other = after.error() * after.error();
    double degrees =
        (one + other)
            * (one + other)
            / (one * one / before.degrees() + other * other / after.degrees());
    double difference = after.value() - before.value();
    double error = Math.sqrt(one + other);
    return new Compared(
        node,
        domain,
        alike,
        of,
        Optional.of(before),
        Optional.of(after),
        difference,
        error,
        degrees,
        SatisfactionIndex.probability(difference / error, degrees),
        Double.NaN);
  }

  private static Set<String> under(Questionnaire questionnaire, Node node) {
    Set<String> under = new LinkedHashSet<>();
    for (Dimension dimension : questionnaire.dimensions()) {
      for (Part part : dimension.parts()) {
        for (Item item : part.items()) {
          if (Set.of("overall", dimension.code(), part.code(), item.code()).contains(node.code())) {
            under.add(item.code());
          }
        }
      }
    }
    return under;
  }
}
