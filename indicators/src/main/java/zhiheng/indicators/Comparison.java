package zhiheng.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.indicators.Recomputed.Difference;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;

/** What differs between two judgments of the same units. */
final class Comparison {
  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  static List<Difference> of(List<UnitScore> kept, List<UnitScore> computed) {
    Comparison comparison = new Comparison();
    Map<String, UnitScore> before = byUnit(kept);
    Map<String, UnitScore> after = byUnit(computed);
    TreeSet<String> units = new TreeSet<>(before.keySet());
    units.addAll(after.keySet());
    for (String unit : units) {
      UnitScore one = before.get(unit);
      UnitScore other = after.get(unit);
      if (one == null || other == null) {
        comparison.add(unit, "", one == null ? "-" : "+", other == null ? "-" : "+");
      } else {
        comparison.unit(unit, one, other);
      }
    }
    return comparison.differences;
  }

  private static Map<String, UnitScore> byUnit(List<UnitScore> scores) {
    Map<String, UnitScore> units = new TreeMap<>();
    scores.forEach(score -> units.put(score.unit().code(), score));
    return units;
  }

  private void unit(String unit, UnitScore kept, UnitScore computed) {
    add(unit, "standing", kept.standing().toString(), computed.standing().toString());
    add(unit, "group", kept.peerGroup(), computed.peerGroup());
    nodes(unit, kept.total(), computed.total());
  }

  private void nodes(String unit, ScoreNode kept, ScoreNode computed) {
    // Runs that were recorded before errors were kept are compared without them.
    boolean errors = kept.error() != null;
    add(unit, kept.code(), itself(kept, errors), itself(computed, errors));
    int both = Math.min(kept.children().size(), computed.children().size());
    for (int i = 0; i < both; i++) {
      nodes(unit, kept.children().get(i), computed.children().get(i));
    }
    for (ScoreNode gone : kept.children().subList(both, kept.children().size())) {
      add(unit, gone.code(), itself(gone, true), "-");
    }
    for (ScoreNode come : computed.children().subList(both, computed.children().size())) {
      add(unit, come.code(), "-", itself(come, true));
    }
  }

  /** All that a node says but for its children. */
  private static String itself(ScoreNode node, boolean errors) {
    return new ScoreNode(
            node.code(),
            node.kind(),
            node.name(),
            node.points(),
            node.outOf(),
            node.state(),
            node.value(),
            errors ? node.error() : null,
            node.measured(),
            node.reason(),
            List.of())
        .toString();
  }

  private void add(String unit, String node, String kept, String computed) {
    if (!kept.equals(computed)) {
      differences.add(new Difference(unit, node, kept, computed));
    }
  }
}
