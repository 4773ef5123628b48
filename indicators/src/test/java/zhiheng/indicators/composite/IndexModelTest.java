package zhiheng.indicators.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.table.TableFile;
import zhiheng.indicators.uncertainty.Plan;
import zhiheng.indicators.uncertainty.Plan.Choice;
import zhiheng.indicators.uncertainty.Plan.ErrorOf;
import zhiheng.indicators.uncertainty.Replicates;
import zhiheng.indicators.uncertainty.Spread;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;

/** COINr's ASEM index drawn again under other weights, errors and methods. */
class IndexModelTest {
  private static final Place PLACE = new FilePlace("plan.yaml");
  private static final Path ASEM = Path.of("src/test/resources/reference/index-asem");

  private final DataTable data;
  private final IndexSystem system;

  IndexModelTest() throws IOException {
    data = TableFile.read(ASEM.resolve("data.csv"));
    system = IndexReader.read(ASEM.resolve("asem.yaml"));
  }

  private static Plan plan(Map<String, ErrorOf> errors, Choice... choices) {
    return new Plan(50, 3, Optional.of(0.25), errors, List.of(choices));
  }

  @Test
  void withNothingDrawnItIsTheIndexAsBuilt() {
    BuiltIndex built = IndexBuild.of(data, system);
    IndexModel model = new IndexModel(data, system, plan(Map.of()));
    double[] index = built.steps().get(BuiltIndex.Step.AGGREGATED).get(built.root());
    assertThat(model.given().totals()).containsExactly(index, within(1e-10));
    assertThat(model.given().ranks()).isEqualTo(built.ranks());
  }

  @Test
  void everyAlternativeIsTheIndexBuiltThatWay() {
    Choice z = new Choice("normalize", List.of("z"), PLACE);
    IndexModel model =
        new IndexModel(data, system, new Plan(1, 1, Optional.empty(), Map.of(), List.of(z)));
    BuiltIndex built = IndexBuild.of(data, Alternatives.with(system, "normalize", "z"));
    assertThat(model.at(new double[] {0.3}).totals())
        .containsExactly(
            built.steps().get(BuiltIndex.Step.AGGREGATED).get(built.root()), within(1e-10));
  }

  @Test
  void errorsSpreadTheRanks() {
    ErrorOf tenth = new ErrorOf(Optional.of(0.1), true, Map.of(), PLACE);
    IndexModel model = new IndexModel(data, system, plan(Map.of("LPI", tenth, "Flights", tenth)));
    Replicates replicates = Replicates.of(model, 50, 3);
    assertThat(Spread.of(replicates, 0.05, 0))
        .anySatisfy(spread -> assertThat(spread.upper()).isGreaterThan(spread.lower()));
  }

  @Test
  void aMeanThatTakesNoZeroIsRefusedBeforeAnythingIsDrawn() {
    Choice geometric = new Choice("aggregate", List.of("arithmetic", "geometric"), PLACE);
    assertThatThrownBy(() -> new IndexModel(data, system, plan(Map.of(), geometric)))
        .isInstanceOf(InputRefused.class);
  }
}
