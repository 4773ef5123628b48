package zhiheng.indicators.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import zhiheng.indicators.questionnaire.Node.Level;
import zhiheng.indicators.questionnaire.ResponseChecks.Flag;
import zhiheng.indicators.questionnaire.ResponseChecks.Kind;
import zhiheng.indicators.questionnaire.SatisfactionIndex.Apart;
import zhiheng.indicators.questionnaire.WaveComparison.Compared;
import zhiheng.indicators.survey.Estimate;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.table.TableFile;
import zhiheng.templates.Templates;
import zhiheng.templates.survey.Surveys;
import zhiheng.templates.survey.Wave;

/** The questionnaire of the house, on answers made up for it. */
class SatisfactionIndexTest {
  private static final Path REFERENCE = Path.of("src/test/resources/reference/satisfaction");
  private static final Surveys SURVEYS =
      Templates.open(Path.of(System.getProperty("zhiheng.templates"))).surveys();

  /** R 4.2.2, survey 4.1-1; how R was asked stands in {@code expected.R} beside the answers. */
  @ParameterizedTest
  @CsvFileSource(resources = "/reference/satisfaction/expected.csv", numLinesToSkip = 1)
  void everyLevelHasTheIndexAndErrorThatRGivesIt(
      String kind, String code, String domain, double value, double se, Double lower, Double upper)
      throws IOException {
    SatisfactionIndex index = SatisfactionIndex.of(Scores.of(responses("2017")), 0.95);
    Node node = index.node(code).orElseThrow();
    switch (kind) {
      case "index" -> {
        Estimate found =
            index.figures(node, domain == null ? List.of() : List.of("unit")).stream()
                .map(SatisfactionIndex.Figure::estimate)
                .filter(each -> domain == null || each.domain().equals(domain))
                .findFirst()
                .orElseThrow();
        same(found.value(), value);
        same(found.error(), se);
        if (lower != null && upper != null) {
          same(found.lower(), lower);
          same(found.upper(), upper);
        }
      }
      case "apart" -> {
        Apart found =
            index.apart(node, List.of("unit")).stream()
                .filter(each -> each.contrast().domain().equals(domain))
                .findFirst()
                .orElseThrow();
        same(found.contrast().difference(), value);
        same(found.contrast().error(), se);
        assertThat(found.adjusted()).isGreaterThanOrEqualTo(found.p());
      }
      default -> {
        Compared found =
            WaveComparison.of(
                    responses("2015"), responses("2017"), List.of(node.level()), List.of(), 0.95)
                .stream()
                .filter(each -> each.node().code().equals(code))
                .findFirst()
                .orElseThrow();
        same(found.difference(), value);
        same(found.error(), se);
        same(found.before().orElseThrow().value(), lower);
        same(found.after().orElseThrow().value(), upper);
      }
    }
  }

  @Test
  void whatWasAskedOtherwiseIsToldAndLeftOut() throws IOException {
    List<Compared> compared =
        WaveComparison.of(
            responses("2015"),
            responses("2017"),
            List.of(Level.OVERALL, Level.PART, Level.ITEM),
            List.of(),
            0.95);
    assertThat(compared)
        .extracting(each -> each.node().code() + " " + each.alike() + "/" + each.of())
        .contains("overall 15/18", "window 1/2", "q04 0/1", "q13 0/1", "q17 0/1", "laws 3/3");
    assertThat(compared)
        .filteredOn(each -> each.alike() == 0)
        .allMatch(each -> each.before().isEmpty() && Double.isNaN(each.p()));
  }

  @Test
  void remarkableResponsesAreMarkedAndStillCount() throws IOException {
    Responses responses = responses("2017");
    assertThat(ResponseChecks.of(responses))
        .contains(
            new Flag(12, Kind.SAME_NUMBER),
            new Flag(10, Kind.SAME_ANSWERS),
            new Flag(5, Kind.STRAIGHT_LINE),
            new Flag(3, Kind.HASTY),
            new Flag(14, Kind.ANSWERED_THOUGH_SKIPPED),
            new Flag(16, Kind.INCOMPLETE))
        .hasSizeLessThan(12);
    Scores scores = Scores.of(responses);
    Node overall = scores.nodes().get(0);
    assertThat(overall.level()).isEqualTo(Level.OVERALL);
    // All answers 7 of 10: 66.7 for an item, 33.3 for a reversed one.
    assertThat(scores.of(overall)[5]).isBetween(33.0, 67.0);
  }

  @Test
  void answersOffTheScaleAreToldAllAtOnce() throws IOException {
    String text =
        Files.readString(REFERENCE.resolve("responses-2017.csv"))
            .replaceFirst("R2017-0001,320000,right_holders", "R2017-0001,320000,lawyers")
            .replaceFirst("(R2017-0002,[^\n]*),\\d*\n", "$1,11\n");
    Wave wave = SURVEYS.wave("2017").orElseThrow();
    InputRefused refused =
        catchThrowableOfType(
            InputRefused.class,
            () -> Responses.read(TableFile.of("r.csv", text), SURVEYS.of(wave), wave));
    assertThat(refused.findings().stream().map(each -> each.code()))
        .containsExactly("answer_unknown", "answer_off_scale");
  }

  /** R: {@code p.adjust(c(0.01, NA, 0.04, 0.03), "holm")}. */
  @Test
  void manyComparisonsAreAdjustedAsHolmDoes() {
    List<Double> adjusted = Holm.adjusted(Arrays.asList(0.01, Double.NaN, 0.04, 0.03));
    assertThat(adjusted.get(0)).isCloseTo(0.03, within(1e-15));
    assertThat(adjusted.get(1)).isNaN();
    assertThat(adjusted.get(2)).isCloseTo(0.06, within(1e-15));
    assertThat(adjusted.get(3)).isCloseTo(0.06, within(1e-15));
  }

  private static void same(double found, Double wanted) {
    assertThat(found).isCloseTo(wanted, withinPercentage(1e-7));
  }

  private static Responses responses(String code) throws IOException {
    Wave wave = SURVEYS.wave(code).orElseThrow();
    return Responses.read(
        TableFile.read(REFERENCE.resolve("responses-" + code + ".csv")), SURVEYS.of(wave), wave);
  }
}
