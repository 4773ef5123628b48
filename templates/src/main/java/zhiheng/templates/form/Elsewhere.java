package zhiheng.templates.form;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.ItemWithoutColumn;
import zhiheng.templates.form.FormFindings.NotANumericColumn;
import zhiheng.templates.form.FormFindings.UnknownFormInCheck;
import zhiheng.templates.form.FormFindings.UnknownItem;

/**
 * A figure of another form that a check names; it can be looked up only when all forms are read.
 *
 * @param written the item and its column as written
 */
record Elsewhere(LinePlace place, String form, String row, String column, String written) {

  /** What is wrong with it; nothing if one version of the other form asks for that number. */
  Optional<Finding> lookedUp(List<Form> forms) {
    List<Form> versions = forms.stream().filter(one -> one.code().equals(form)).toList();
    if (versions.isEmpty()) {
      List<String> known = forms.stream().map(Form::code).distinct().sorted().toList();
      return Optional.of(new UnknownFormInCheck(place, form, String.join(", ", known)));
    }
    List<Item> items = versions.stream().flatMap(one -> one.items().stream()).distinct().toList();
    List<Item> meant = items.stream().filter(item -> item.code().equals(row)).toList();
    if (meant.isEmpty()) {
      return Optional.of(new UnknownItem(place, written, Names.similar(items, written)));
    }
    if (meant.stream().noneMatch(item -> item.columns().contains(column))) {
      return Optional.of(new ItemWithoutColumn(place, row, column));
    }
    return meant.stream().allMatch(item -> item.entry().type().isNumber())
        ? Optional.empty()
        : Optional.of(new NotANumericColumn(place, written));
  }
}
