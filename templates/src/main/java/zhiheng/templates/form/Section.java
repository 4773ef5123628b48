package zhiheng.templates.form;

import java.util.List;
import zhiheng.templates.wording.Text;

/** Items of a grid that belong together under a heading. */
public record Section(String code, Text name, List<Item> items) {

  public Section {
    items = List.copyOf(items);
  }
}
