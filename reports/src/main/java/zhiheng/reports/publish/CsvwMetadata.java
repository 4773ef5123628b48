package zhiheng.reports.publish;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiheng.templates.wording.Text;

/**
 * What a CSV file holds, as metadata of CSV on the Web (W3C Recommendation "Metadata Vocabulary for
 * Tabular Data" of 2015-12-17): columns with names and datatypes, key, source, license.
 */
public final class CsvwMetadata {
  private CsvwMetadata() {}

  /** The metadata of {@code CODE.csv}, to be put beside it as {@code CODE.csv-metadata.json}. */
  public static byte[] write(OpenTable table, OpenData data) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "zh")));
    json.put("url", table.code() + ".csv");
    json.put("dc:title", words(table.title()));
    json.put("dc:description", words(table.note()));
    json.put("dc:isPartOf", words(data.title()));
    json.put("dc:publisher", words(data.publisher()));
    json.put("dc:source", words(data.source()));
    json.put("dc:license", words(data.license()));
    json.put("dc:issued", typed(data.issued().toString(), "xsd:date"));
    json.put("dc:temporal", data.period());
    json.put("schema:contactPoint", words(data.contact()));
    json.put("schema:dateModified", typed(data.asOf().toString(), "xsd:dateTime"));
    if (data.illustration()) {
      json.put("rdfs:comment", words(new Text("示例数据（非真实）", "illustration, not real")));
    }
    json.put("dialect", dialect());
    json.put(
        "null",
        Stream.concat(
                Stream.of(""), Arrays.stream(OpenCell.Mark.values()).map(OpenCell.Mark::shorthand))
            .toList());
    json.put("tableSchema", schema(table));
    return Json.write(json);
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("encoding", "utf-8");
    dialect.put("delimiter", ",");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("lineTerminators", List.of("\r\n", "\n"));
    dialect.put("header", true);
    return dialect;
  }

  private static Map<String, Object> schema(OpenTable table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "columns",
        table.columns().stream()
            .map(column -> column(column, table.key().contains(column.code())))
            .toList());
    schema.put("primaryKey", table.key());
    return schema;
  }

  /** The head in the file is one of the titles, as the recommendation asks. */
  private static Map<String, Object> column(OpenColumn column, boolean required) {
    Map<String, Object> titles = new LinkedHashMap<>();
    titles.put("und", column.code());
    titles.put("zh", column.name().zh());
    titles.put("en", column.name().en());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.code());
    json.put("titles", titles);
    json.put("datatype", column.kind().datatype());
    json.put("required", required);
    return json;
  }

  private static List<Map<String, Object>> words(Text text) {
    return List.of(inLanguage(text.zh(), "zh"), inLanguage(text.en(), "en"));
  }

  private static Map<String, Object> inLanguage(String words, String language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@value", words);
    json.put("@language", language);
    return json;
  }

  private static Map<String, Object> typed(String value, String type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@value", value);
    json.put("@type", type);
    return json;
  }
}
