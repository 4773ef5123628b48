package zhiheng.ledger.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.wording.Text;

class ScoreLinesTest {
  private static final String NODE = "node\t%d\tx\tTOTAL\t总分\tTotal\t1\t\\0\tMEASURED\t\\0\tsum\n";

  private static ScoreNode node(Kind kind, List<ScoreNode> children) {
    return new ScoreNode(
        "code\\t\twith\\\\n\nmarks\\",
        kind,
        new Text("“护航”\t行动\n附加", "\\0"),
        new BigDecimal("-0.10"),
        new BigDecimal("100"),
        State.NOT_REPORTED,
        new BigDecimal("0.333333333333333333333"),
        new BigDecimal("1E-3"),
        List.of(measured(Map.of()), measured(Map.of("unit", "320000", "kind", ""))),
        new Reason("", Map.of("a\tb", "", "", "\r\n")),
        children);
  }

  private static Measured measured(Map<String, String> group) {
    return new Measured(
        "filed", new Text("立案", ""), "cases", "a = '\\'", "count(*)", group, BigDecimal.TEN);
  }

  @Test
  void everyTreeReadsBackEqual() {
    ScoreNode leaf = node(Kind.INDICATOR, List.of());
    ScoreNode tree =
        node(
            Kind.TOTAL,
            List.of(
                node(Kind.DIMENSION, List.of(leaf, node(Kind.BONUS, List.of(leaf)), leaf)),
                leaf,
                node(Kind.DIMENSION, List.of(leaf))));
    assertThat(ScoreLines.read(ScoreLines.of(tree))).isEqualTo(tree);
    assertThat(ScoreLines.read(ScoreLines.of(leaf))).isEqualTo(leaf);
  }

  @Test
  void aNodeIsALineWithItsDepth() {
    ScoreNode tree = ScoreLines.read(NODE.formatted(0) + NODE.formatted(1));
    assertThat(tree.children()).hasSize(1);
    assertThat(ScoreLines.of(tree)).isEqualTo(NODE.formatted(0) + NODE.formatted(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "?\n",
        "reason\ta\tb\n",
        "node\t0\n",
        "node\tx\n",
        "node\t1\tx\tTOTAL\t总分\tTotal\t1\t\\0\tMEASURED\t\\0\tsum\n",
        "node\t0\tx\t?\t总分\tTotal\t1\t\\0\tMEASURED\t\\0\tsum\n",
        "node\t0\tx\tTOTAL\t总分\tTotal\t\\0\t\\0\tMEASURED\t\\0\tsum\n",
        "node\t0\tx\tTOTAL\t总分\tTotal\t1\t\\0\tMEASURED\t\\0\t\\s\n",
        "node\t0\tx\tTOTAL\t总分\tTotal\t1\t\\0\tMEASURED\t\\0\tsum",
      })
  void whatIsNoTreeIsRefused(String lines) {
    assertThatThrownBy(() -> ScoreLines.read(lines)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoTotalsAreNoTreeAndNeitherIsALevelLeftOut() {
    assertThatThrownBy(() -> ScoreLines.read(NODE.formatted(0) + NODE.formatted(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ScoreLines.read(NODE.formatted(0) + NODE.formatted(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
