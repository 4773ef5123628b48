package zhiheng.templates.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.ColumnOfOtherType;
import zhiheng.templates.form.FormFindings.ItemOfTwoForms;
import zhiheng.templates.form.FormFindings.NewMeaningUnderOldCode;
import zhiheng.templates.form.FormFindings.UnknownFormerItem;

/**
 * Whether an item means one thing: in one form only, since indicators count items whatever the
 * form, and the same in all versions of it.
 */
final class Meanings {
  private Meanings() {}

  /** Checks forms sorted by code and version. */
  static void check(List<Form> forms, Collection<Finding> found) {
    Map<String, String> formOf = new HashMap<>();
    for (Form form : forms) {
      for (Item item : form.items()) {
        String other = formOf.putIfAbsent(item.code(), form.code());
        if (other != null && !other.equals(form.code())) {
          found.add(new ItemOfTwoForms(first(form), item.code(), other));
        }
      }
    }
    for (int i = 0; i < forms.size(); i++) {
      if (i > 0 && forms.get(i).code().equals(forms.get(i - 1).code())) {
        follows(forms.get(i), forms.get(i - 1), found);
      } else {
        beginsWithNothing(forms.get(i), found);
      }
    }
  }

  private static void follows(Form form, Form before, Collection<Finding> found) {
    for (Item item : form.items()) {
      item.origin()
          .ifPresent(
              origin -> {
                if (before.item(item.code()).isPresent()) {
                  found.add(
                      new NewMeaningUnderOldCode(origin.place(), item.code(), before.version()));
                }
                for (String code : origin.items()) {
                  if (before.item(code).isEmpty()) {
                    found.add(
                        new UnknownFormerItem(
                            origin.place(),
                            code,
                            before.version(),
                            Names.similar(before.items(), code)));
                  }
                }
              });
    }
    columns(form, before, found);
  }

  private static void columns(Form form, Form before, Collection<Finding> found) {
    for (Column column : form.columns()) {
      if (column.origin().isEmpty()) {
        continue;
      }
      Origin origin = column.origin().get();
      String was = origin.items().get(0);
      if (before.column(column.code()).isPresent()) {
        found.add(new NewMeaningUnderOldCode(origin.place(), column.code(), before.version()));
      }
      Optional<EntryType> then = before.column(was).flatMap(Column::entry).map(Entry::type);
      if (then.isEmpty()) {
        String known =
            before.columns().stream().map(Column::code).collect(Collectors.joining(", "));
        found.add(new UnknownFormerItem(origin.place(), was, before.version(), known));
      } else if (!then.equals(column.entry().map(Entry::type))) {
        found.add(new ColumnOfOtherType(origin.place(), column.code(), was));
      }
    }
  }

  private static void beginsWithNothing(Form form, Collection<Finding> found) {
    for (Item item : form.items()) {
      item.origin()
          .ifPresent(
              origin ->
                  found.add(
                      new UnknownFormerItem(
                          origin.place(), String.join(", ", origin.items()), "–", "–")));
    }
    form.columns().stream()
        .flatMap(column -> column.origin().stream())
        .forEach(
            origin ->
                found.add(
                    new UnknownFormerItem(
                        origin.place(), String.join(", ", origin.items()), "–", "–")));
  }

  private static LinePlace first(Form form) {
    return new LinePlace("forms/" + form.code() + "/" + form.version() + ".yaml", 1, 1, "");
  }
}
