package zhiheng.templates.workplan;

import java.util.List;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;

/**
 * A department of the national office, or another national body that work plans name; it is no unit
 * of the register ({@code units/departments.yaml}).
 *
 * @param also other names under which plans speak of it
 */
public record Department(String code, Text name, List<String> also) implements Party {

  public Department {
    also = List.copyOf(also);
  }

  @Override
  public Obligation obligation(Unit unit) {
    return Obligation.NOT_APPLICABLE;
  }
}
