package zhiheng.templates.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a list's versions follow each other, so that a row handed in under an older
 * version is read under the codes of a later one.
 */
public final class ColumnHistory {
  private final List<Form> versions;

  public ColumnHistory(List<Form> versions) {
    this.versions = versions.stream().sorted(Comparator.comparing(Form::validFrom)).toList();
  }

  /** Codes of an older version and what they became until a later one, where that is another. */
  public Map<String, String> renamed(Form then, Form now) {
    Map<String, String> renamed = new LinkedHashMap<>();
    for (Column column : then.columns()) {
      String code = column.code();
      for (int i = versions.indexOf(then) + 1; i <= versions.indexOf(now); i++) {
        code = next(code, versions.get(i));
      }
      if (!code.equals(column.code())) {
        renamed.put(column.code(), code);
      }
    }
    return renamed;
  }

  private static String next(String code, Form version) {
    return version.columns().stream()
        .filter(column -> column.origin().map(it -> it.items().contains(code)).orElse(false))
        .map(Column::code)
        .findFirst()
        .orElse(code);
  }

  /**
   * The codes that each column had before, the newest first; columns that had none are left out.
   */
  public Map<String, List<String>> formerly() {
    Map<String, List<String>> formerly = new LinkedHashMap<>();
    for (Form version : versions) {
      for (Column column : version.columns()) {
        Optional<String> was = column.origin().map(origin -> origin.items().get(0));
        if (was.isPresent()) {
          List<String> codes = new ArrayList<>(List.of(was.get()));
          codes.addAll(formerly.getOrDefault(was.get(), List.of()));
          formerly.putIfAbsent(column.code(), List.copyOf(codes));
        }
      }
    }
    return formerly;
  }
}
