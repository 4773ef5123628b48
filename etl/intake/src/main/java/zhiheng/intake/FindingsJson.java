package zhiheng.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Place.RowPlace;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.wording.Text;
import zhiheng.templates.wording.Wording;

/**
 * Findings as JSON for other programs: code, severity, place, the facts, and the words in one
 * language. Written by hand, because a library for five kinds of value would be one more to keep.
 */
public final class FindingsJson {
  private final Wording words;

  public FindingsJson(Wording words) {
    this.words = words;
  }

  /** A JSON array, one finding a line. */
  public String write(Findings findings) {
    StringBuilder json = new StringBuilder("[");
    String separator = "\n";
    for (Finding finding : findings) {
      json.append(separator).append("  ").append(write(finding));
      separator = ",\n";
    }
    return json.append("\n]\n").toString();
  }

  /** One finding as a JSON object in one line. */
  public String write(Finding finding) {
    return object(fields(finding));
  }

  private Map<String, @Nullable Object> fields(Finding finding) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("code", finding.code());
    fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    fields.put("place", place(finding.place()));
    fields.put("words", words.say(finding));
    Map<String, @Nullable Object> facts = Wording.fields(finding);
    facts.remove("place");
    facts.remove("severity");
    fields.put("facts", facts);
    return fields;
  }

  private static Map<String, @Nullable Object> place(Place place) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    if (place instanceof FilePlace file) {
      fields.put("file", file.file());
    } else if (place instanceof CellPlace cell) {
      fields.put("file", cell.file());
      fields.put("sheet", cell.sheet());
      fields.put("cell", cell.cell());
    } else if (place instanceof LinePlace line) {
      fields.put("file", line.file());
      fields.put("line", line.line());
      fields.put("column", line.column());
    } else if (place instanceof RowPlace row) {
      fields.put("file", row.file());
      fields.put("row", row.row());
      fields.put("column", row.column());
    } else if (place instanceof UnitPlace unit) {
      fields.put("unit", unit.unit());
      fields.put("period", unit.period());
    }
    return fields;
  }

  String object(Map<?, ?> fields) {
    StringBuilder json = new StringBuilder("{");
    String separator = "";
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      json.append(separator).append(string(String.valueOf(field.getKey()))).append(": ");
      json.append(value(field.getValue()));
      separator = ", ";
    }
    return json.append('}').toString();
  }

  private String value(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return object(map);
    }
    if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof Text text) {
      return string(text.in(words.lang()));
    }
    return value == null ? "null" : string(value.toString());
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ') {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
