package zhiheng.indicators.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.indicators.composite.BuiltIndex.Step;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.table.TableFile;

class IndexBuildTest {
  private static final Path ASEM = Path.of("src/test/resources/reference/index-asem");

  @TempDir Path folder;

  /** COINr at b968203, its ASEM data; the expected values are printed with twelve digits. */
  @ParameterizedTest
  @CsvSource({
    "DENOMINATED, denominated.csv",
    "TREATED, treated-winsorised-max5.csv",
    "NORMALIZED, normalised-minmax-0-100.csv",
    "AGGREGATED, expected-winsor-minmax-arithmetic.csv"
  })
  void everyStepIsThatOfCoinr(Step step, String expected) throws IOException {
    BuiltIndex built =
        IndexBuild.of(
            TableFile.read(ASEM.resolve("data.csv")), IndexReader.read(ASEM.resolve("asem.yaml")));
    agree(built, built.steps().get(step), TableFile.read(ASEM.resolve(expected)));
  }

  /** The same without treatment. */
  @Test
  void outliersAreLeftIfNothingIsSaidOfThem() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain.yaml"), "units: uCode\ntree: meta.csv\n");
    Files.copy(ASEM.resolve("meta.csv"), folder.resolve("meta.csv"));
    BuiltIndex built =
        IndexBuild.of(TableFile.read(ASEM.resolve("data.csv")), IndexReader.read(plain));
    agree(
        built,
        built.steps().get(Step.AGGREGATED),
        TableFile.read(ASEM.resolve("expected-notreat-minmax-arithmetic.csv")));
  }

  @Test
  void theOrderOfRowsChangesNoDigit() throws IOException {
    List<String> lines = Files.readAllLines(ASEM.resolve("data.csv"));
    List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(rows, new Random(4));
    rows.add(0, lines.get(0));
    IndexSystem system = IndexReader.read(ASEM.resolve("asem.yaml"));
    BuiltIndex one = IndexBuild.of(TableFile.read(ASEM.resolve("data.csv")), system);
    BuiltIndex other = IndexBuild.of(TableFile.of("t.csv", String.join("\n", rows)), system);
    for (Step step : Step.values()) {
      one.steps()
          .get(step)
          .forEach(
              (code, values) -> assertThat(other.steps().get(step).get(code)).isEqualTo(values));
    }
  }

  /** By hand: x is 1, 2, 2, 5; COINr's n_zscore, n_rank, n_prank, n_dist2targ on the same. */
  @ParameterizedTest
  @CsvSource({
    "'method: min-max', '0 25 25 100'",
    "'method: min-max, from: 1, to: 5', '1 2 2 5'",
    "'method: z', '-0.866025403784439 -0.288675134594813 -0.288675134594813 1.44337567297406'",
    "'method: rank', '1 2 2 4'",
    "'method: percentile', '0 0.333333333333333 0.333333333333333 1'",
    "'method: distance-to-target', '0 0.5 0.5 2'",
    "'method: distance-to-target, capped: true', '0 0.5 0.5 1'",
    "'method: goalposts, goalposts: [0, 4], capped: true', '25 50 50 100'",
    "'method: banded, bands: [2, 4], scores: [0, 60, 100]', '0 60 60 100'"
  })
  void eachNormalizationIsWhatItsNameSays(String method, String expected) throws IOException {
    BuiltIndex built =
        build(
            """
            units: u
            nodes:
              - {code: all}
              - {code: x, in: all, target: 3}
            normalize: {%s}
            """
                .formatted(method),
            "u,x\na,1\nb,2\nc,2\nd,5\n");
    double[] values = built.steps().get(Step.NORMALIZED).get("x");
    String[] numbers = expected.split(" ");
    for (int i = 0; i < numbers.length; i++) {
      assertThat(values[i]).isCloseTo(Double.parseDouble(numbers[i]), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"arithmetic", "geometric", "harmonic"})
  void eachMeanIsWhatItsNameSays(String method) throws IOException {
    BuiltIndex built = means(method, "u,x,y\na,1,4\nb,6,4.5\nc,1.5,3\n");
    double[] values = built.steps().get(Step.AGGREGATED).get("all");
    double[][] raw = {{1, 4}, {6, 4.5}, {1.5, 3}};
    for (int i = 0; i < 3; i++) {
      double x = raw[i][0];
      double y = raw[i][1];
      double byHand =
          switch (method) {
            case "arithmetic" -> (x + 2 * y) / 3;
            case "geometric" -> Math.cbrt(x * y * y);
            default -> 3 / (1 / x + 2 / y);
          };
      assertThat(values[i]).isCloseTo(byHand, withinPercentage(1e-10));
    }
  }

  @Test
  void copelandCountsInHowManyPartsAUnitIsBetter() throws IOException {
    BuiltIndex built = means("copeland", "u,x,y\na,1,4\nb,6,4.5\nc,1.5,4\n");
    // a loses to b and to c (behind in x, tied in y); b beats both; c beats a and loses to b.
    // R: COINr::a_copeland(data.frame(x = c(1, 6, 1.5), y = c(4, 4.5, 4)), w = c(1, 2))
    assertThat(built.steps().get(Step.AGGREGATED).get("all")).containsExactly(-2, 2, 0);
    assertThat(built.ranks()).containsExactly(3, 1, 2);
  }

  @Test
  void aMissingPartSharesItsWeightOutUnlessTooFewAreLeft() throws IOException {
    BuiltIndex built = means("arithmetic", "u,x,y\na,1,\nb,6,4\nc,,\n");
    double[] values = built.steps().get(Step.AGGREGATED).get("all");
    assertThat(values[0]).isEqualTo(1);
    assertThat(values[2]).isNaN();
    assertThat(built.ranks()).containsExactly(2, 1, 0);
  }

  @Test
  void missingValuesAreImputedByGroup() throws IOException {
    BuiltIndex built =
        build(
            """
            units: u
            nodes: [{code: all}, {code: x, in: all}]
            impute: {by: g, with: median}
            """,
            "u,g,x\na,1,1\nb,1,\nc,1,9\nd,1,3\ne,2,100\nf,2,\n");
    assertThat(built.steps().get(Step.IMPUTED).get("x")).containsExactly(1, 3, 9, 3, 100, 100);
  }

  @Test
  void whatWinsorizingDoesNotMendGoesTheOtherWay() throws IOException {
    StringBuilder rows = new StringBuilder("u,x\n");
    for (int i = 1; i <= 18; i++) {
      rows.append(i < 10 ? "0" + i : i).append(',').append(i).append('\n');
    }
    String data = rows + "19,500\n20,1000\n";
    String tree = "units: u\nnodes: [{code: all}, {code: x, in: all}]\ntreat: ";
    BuiltIndex log = build(tree + "{winsorize: 1, otherwise: log}\n", data);
    assertThat(log.treatments().get(0).treatment()).isEqualTo("log");
    assertThat(log.steps().get(Step.TREATED).get("x")[0])
        .isCloseTo(Math.log(0.01 * 999), within(1e-12));
    BuiltIndex box = build(tree + "{winsorize: 1, otherwise: box-cox, lambda: 0.5}\n", data);
    assertThat(box.steps().get(Step.TREATED).get("x")[19])
        .isCloseTo((Math.sqrt(1000) - 1) / 0.5, within(1e-9));
    BuiltIndex kept = build(tree + "{winsorize: 1, otherwise: keep}\n", data);
    assertThat(kept.steps().get(Step.TREATED).get("x")[19]).isEqualTo(500);
    BuiltIndex mended = build(tree + "{winsorize: 5}\n", data);
    assertThat(mended.steps().get(Step.TREATED).get("x")[19]).isEqualTo(18);
    assertThat(mended.treatments().get(0).points()).isEqualTo(2);
  }

  @Test
  void judgmentsOfPairsBecomeWeightsWithTheirConsistency() throws IOException {
    BuiltIndex built =
        build(
            """
            units: u
            nodes: [{code: all}, {code: x, in: all}, {code: y, in: all}, {code: z, in: all}]
            weights:
              method: ahp
              judgments:
                - {of: all, order: [x, y, z], rows: [1 2 4, 1/2 1 2, 1/4 1/2 1]}
            """,
            "u,x,y,z\na,1,2,3\nb,2,1,4\nc,0,4,8\n");
    assertThat(built.weights().get("x")).isCloseTo(4.0 / 7, within(1e-12));
    assertThat(built.weights().get("z")).isCloseTo(1.0 / 7, within(1e-12));
    assertThat(built.consistency().get("all")).isCloseTo(0, within(1e-12));
  }

  @Test
  void judgmentsThatContradictEachOtherAreRefused() {
    assertThat(
            codes(
                """
                units: u
                nodes: [{code: all}, {code: x, in: all}, {code: y, in: all}, {code: z, in: all}]
                weights:
                  method: ahp
                  judgments:
                    - {of: all, order: [x, y, z], rows: [1 9 1/9, 1/9 1 9, 9 1/9 1]}
                """))
        .containsExactly("judgments_inconsistent");
  }

  /** Entropy, CRITIC and the first principal component of two columns, by hand. */
  @Test
  void weightsFromDataFollowTheirFormulas() throws IOException {
    String tree =
        "units: u\nnodes: [{code: all}, {code: x, in: all}, {code: y, in: all}]\nweights: ";
    String data = "u,x,y\na,0,0\nb,1,4\nc,2,3\nd,4,4\n";
    Map<String, Double> pca = build(tree + "{method: pca}\n", data).weights();
    assertThat(pca.get("x")).isCloseTo(0.5, within(1e-12));
    Map<String, Double> critic = build(tree + "{method: critic}\n", data).weights();
    double[] x = {0, 25, 50, 100};
    double[] y = {0, 100, 75, 100};
    assertThat(critic.get("x") / critic.get("y"))
        .isCloseTo(Moments.deviation(x) / Moments.deviation(y), within(1e-12));
    Map<String, Double> entropy = build(tree + "{method: entropy}\n", data).weights();
    double ofX = 1 - h(x) / Math.log(4);
    double ofY = 1 - h(y) / Math.log(4);
    assertThat(entropy.get("x")).isCloseTo(ofX / (ofX + ofY), within(1e-12));
  }

  @Test
  void aMethodThatCannotBeAppliedIsRefusedAndNothingPutInItsPlace() {
    String tree = "units: u\nnodes: [{code: all}, {code: x, in: all}]\n";
    assertThat(refused(tree + "aggregate: {method: geometric}\n", "u,x\na,1\nb,2\n"))
        .containsExactly("index_method_cannot");
    assertThat(refused(tree, "u,x\na,1\nb,1\n")).containsExactly("index_without_spread");
    assertThat(refused(tree, "u,x\na,1\na,q\n"))
        .containsExactly("index_unit_twice", "table_not_a_number");
    assertThat(refused(tree, "v,y\na,1\n"))
        .containsExactly("table_column_unknown", "table_column_unknown");
  }

  @Test
  void everyMistakeOfADefinitionIsToldAtOnce() {
    assertThat(
            codes(
                """
                units: u
                nodes:
                  - {code: all}
                  - {code: x, in: none, direction: 2}
                  - {code: x, in: all, weigth: 3}
                normalize: {method: banded, bands: [3, 1]}
                """))
        .contains("unknown_field", "index_direction", "index_bands_uneven", "index_number_outside");
    assertThat(codes("units: u\nnodes: [{code: a, in: b}, {code: b, in: a}, {code: c}]\n"))
        .contains("index_circle");
    assertThat(codes("units: u\n")).containsExactly("index_without_tree");
    assertThat(codes("units: u\ntree: ../elsewhere.csv\n")).containsExactly("index_tree_not_there");
    assertThat(codes("units: u\ntree: none.csv\n")).containsExactly("index_tree_not_there");
  }

  private static double h(double[] x) {
    double total = Arrays.stream(x).sum();
    return Arrays.stream(x)
        .map(each -> each == 0 ? 0 : -each / total * Math.log(each / total))
        .sum();
  }

  private BuiltIndex means(String method, String data) throws IOException {
    return build(
        """
        units: u
        nodes: [{code: all}, {code: x, in: all}, {code: y, in: all, weight: 2}]
        normalize: {method: goalposts, goalposts: [0, 1], to: 1}
        aggregate: {method: %s}
        """
            .formatted(method),
        data);
  }

  private BuiltIndex build(String yaml, String data) throws IOException {
    Path file = Files.writeString(folder.resolve("s.yaml"), yaml);
    return IndexBuild.of(TableFile.of("t.csv", data), IndexReader.read(file));
  }

  private List<String> refused(String yaml, String data) {
    try {
      build(yaml, data);
      return List.of();
    } catch (InputRefused refused) {
      return refused.findings().stream().map(each -> each.code()).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> codes(String yaml) {
    return refused(yaml, "u,x\na,1\nb,2\n");
  }

  private static void agree(BuiltIndex built, Map<String, double[]> found, DataTable expected) {
    assertThat(expected.size()).isEqualTo(built.units().size());
    for (int row = 0; row < expected.size(); row++) {
      int unit = built.units().indexOf(expected.text(row, "uCode"));
      for (String column : expected.columns().subList(1, expected.columns().size())) {
        String text = expected.text(row, column);
        if (column.equals("Rank")) {
          assertThat(built.ranks()[unit]).isEqualTo(Integer.parseInt(text));
        } else if (text.isEmpty()) {
          assertThat(found.get(column)[unit]).isNaN();
        } else {
          assertThat(found.get(column)[unit])
              .as("%s of %s", column, built.units().get(unit))
              .isCloseTo(Double.parseDouble(text), withinPercentage(1e-7));
        }
      }
    }
  }
}
