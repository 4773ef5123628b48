package zhiheng.templates.workplan;

import java.util.List;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;

/** Somebody named in a work plan: a department or body, one bureau, or a group of units. */
public sealed interface Party permits Department, NamedUnit, Group {

  /** What definitions and figures call it; the unit code for a bureau. */
  String code();

  Text name();

  /** Other names under which plans speak of it. */
  List<String> also();

  /** What follows for a unit from this party being named among those who act. */
  Obligation obligation(Unit unit);
}
