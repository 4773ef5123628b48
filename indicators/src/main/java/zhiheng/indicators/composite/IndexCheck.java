package zhiheng.indicators.composite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiheng.indicators.composite.IndexFindings.IndexCircle;
import zhiheng.indicators.composite.IndexFindings.IndexCodeTwice;
import zhiheng.indicators.composite.IndexFindings.IndexCodeUnknown;
import zhiheng.indicators.composite.IndexFindings.IndexLevels;
import zhiheng.indicators.composite.IndexFindings.IndexNumberOutside;
import zhiheng.indicators.composite.IndexFindings.IndexParentUnknown;
import zhiheng.indicators.composite.IndexFindings.IndexTargetMissing;
import zhiheng.indicators.composite.IndexFindings.IndexTops;
import zhiheng.indicators.composite.IndexFindings.IndexWithoutParts;
import zhiheng.indicators.table.Mistakes;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.source.Fields;

/** Checks that the nodes of an index make one tree, and that methods and nodes fit each other. */
final class IndexCheck {
  private final IndexSystem system;
  private final Mistakes mistakes;
  private final Map<String, Node> byCode = new HashMap<>();

  IndexCheck(IndexSystem system, Mistakes mistakes) {
    this.system = system;
    this.mistakes = mistakes;
  }

  void check(Fields fields) {
    for (Node node : system.nodes()) {
      if (byCode.putIfAbsent(node.code(), node) != null) {
        mistakes.add(new IndexCodeTwice(node.place(), node.code()));
      }
    }
    system.nodes().forEach(this::check);
    List<String> tops =
        system.nodes().stream().filter(node -> node.parent().isEmpty()).map(Node::code).toList();
    if (tops.size() != 1) {
      FilePlace file = new FilePlace(fields.place().file());
      mistakes.add(new IndexTops(file, tops.size(), String.join(", ", tops)));
    }
    if (mistakes.isEmpty()) {
      checkLevels(fields);
      system.weighting().judgments().forEach(this::check);
    }
  }

  private void check(Node node) {
    Node parent = byCode.get(node.parent());
    if (!node.parent().isEmpty() && (parent == null || parent.isIndicator())) {
      mistakes.add(new IndexParentUnknown(node.place(), node.code(), node.parent()));
    }
    if (isInCircle(node)) {
      mistakes.add(new IndexCircle(node.place(), node.code()));
    }
    if (!node.isIndicator() && system.partsOf(node.code()).isEmpty()) {
      mistakes.add(new IndexWithoutParts(node.place(), node.code()));
    }
    if (!(node.weight() >= 0)) {
      mistakes.add(
          new IndexNumberOutside(node.place(), "weight", Double.toString(node.weight()), "≥ 0"));
    }
    Normalization normalization = node.normalization().orElse(system.normalization());
    boolean toTarget = normalization.method() == Normalization.Method.DISTANCE_TO_TARGET;
    if (node.isIndicator() && toTarget && node.target().isEmpty()) {
      mistakes.add(new IndexTargetMissing(node.place(), node.code()));
    }
  }

  private boolean isInCircle(Node node) {
    Set<String> seen = new HashSet<>();
    for (Node at = node; at != null && !at.parent().isEmpty(); at = byCode.get(at.parent())) {
      if (!seen.add(at.code())) {
        return true;
      }
    }
    return false;
  }

  private void checkLevels(Fields fields) {
    int levels = system.height(system.root());
    int given = system.aggregation().size();
    if (given != 1 && given != levels) {
      mistakes.add(new IndexLevels(fields.place("aggregate"), given, levels));
    }
  }

  private void check(PairwiseJudgment judgment) {
    List<String> parts = system.partsOf(judgment.of()).stream().map(Node::code).toList();
    for (String code : judgment.order()) {
      if (!parts.contains(code)) {
        mistakes.add(new IndexCodeUnknown(judgment.place(), code, String.join(", ", parts)));
      }
    }
    for (String code : parts) {
      if (!judgment.order().contains(code)) {
        mistakes.add(
            new IndexCodeUnknown(judgment.place(), code, String.join(", ", judgment.order())));
      }
    }
  }
}
