package zhiheng.templates.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Forms;
import zhiheng.templates.form.Item;
import zhiheng.templates.publication.Breakdown.BreakdownItem;
import zhiheng.templates.publication.PublishingFindings.BreakdownOfNoCount;
import zhiheng.templates.publication.PublishingFindings.BreakdownTwice;
import zhiheng.templates.publication.PublishingFindings.BreakdownWithoutForm;
import zhiheng.templates.publication.PublishingFindings.SmallCellsOutOfOrder;
import zhiheng.templates.source.Fields;

/** Reads how figures are published. */
final class PublishingReader {
  private final Forms forms;
  private final Set<String> codes = new HashSet<>();

  PublishingReader(Forms forms) {
    this.forms = forms;
  }

  Publishing read(Fields fields) {
    SmallCells smallCells =
        fields
            .map("small_cells", this::smallCells)
            .orElse(new SmallCells(1, 4, fields.words("license"), fields.words("license")));
    return new Publishing(
        fields.words("license"),
        fields.words("contact"),
        smallCells,
        fields.list("breakdowns", this::breakdown));
  }

  private SmallCells smallCells(Fields fields) {
    int from = fields.whole("from");
    int to = fields.whole("to");
    if (from < 1 || to < from) {
      fields.report(new SmallCellsOutOfOrder(fields.place("from"), from, to));
    }
    return new SmallCells(from, to, fields.words("rule"), fields.words("source"));
  }

  private Breakdown breakdown(Fields fields) {
    String code = fields.text("code");
    if (!codes.add(code)) {
      fields.report(new BreakdownTwice(fields.place("code"), code));
    }
    String form = fields.text("form");
    List<Form> versions = forms.versions(form);
    if (versions.isEmpty()) {
      String known =
          forms.all().stream().map(Form::code).distinct().collect(Collectors.joining(", "));
      fields.report(new BreakdownWithoutForm(fields.place("form"), form, known));
    }
    return new Breakdown(
        code,
        fields.words("title"),
        form,
        fields.choice("units", Breakdown.Units.class),
        fields.list("items", item -> item(item, versions)),
        fields.optionalWords("total"));
  }

  /** Only counts of a month may be withheld and complemented: they add up, and none is negative. */
  private static BreakdownItem item(Fields fields, List<Form> versions) {
    String code = fields.text("code");
    for (Form version : versions) {
      Optional<Item> item = version.item(code);
      boolean counts =
          item.isPresent()
              && item.get().entry().type() == EntryType.COUNT
              && item.get().columns().contains("month");
      if (!counts) {
        fields.report(new BreakdownOfNoCount(fields.place("code"), code, version.version()));
      }
    }
    return new BreakdownItem(code, fields.words("name"));
  }
}
