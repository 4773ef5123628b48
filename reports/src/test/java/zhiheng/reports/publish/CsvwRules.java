package zhiheng.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a validator of CSV on the Web would look at: "Metadata Vocabulary for Tabular Data" §5 (the
 * properties of a table, its schema and columns) and "Model for Tabular Data" §6 (the file must
 * agree with them), both W3C Recommendations of 2015-12-17.
 */
public final class CsvwRules {
  private static final Set<String> DATATYPES = Set.of("string", "integer", "decimal", "gYearMonth");

  private CsvwRules() {}

  /** Checks one CSV file against the metadata beside it. */
  public static void hold(Path csv) throws IOException {
    Path metadata = csv.resolveSibling(csv.getFileName() + "-metadata.json");
    JsonNode table = new ObjectMapper().readTree(Files.readAllBytes(metadata));
    assertThat(table.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
    assertThat(table.at("/@context/1/@language").asText()).isEqualTo("zh");
    assertThat(table.get("url").asText()).isEqualTo(csv.getFileName().toString());
    for (String property :
        List.of("dc:title", "dc:description", "dc:publisher", "dc:source", "dc:license")) {
      assertThat(languages(table.get(property))).as(property).containsExactly("zh", "en");
    }
    assertThat(table.at("/dc:issued/@value").asText()).matches("\\d{4}-\\d{2}-\\d{2}");

    List<List<String>> rows = parse(Files.readString(csv, StandardCharsets.UTF_8));
    JsonNode columns = table.at("/tableSchema/columns");
    assertThat(columns).hasSize(rows.get(0).size());
    Set<String> nulls = new HashSet<>();
    table.get("null").forEach(each -> nulls.add(each.asText()));
    Set<String> names = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      JsonNode column = columns.get(i);
      String name = column.get("name").asText();
      assertThat(names.add(name)).as("twice: %s", name).isTrue();
      assertThat(name).as("a name of a URI template").matches("[A-Za-z0-9][A-Za-z0-9_.]*");
      assertThat(column.at("/titles/und").asText())
          .as("the head of the file is one of the titles")
          .isEqualTo(rows.get(0).get(i));
      assertThat(column.at("/titles/zh").asText()).isNotBlank();
      assertThat(column.at("/titles/en").asText()).isNotBlank();
      String datatype = column.get("datatype").asText();
      assertThat(datatype).isIn(DATATYPES);
      for (List<String> row : rows.subList(1, rows.size())) {
        assertThat(row).hasSameSizeAs(rows.get(0));
        if (nulls.contains(row.get(i))) {
          assertThat(column.get("required").asBoolean()).as("required: %s", name).isFalse();
        } else {
          assertValid(datatype, row.get(i));
        }
      }
    }
    assertThatTheKeyIsUnique(table.at("/tableSchema/primaryKey"), rows);
  }

  private static List<String> languages(JsonNode words) {
    List<String> languages = new ArrayList<>();
    words.forEach(
        each -> {
          assertThat(each.get("@value").asText()).isNotBlank();
          languages.add(each.get("@language").asText());
        });
    return languages;
  }

  private static void assertValid(String datatype, String value) {
    switch (datatype) {
      case "integer" -> assertThat(value).matches("-?\\d+");
      case "decimal" -> {
        assertThat(value).matches("-?\\d+(\\.\\d+)?");
        assertThat(new BigDecimal(value)).isNotNull();
      }
      case "gYearMonth" -> assertThat(YearMonth.parse(value)).isNotNull();
      default -> assertThat(value).doesNotContainPattern("^[=+\\-@\\t\\r]");
    }
  }

  private static void assertThatTheKeyIsUnique(JsonNode key, List<List<String>> rows) {
    assertThat(key).isNotEmpty();
    List<Integer> places = new ArrayList<>();
    key.forEach(name -> places.add(rows.get(0).indexOf(name.asText())));
    assertThat(places).doesNotContain(-1);
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      assertThat(seen.add(places.stream().map(row::get).toList())).as("key of %s", row).isTrue();
    }
  }

  /** RFC 4180, read by hand so that the writer is not its own judge. */
  static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\r') {
        assertThat(text.charAt(i + 1)).isEqualTo('\n');
      } else if (c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
      } else {
        cell.append(c);
      }
    }
    assertThat(row).as("the last line ends").isEmpty();
    return rows;
  }
}
