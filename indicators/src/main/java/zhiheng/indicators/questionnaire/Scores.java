package zhiheng.indicators.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhiheng.indicators.questionnaire.Node.Level;
import zhiheng.indicators.table.DataTable;
import zhiheng.templates.survey.Questionnaire.Dimension;
import zhiheng.templates.survey.Questionnaire.Item;
import zhiheng.templates.survey.Questionnaire.Part;
import zhiheng.templates.wording.Text;

/**
 * The scores of every respondent, from 0 to 100, level by level: an item's from its scale, every
 * other as the weighted mean of what it is made of and what he was asked. What he did not answer
 * shares its weight out; with less than the questionnaire's share answered there is no score.
 */
public final class Scores {
  private final Responses responses;
  private final Map<Node, double[]> scores = new LinkedHashMap<>();

  private Scores(Responses responses) {
    this.responses = responses;
  }

  /** What a level is made of: weight, scores, and of whom it was asked. */
  private record Member(double weight, double[] scores, boolean[] asked) {}

  /** Scores from some of the items; levels that have none of them are left out. */
  public static Scores of(Responses responses, Set<String> items) {
    Scores all = new Scores(responses);
    List<Member> dimensions = new ArrayList<>();
    for (Dimension dimension : responses.questionnaire().dimensions()) {
      List<Member> parts = new ArrayList<>();
      for (Part part : dimension.parts()) {
        List<Member> members = all.items(part, items);
        all.level(Level.PART, part.code(), part.name(), part.weight(), members, parts);
      }
      all.level(
          Level.DIMENSION,
          dimension.code(),
          dimension.name(),
          dimension.weight(),
          parts,
          dimensions);
    }
    Text overall = responses.questionnaire().overall();
    all.level(Level.OVERALL, "overall", overall, BigDecimal.ONE, dimensions, new ArrayList<>());
    return all;
  }

  /** Scores from all items. */
  public static Scores of(Responses responses) {
    return of(responses, responses.items().stream().map(Item::code).collect(Collectors.toSet()));
  }

  private List<Member> items(Part part, Set<String> wanted) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < responses.items().size(); i++) {
      Item item = responses.items().get(i);
      if (part.items().contains(item) && wanted.contains(item.code())) {
        double[] score = new double[responses.table().size()];
        boolean[] asked = new boolean[score.length];
        for (int row = 0; row < score.length; row++) {
          score[row] = responses.score(i, row);
          asked[row] = responses.isAsked(i, row);
        }
        scores.put(new Node(Level.ITEM, item.code(), item.name()), score);
        members.add(new Member(item.weight().doubleValue(), score, asked));
      }
    }
    return members;
  }

  private void level(
      Level level,
      String code,
      Text name,
      BigDecimal weight,
      List<Member> members,
      List<Member> into) {
    if (members.isEmpty()) {
      return;
    }
    double least = responses.questionnaire().leastAnswered().doubleValue() / 100;
    double[] score = new double[responses.table().size()];
    boolean[] asked = new boolean[score.length];
    for (int row = 0; row < score.length; row++) {
      double sum = 0;
      double answered = 0;
      double all = 0;
      for (Member member : members) {
        all += member.asked[row] ? member.weight : 0;
        if (!Double.isNaN(member.scores[row])) {
          answered += member.weight;
          sum += member.weight * member.scores[row];
        }
      }
      asked[row] = all > 0;
      score[row] = answered > 0 && answered >= least * all ? sum / answered : Double.NaN;
    }
    scores.put(new Node(level, code, name), score);
    into.add(new Member(weight.doubleValue(), score, asked));
  }

  public Responses responses() {
    return responses;
  }

  /** All that has a score, from the whole down. */
  public List<Node> nodes() {
    return Arrays.stream(Level.values())
        .flatMap(level -> scores.keySet().stream().filter(node -> node.level() == level))
        .toList();
  }

  /** The scores of a node by row; NaN where there is none. */
  public double[] of(Node node) {
    double[] found = scores.get(node);
    return found == null ? new double[0] : found.clone();
  }

  /** The responses with a column for each node's scores. */
  DataTable table() {
    Map<String, double[]> columns = new LinkedHashMap<>();
    scores.forEach((node, score) -> columns.put(node.column(), score));
    return responses.table().with(columns);
  }
}
