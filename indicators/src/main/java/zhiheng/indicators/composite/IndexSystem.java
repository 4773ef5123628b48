package zhiheng.indicators.composite;

import java.util.List;
import java.util.Optional;

/**
 * How an index is built from a table: the steps of OECD and JRC, Handbook on Constructing Composite
 * Indicators (2008), in the words of COINr.
 *
 * @param units the column that names the units
 * @param nodes indicators and aggregates, in the order in which they are listed
 * @param imputation of missing values; left out and weights shared again if there is none
 * @param treatment of outliers
 * @param normalization onto one scale
 * @param weighting of indicators
 * @param aggregation of one level to the next: one for all, or one for each from the lowest
 * @param leastAvailable the share of its parts that an aggregate needs; less makes it missing
 */
public record IndexSystem(
    String units,
    List<Node> nodes,
    Optional<Imputation> imputation,
    Optional<Treatment> treatment,
    Normalization normalization,
    Weighting weighting,
    List<Aggregation> aggregation,
    double leastAvailable) {

  public IndexSystem {
    nodes = List.copyOf(nodes);
    aggregation = List.copyOf(aggregation);
  }

  List<Node> indicators() {
    return nodes.stream().filter(Node::isIndicator).toList();
  }

  /** The index itself. */
  Node root() {
    return nodes.stream().filter(node -> node.parent().isEmpty()).findFirst().orElseThrow();
  }

  List<Node> partsOf(String parent) {
    return nodes.stream().filter(node -> node.parent().equals(parent)).toList();
  }

  /** How many levels lie below: 0 for an indicator. */
  int height(Node node) {
    return partsOf(node.code()).stream().mapToInt(part -> 1 + height(part)).max().orElse(0);
  }

  /** How the parts of an aggregate become one. */
  Aggregation aggregation(Node node) {
    return aggregation.size() == 1
        ? aggregation.get(0)
        : aggregation.get(Math.min(height(node), aggregation.size()) - 1);
  }
}
