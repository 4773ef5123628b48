package zhiheng.indicators.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import zhiheng.indicators.survey.SurveyFindings.ValueUnknown;
import zhiheng.indicators.table.Coded;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.templates.finding.Place.FilePlace;

/** Finds the variables and domains of a table that questions name. */
final class Variables {
  private final DataTable table;
  private final int[] rows;
  private final Mistakes mistakes;
  private final List<Note> notes;

  Variables(DataTable table, int[] rows, Mistakes mistakes, List<Note> notes) {
    this.table = table;
    this.rows = rows;
    this.mistakes = mistakes;
    this.notes = notes;
  }

  /** A column of numbers, one value of a column, or all values of a column of names. */
  List<Variable> numbersOrShares(String name) {
    int equals = name.indexOf('=');
    if (!table.has(name) && equals > 0) {
      return share(name.substring(0, equals), name.substring(equals + 1));
    } else if (!table.expect(name, mistakes)) {
      return List.of();
    } else if (table.holdsNames(name)) {
      notes.add(new Note("names_taken_as_shares", Map.of("column", name)));
      return shares(name);
    }
    return List.of(number(name));
  }

  /** The shares of all values of a column, or of one. */
  List<Variable> sharesOnly(String name) {
    int equals = name.indexOf('=');
    if (!table.has(name) && equals > 0) {
      return share(name.substring(0, equals), name.substring(equals + 1));
    }
    return table.expect(name, mistakes) ? shares(name) : List.of();
  }

  /** A column of numbers. */
  List<Variable> numbersOnly(String name) {
    return table.expect(name, mistakes) ? List.of(number(name)) : List.of();
  }

  /** The two variables of {@code Y/X}, wherever the stroke stands between two that there are. */
  List<List<Variable>> ratio(String name) {
    int stroke = name.indexOf('/');
    for (int at = stroke; at > 0; at = name.indexOf('/', at + 1)) {
      if (isThere(name.substring(0, at)) && isThere(name.substring(at + 1))) {
        stroke = at;
      }
    }
    String above = stroke < 0 ? name : name.substring(0, stroke);
    String below = stroke < 0 ? "" : name.substring(stroke + 1);
    List<Variable> numerator = oneOf(above);
    List<Variable> denominator = oneOf(below);
    return numerator.isEmpty() || denominator.isEmpty()
        ? List.of()
        : List.of(numerator, denominator);
  }

  private List<Variable> oneOf(String name) {
    int equals = name.indexOf('=');
    return !table.has(name) && equals > 0
        ? share(name.substring(0, equals), name.substring(equals + 1))
        : numbersOnly(name);
  }

  private boolean isThere(String name) {
    int equals = name.indexOf('=');
    return table.has(name) || equals > 0 && table.has(name.substring(0, equals));
  }

  private Variable number(String column) {
    double[] values = table.numbers(column, mistakes);
    return new Variable(column, Arrays.stream(rows).mapToDouble(r -> values[r]).toArray(), false);
  }

  private List<Variable> shares(String column) {
    List<Variable> all = new ArrayList<>();
    values(column).forEach(value -> all.addAll(share(column, value)));
    return all;
  }

  private List<Variable> share(String column, String value) {
    if (!table.expect(column, mistakes)) {
      return List.of();
    }
    Set<String> known = values(column);
    if (!known.contains(value)) {
      mistakes.add(
          new ValueUnknown(new FilePlace(table.file()), column, value, String.join(", ", known)));
      return List.of();
    }
    Coded coded = table.coded(column);
    double[] meaning =
        coded.values().stream()
            .mapToDouble(text -> text.isEmpty() ? Double.NaN : text.equals(value) ? 1 : 0)
            .toArray();
    double[] values = new double[rows.length];
    for (int place = 0; place < rows.length; place++) {
      values[place] = meaning[coded.codes()[rows[place]]];
    }
    return List.of(new Variable(column + "=" + value, values, true));
  }

  /** The values of a column, numbers by size and names by code point. */
  private Set<String> values(String column) {
    Set<String> values = new TreeSet<>(BY_SIZE);
    values.addAll(table.coded(column).values());
    values.remove("");
    return values;
  }

  private static final Comparator<String> BY_SIZE =
      Comparator.<String>comparingInt(text -> DataTable.isNumber(text) ? 0 : 1)
          .thenComparingDouble(text -> DataTable.isNumber(text) ? Double.parseDouble(text) : 0)
          .thenComparing(Comparator.naturalOrder());

  /** The domains that the values of some columns make; the whole if there are no columns. */
  List<Domain> domains(List<String> by) {
    boolean there = true;
    for (String column : by) {
      there &= table.expect(column, mistakes);
    }
    if (by.isEmpty() || !there) {
      return List.of(new Domain("", IntStream.range(0, rows.length).toArray()));
    }
    Coded joint = table.coded(by.get(0));
    List<Coded> columns = new ArrayList<>(List.of(joint));
    for (String column : by.subList(1, by.size())) {
      columns.add(table.coded(column));
      joint = joint.with(columns.get(columns.size() - 1));
    }
    int[][] parts = parts(joint);
    Map<List<String>, int[]> named = new TreeMap<>(Variables::compare);
    int left = 0;
    for (int[] places : parts) {
      List<String> values = columns.stream().map(each -> each.text(rows[places[0]])).toList();
      if (values.contains("")) {
        left += places.length;
      } else {
        named.put(values, places);
      }
    }
    if (left > 0) {
      notes.add(
          new Note("rows_without_domain", Map.of("rows", left, "columns", String.join(", ", by))));
    }
    return named.entrySet().stream()
        .map(part -> new Domain(label(by, part.getKey()), part.getValue()))
        .toList();
  }

  /** The places of each value that occurs. */
  private int[][] parts(Coded joint) {
    int[] sizes = new int[joint.count()];
    for (int code : joint.codes()) {
      sizes[code]++;
    }
    int[][] parts = new int[sizes.length][];
    for (int code = 0; code < sizes.length; code++) {
      parts[code] = new int[sizes[code]];
    }
    int[] filled = new int[sizes.length];
    for (int place = 0; place < rows.length; place++) {
      int code = joint.codes()[rows[place]];
      parts[code][filled[code]++] = place;
    }
    return parts;
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = BY_SIZE.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static String label(List<String> by, List<String> values) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      parts.add(by.get(i) + "=" + values.get(i));
    }
    return String.join(";", parts);
  }
}
