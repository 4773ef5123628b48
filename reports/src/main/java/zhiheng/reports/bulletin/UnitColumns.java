package zhiheng.reports.bulletin;

import java.util.List;
import zhiheng.reports.publish.OpenColumn;
import zhiheng.templates.wording.Text;

/** The columns by which open data says of whom and of when a row is. */
final class UnitColumns {
  static final OpenColumn UNIT =
      OpenColumn.words("unit", new Text("代码（GB/T 2260）", "Code (GB/T 2260)"));
  static final OpenColumn NAME_ZH = OpenColumn.words("name_zh", new Text("名称", "Name in Chinese"));
  static final OpenColumn NAME_EN =
      OpenColumn.words("name_en", new Text("英文名称", "Name in English"));
  static final OpenColumn MONTH = OpenColumn.month("month", new Text("月份", "Month"));

  /** Of whom. */
  static final List<OpenColumn> OF_UNIT = List.of(UNIT, NAME_ZH, NAME_EN);

  /** Of whom and of when. */
  static final List<OpenColumn> WITH_MONTH = List.of(UNIT, NAME_ZH, NAME_EN, MONTH);

  private UnitColumns() {}
}
