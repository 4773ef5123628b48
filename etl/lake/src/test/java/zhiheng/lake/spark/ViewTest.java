package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.FormRows;

/**
 * Each view makes of {@code view/NAME/in-TABLE.csv} exactly {@code view/NAME/expected.csv}, with
 * the columns that its dataset promises, in whatever order the rows come.
 */
class ViewTest {
  private static final SparkSession SPARK =
      Session.start(LakeFixture.settings(Path.of("target/views").toAbsolutePath()));

  static Stream<String> everyDataset() {
    return LakeFixture.TEMPLATES.datasets().all().stream()
        .filter(dataset -> dataset.rows().map(FormRows::ownView).orElse(true))
        .map(zhiheng.templates.dataset.Dataset::code);
  }

  @ParameterizedTest
  @MethodSource("everyDataset")
  void theViewGivesWhatItsDatasetPromises(String name) throws IOException {
    List<String> expected = Files.readAllLines(folder(name).resolve("expected.csv"));
    Dataset<Row> view = view(name, false);
    assertThat(String.join(",", view.columns())).isEqualTo(expected.get(0));
    assertThat(lines(view)).isEqualTo(expected.subList(1, expected.size()));
    assertThat(lines(view(name, true))).isEqualTo(expected.subList(1, expected.size()));
  }

  @ParameterizedTest
  @MethodSource("everyDataset")
  void theColumnsHaveTheTypesOfTheDefinition(String name) {
    StructType promised = new StructType();
    for (Column column : LakeFixture.dataset(name).columns()) {
      promised = promised.add(column.code(), RawTables.type(column.type()));
    }
    for (String origin : List.of("origin_file", "origin_place", "origin_receipt")) {
      promised = promised.add(origin, "string");
    }
    StructType found = view(name, false).schema();
    assertThat(
            Stream.of(found.fields()).map(field -> field.name() + " " + field.dataType()).toList())
        .isEqualTo(
            Stream.of(promised.fields())
                .map(field -> field.name() + " " + field.dataType())
                .toList());
  }

  private static Dataset<Row> view(String name, boolean shuffled) {
    String select = Views.select(name);
    for (String table : Views.reads(select)) {
      Dataset<Row> in =
          SPARK
              .read()
              .schema(type(table, name))
              .option("header", "true")
              .csv(folder(name).resolve("in-" + table + ".csv").toString());
      (shuffled ? in.orderBy(functions.rand(7)) : in).createOrReplaceTempView(table);
    }
    return SPARK.sql(select);
  }

  private static StructType type(String table, String dataset) {
    return table.endsWith(RawTables.LATEST)
        ? RawTables.latest(LakeFixture.dataset(dataset))
        : RawTables.facts(table);
  }

  private static List<String> lines(Dataset<Row> view) {
    List<String> lines = new ArrayList<>();
    for (Row row : view.collectAsList()) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        values.add(Objects.toString(row.get(i), ""));
      }
      lines.add(String.join(",", values));
    }
    return lines.stream().sorted().toList();
  }

  private static Path folder(String view) {
    try {
      return Path.of(
          Objects.requireNonNull(ViewTest.class.getResource("/view/" + view), view).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
