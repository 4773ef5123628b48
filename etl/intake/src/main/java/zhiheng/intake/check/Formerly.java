package zhiheng.intake.check;

import java.util.List;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;

/** The codes under which items stood in earlier versions of a form. */
final class Formerly {
  private Formerly() {}

  /** The codes of an item in the version of a period; none if it was not told apart then. */
  static List<String> codes(Templates templates, Form form, String item, Period period) {
    if (item.isEmpty() || form.holdsFor(period)) {
      return List.of(item);
    }
    return templates
        .forms()
        .find(form.code(), period)
        .map(then -> templates.forms().history(form.code()).former(item, then).items())
        .orElse(List.of(item));
  }
}
