package zhiheng.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.templates.wording.Text;

class OpenDataTest {
  private final OpenData data = SomeOpenData.of();
  private final OpenTable table = data.tables().get(0);

  @Test
  void theFileAndItsMetadataAgreeByTheRulesOfCsvOnTheWeb(@TempDir Path folder) throws IOException {
    Path csv = Files.write(folder.resolve("by-city.csv"), Csv.write(table));
    Files.write(folder.resolve("by-city.csv-metadata.json"), CsvwMetadata.write(table, data));
    CsvwRules.hold(csv);
  }

  @Test
  void wordsThatLookLikeFormulasAreDisarmedAndNumbersAreNot() {
    String text = new String(Csv.write(table), StandardCharsets.UTF_8);
    assertThat(text)
        .isEqualTo(
            """
            unit,name_zh,month,filed,change\r
            320100,"'=HYPERLINK(""http://example.org"",""南京"")",2017-12,41,-2.5\r
            320200,"无锡,""江苏""\",2017-12,[c],[z]\r
            """);
  }

  @Test
  void jsonIsWhatOthersReadAsJson() throws IOException {
    Map<String, Object> facts =
        Map.of("a \"b\"\\\n\u0001", List.of(1, true, "七", Map.of(), List.of()));
    assertThat(new ObjectMapper().readValue(Json.write(facts), Map.class)).isEqualTo(facts);
  }

  @Test
  void aTableIsRefusedThatHasARowTwiceOrWordsForNumbers() {
    Text words = new Text("表", "table");
    List<OpenColumn> columns =
        List.of(OpenColumn.words("unit", words), OpenColumn.count("filed", words));
    assertThatThrownBy(
            () ->
                new OpenTable(
                    "t",
                    words,
                    words,
                    columns,
                    List.of("unit"),
                    List.of(
                        List.of(OpenCell.of("1"), OpenCell.of(1)),
                        List.of(OpenCell.of("1"), OpenCell.of(2)))))
        .hasMessageContaining("two rows");
    assertThatThrownBy(
            () ->
                new OpenTable(
                    "t",
                    words,
                    words,
                    columns,
                    List.of("unit"),
                    List.of(List.of(OpenCell.of("1"), OpenCell.of("many")))))
        .hasMessageContaining("does not take");
  }
}
