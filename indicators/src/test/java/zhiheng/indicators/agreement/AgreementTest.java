package zhiheng.indicators.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.TableFile;

class AgreementTest {
  private static final Path REFERENCE = Path.of("src/test/resources/reference/agreement");

  /** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section D. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/reference/agreement/krippendorff-2011-expected.csv",
      numLinesToSkip = 1)
  void alphaIsWhatKrippendorffPublished(String level, double published, double computed)
      throws IOException {
    Level meaning = Level.valueOf(level.toUpperCase(Locale.ROOT));
    Coefficient alpha = find("krippendorff_alpha", all("krippendorff-2011.csv", meaning));
    assertThat(alpha.estimate()).isCloseTo(published, within(0.0005));
    assertThat(alpha.estimate()).isCloseTo(computed, within(1e-9));
    assertThat(alpha.subjects()).isEqualTo(11);
    assertThat(alpha.lower()).isLessThan(alpha.estimate());
    assertThat(alpha.upper()).isGreaterThan(alpha.estimate());
  }

  /** R, package psych, cohen.kappa. */
  @ParameterizedTest
  @CsvFileSource(resources = "/reference/agreement/two-raters-expected.csv", numLinesToSkip = 1)
  void kappaIsThatOfPsych(String statistic, double value) throws IOException {
    Coefficient kappa = find(statistic, all("two-raters.csv", Level.ORDINAL));
    assertThat(kappa.estimate()).isCloseTo(value, within(1e-9));
  }

  /** J. L. Fleiss (1971), table 1: 30 patients, six psychiatrists each, kappa 0.430. */
  @Test
  void fleissKappaIsThatOfTheDiagnosesOfFleiss() {
    int[][] counts = {
      {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
      {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
      {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
      {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
      {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
      {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}
    };
    List<String[]> cells =
        Arrays.stream(counts).map(AgreementTest::spreadOut).collect(Collectors.toList());
    Ratings ratings = Ratings.of(Level.NOMINAL, cells, List.of());
    Coefficient fleiss = find("fleiss_kappa", new Agreement(0.95, 0, 1).of(ratings));
    assertThat(fleiss.estimate()).isCloseTo(0.430, within(0.0005));
  }

  /** K. L. Gwet (2008), AC1 worked by hand: 2 raters, 125 subjects, 118 and 2 agreed, 5 apart. */
  @Test
  void ac1KeepsItsHeadWhereKappaLosesIt() {
    List<String[]> cells = new ArrayList<>();
    cells.addAll(Collections.nCopies(118, new String[] {"1", "1"}));
    cells.addAll(Collections.nCopies(5, new String[] {"1", "2"}));
    cells.addAll(Collections.nCopies(2, new String[] {"2", "1"}));
    Ratings ratings = Ratings.of(Level.NOMINAL, cells, List.of());
    List<Coefficient> all = new Agreement(0.95, 0, 1).of(ratings);
    double pi = (123.0 + 120.0) / 250;
    double chance = 2 * pi * (1 - pi);
    assertThat(find("gwet_ac1", all).estimate())
        .isCloseTo((118.0 / 125 - chance) / (1 - chance), within(1e-12));
    assertThat(find("cohen_kappa", all).estimate()).isNegative();
  }

  @Test
  void theOrderOfSubjectsChangesNoDigit() throws IOException {
    DataTable table = TableFile.read(REFERENCE.resolve("krippendorff-2011.csv"));
    Agreement agreement = new Agreement(0.95, 200, 7);
    for (Level level : Level.values()) {
      List<String[]> cells = new ArrayList<>();
      for (int row = 0; row < table.size(); row++) {
        int at = row;
        cells.add(
            List.of("A", "B", "C", "D").stream()
                .map(rater -> table.text(at, rater))
                .toArray(String[]::new));
      }
      List<Coefficient> before = agreement.of(Ratings.of(level, cells, List.of()));
      Collections.shuffle(cells, new Random(3));
      assertThat(agreement.of(Ratings.of(level, cells, List.of()))).isEqualTo(before);
    }
  }

  @Test
  void whatDoesNotApplySaysWhy() throws IOException {
    List<Coefficient> all = all("krippendorff-2011.csv", Level.NOMINAL);
    assertThat(find("cohen_kappa", all).note()).isEqualTo("two_raters_only");
    assertThat(find("weighted_kappa_linear", all).note()).isEqualTo("needs_order");
    assertThat(find("gwet_ac1", all).note()).isEmpty();
  }

  @Test
  void whereAllRatingsAreTheSameThereIsNoChanceToCorrect() {
    List<String[]> cells = Collections.nCopies(5, new String[] {"a", "a", "a"});
    List<Coefficient> all =
        new Agreement(0.95, 10, 1).of(Ratings.of(Level.NOMINAL, cells, List.of()));
    assertThat(find("percent_agreement", all).estimate()).isEqualTo(1);
    assertThat(find("krippendorff_alpha", all).note()).isEqualTo("no_variation");
    assertThat(find("fleiss_kappa", all).note()).isEqualTo("no_variation");
    assertThat(find("gwet_ac1", all).note()).isEqualTo("no_variation");
  }

  @Test
  void theFirstColumnNamesTheSubjectsIfItLooksLikeIt() {
    assertThat(id("unit,a,b\n1,1,1\n")).contains("unit");
    assertThat(id("doc,a,b\n1,1,1\n2,1,2\n3,2,2\n")).contains("doc");
    assertThat(id("doc,a,b\nx1,1,1\nx2,1,2\n")).contains("doc");
    assertThat(id("zhao,qian,sun\nyes,no,yes\nno,yes,no\n")).isEmpty();
    assertThat(id("zhao,qian\n3,2\n1,1\n")).isEmpty();
    assertThat(id("patient_id,a,b\n17,1,1\n31,2,1\n")).contains("patient_id");
    assertThat(id("案卷编号,甲,乙\n17,1,1\n31,2,1\n")).contains("案卷编号");
    assertThat(id(",a,b\n0,1,1\n1,2,1\n")).contains("");
  }

  @Test
  void aRaterWhoPutsTheSubjectsInTheOrderOfTheRowsIsNoName() {
    assertThat(id("zhao,qian,sun\n1,2,1\n2,1,3\n3,3,2\n")).isEmpty();
    assertThat(id("zhao,qian\n1,1\n2,2\n3,2\n")).isEmpty();
  }

  private static Optional<String> id(String text) {
    return RatingsTable.idColumn(TableFile.of("t.csv", text));
  }

  private static List<Coefficient> all(String file, Level level) throws IOException {
    DataTable table = TableFile.read(REFERENCE.resolve(file));
    return new Agreement(0.95, 500, 1)
        .of(RatingsTable.read(table, level, RatingsTable.idColumn(table), List.of()));
  }

  private static Coefficient find(String statistic, List<Coefficient> all) {
    return all.stream().filter(each -> each.statistic().equals(statistic)).findFirst().get();
  }

  private static String[] spreadOut(int[] count) {
    List<String> cells = new ArrayList<>();
    for (int k = 0; k < count.length; k++) {
      cells.addAll(Collections.nCopies(count[k], Integer.toString(k)));
    }
    return cells.toArray(String[]::new);
  }
}
