package zhiheng.ledger.assessment;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.audit.Canonical;
import zhiheng.templates.wording.Text;

/**
 * A tree of scores as the lines of text that the audit chain vouches for, and back. A tree is
 * written once and read as a whole, so it is kept in the very form in which it is hashed.
 *
 * <p>A node is a line with its depth (0 is the total) before the lines of what it has: its standard
 * error, the fields of its reason, its measured figures with their groups, and then its children.
 */
final class ScoreLines {
  private ScoreLines() {}

  static String of(ScoreNode total) {
    Canonical lines = new Canonical();
    add(lines, total, 0);
    return lines.toString();
  }

  private static void add(Canonical lines, ScoreNode node, int depth) {
    lines.line(
        "node",
        depth,
        node.code(),
        node.kind(),
        node.name().zh(),
        node.name().en(),
        node.points(),
        node.outOf(),
        node.state(),
        node.value(),
        node.reason().code());
    // A line of its own, so that what was kept before there were errors still has its hash.
    if (node.error() != null) {
      lines.line("error", node.error());
    }
    node.reason().fields().forEach((field, words) -> lines.line("reason", field, words));
    for (Measured each : node.measured()) {
      lines.line(
          "measured",
          each.measure(),
          each.name().zh(),
          each.name().en(),
          each.dataset(),
          each.where(),
          each.aggregate(),
          each.figure());
      each.group().forEach((field, words) -> lines.line("group", field, words));
    }
    node.children().forEach(child -> add(lines, child, depth + 1));
  }

  /**
   * The tree that was written so.
   *
   * @throws IllegalArgumentException if these are not the lines of one tree
   */
  static ScoreNode read(String lines) {
    Deque<Open> path = new ArrayDeque<>();
    Canonical.read(lines, (name, fields) -> take(path, name, fields));
    while (path.size() > 1) {
      close(path);
    }
    if (path.isEmpty()) {
      throw new IllegalArgumentException("no score");
    }
    return path.pop().node();
  }

  private static void take(Deque<Open> path, String name, List<@Nullable String> fields) {
    if (name.equals("node")) {
      int depth = Integer.parseInt(text(fields, 0));
      while (path.size() > depth) {
        close(path);
      }
      if (path.size() != depth) {
        throw new IllegalArgumentException("a node at depth " + depth + " is below nothing");
      }
      path.push(new Open(fields));
    } else if (path.isEmpty()) {
      throw new IllegalArgumentException(name + " before the first node");
    } else {
      path.element().take(name, fields);
    }
  }

  private static void close(Deque<Open> path) {
    ScoreNode done = path.pop().node();
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a second total");
    }
    path.element().children.add(done);
  }

  private static @Nullable String field(List<@Nullable String> fields, int place) {
    if (place >= fields.size()) {
      throw new IllegalArgumentException("no field " + place);
    }
    return fields.get(place);
  }

  private static String text(List<@Nullable String> fields, int place) {
    String text = field(fields, place);
    if (text == null) {
      throw new IllegalArgumentException("nothing in field " + place);
    }
    return text;
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  /** A node of which lines may still come. */
  private static final class Open {
    private final List<@Nullable String> fields;
    private @Nullable BigDecimal error;
    private final Map<String, String> reason = new HashMap<>();
    private final List<Measured> measured = new ArrayList<>();
    private @Nullable List<@Nullable String> figure;
    private Map<String, String> group = new HashMap<>();
    private final List<ScoreNode> children = new ArrayList<>();

    Open(List<@Nullable String> fields) {
      this.fields = fields;
    }

    void take(String name, List<@Nullable String> given) {
      switch (name) {
        case "error" -> error = number(text(given, 0));
        case "reason" -> reason.put(text(given, 0), text(given, 1));
        case "measured" -> {
          measure();
          figure = given;
        }
        case "group" -> group.put(text(given, 0), text(given, 1));
        default -> throw new IllegalArgumentException(name);
      }
    }

    private void measure() {
      if (figure != null) {
        measured.add(
            new Measured(
                text(figure, 0),
                new Text(text(figure, 1), text(figure, 2)),
                text(figure, 3),
                text(figure, 4),
                text(figure, 5),
                group,
                new BigDecimal(text(figure, 6))));
        group = new HashMap<>();
      }
    }

    ScoreNode node() {
      measure();
      return new ScoreNode(
          text(fields, 1),
          ScoreNode.Kind.valueOf(text(fields, 2)),
          new Text(text(fields, 3), text(fields, 4)),
          new BigDecimal(text(fields, 5)),
          number(field(fields, 6)),
          ScoreNode.State.valueOf(text(fields, 7)),
          number(field(fields, 8)),
          error,
          measured,
          new Reason(text(fields, 9), reason),
          children);
    }
  }
}
