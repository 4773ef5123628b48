package zhiheng.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFile;

/**
 * Designs of every kind against R 4.2.2, package survey 4.1-1: one and two stages, with the
 * correction as numbers, as fractions and without, single units in a stratum, post-stratified and
 * raked, values and weights missing. How R was asked stands in {@code expected.R} beside the data.
 */
class AsRDoesTest {
  private static final Path REFERENCE = Path.of("src/test/resources/reference/survey-r");

  @TestFactory
  Stream<DynamicTest> everyEstimateIsThatOfR() throws IOException {
    DataTable expected = TableFile.read(REFERENCE.resolve("expected.csv"));
    return IntStream.range(0, expected.size())
        .mapToObj(
            row ->
                DynamicTest.dynamicTest(
                    String.join(
                        " ",
                        expected.columns().subList(0, 13).stream()
                            .map(column -> expected.text(row, column))
                            .toList()),
                    () -> compare(expected, row)));
  }

  private static void compare(DataTable expected, int row) throws IOException {
    Estimate found =
        estimates(expected, row).stream()
            .filter(each -> each.statistic().equals(expected.text(row, "statistic")))
            .filter(each -> each.domain().equals(expected.text(row, "domain")))
            .findFirst()
            .orElseThrow();
    Map<String, Double> figures =
        Map.of(
            "estimate", found.value(),
            "se", found.error(),
            "lower", found.lower(),
            "upper", found.upper(),
            "df", (double) found.degrees(),
            "deff", found.designEffect());
    Mistakes mistakes = new Mistakes("expected.csv");
    figures.forEach(
        (column, figure) -> {
          double wanted = expected.numbers(column, mistakes)[row];
          if (!Double.isNaN(wanted) && Math.abs(wanted) > 1e-12) {
            assertThat(figure).as(column).isCloseTo(wanted, withinPercentage(1e-7));
          }
        });
  }

  private static List<Estimate> estimates(DataTable expected, int row) throws IOException {
    List<DataTable> groups = tables(expected.text(row, "poststrata"));
    List<DataTable> margins = tables(expected.text(row, "rake"));
    LonelyStratum lonely =
        LonelyStratum.valueOf(expected.text(row, "lonely").toUpperCase(Locale.ROOT));
    return Estimator.of(
            TableFile.read(REFERENCE.resolve(expected.text(row, "data"))),
            new DesignColumns(
                words(expected.text(row, "strata")),
                words(expected.text(row, "cluster")),
                words(expected.text(row, "weight")).stream().findFirst(),
                words(expected.text(row, "fpc")),
                Boolean.parseBoolean(expected.text(row, "nest"))),
            new Estimator.Known(groups, margins, 10, 1),
            new Estimator.Settings(lonely, Degrees.AS_R, 0.95))
        .answer(questions(expected, row));
  }

  private static Questions questions(DataTable expected, int row) {
    String statistic = expected.text(row, "statistic");
    List<String> variable = List.of(expected.text(row, "variable"));
    Optional<Double> probability =
        statistic.startsWith("quantile_")
            ? Optional.of(Double.valueOf(statistic.substring(9)))
            : Optional.empty();
    return new Questions(
        statistic.equals("mean") ? variable : List.of(),
        statistic.equals("total") ? variable : List.of(),
        statistic.equals("ratio") ? variable : List.of(),
        statistic.equals("proportion") ? variable : List.of(),
        probability.isPresent() ? variable : List.of(),
        probability.stream().toList(),
        words(expected.text(row, "by")));
  }

  private static List<DataTable> tables(String files) throws IOException {
    List<DataTable> tables = new ArrayList<>();
    for (String file : words(files)) {
      tables.add(TableFile.read(REFERENCE.resolve(file)));
    }
    return tables;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(" ", -1));
  }
}
