package zhiheng.templates.published;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.published.PublishedFindings.UnknownMeasure;
import zhiheng.templates.source.Fields;
import zhiheng.templates.wording.Text;

/** The series, items, units of measure and sources of which published figures speak. */
record Vocabulary(Map<String, Series> series, Map<String, Item> items, Map<String, Text> sources) {
  static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), Map.of());

  record Series(Text title, LinePlace place) {}

  /** What is counted; {@code exact} if its figures are whole numbers that nobody rounded. */
  record Item(Text name, String unit, boolean exact) {}

  static Vocabulary read(Fields fields) {
    Map<String, Series> series = new LinkedHashMap<>();
    Map<String, Boolean> units = new LinkedHashMap<>();
    Map<String, Item> items = new LinkedHashMap<>();
    Map<String, Text> sources = new LinkedHashMap<>();
    fields.list(
        "series",
        one -> {
          series.put(one.text("code"), new Series(one.words("title"), one.place("code")));
          return one;
        });
    fields.list(
        "units",
        one -> {
          one.words("name");
          units.put(one.text("code"), one.flag("exact", false));
          return one;
        });
    fields.list(
        "items",
        one -> {
          String unit = one.text("unit");
          if (!units.containsKey(unit)) {
            one.report(
                new UnknownMeasure(one.place("unit"), unit, String.join(", ", units.keySet())));
          }
          boolean exact = units.getOrDefault(unit, false);
          items.put(one.text("code"), new Item(one.words("name"), unit, exact));
          return one;
        });
    fields.list(
        "sources",
        one -> {
          sources.put(one.text("code"), one.words("name"));
          return one;
        });
    return new Vocabulary(series, items, sources);
  }

  Map<String, Text> titles() {
    Map<String, Text> titles = new LinkedHashMap<>();
    series.forEach((code, one) -> titles.put(code, one.title()));
    return Collections.unmodifiableMap(titles);
  }
}
