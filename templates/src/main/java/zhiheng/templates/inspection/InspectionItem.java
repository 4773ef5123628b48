package zhiheng.templates.inspection;

import java.util.List;
import zhiheng.templates.wording.Text;

/**
 * One entry of the list of items that may be inspected (随机抽查事项清单).
 *
 * @param basis the law that allows the inspection
 * @param kinds the kinds of targets at which it is inspected
 * @param way how: on site, in writing, online
 * @param joint with other offices
 */
public record InspectionItem(
    String code, Text name, Text basis, List<String> kinds, Text way, boolean joint) {

  public InspectionItem {
    kinds = List.copyOf(kinds);
  }
}
