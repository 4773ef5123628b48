package zhiheng.templates.workplan;

import java.util.List;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** One bureau of the register, named by its area: 浙江局 is 330000. */
public record NamedUnit(UnitCode unit, Text name, List<String> also) implements Party {

  public NamedUnit {
    also = List.copyOf(also);
  }

  @Override
  public String code() {
    return unit.code();
  }

  @Override
  public Obligation obligation(Unit other) {
    return other.code().equals(unit) ? Obligation.MANDATORY : Obligation.NOT_APPLICABLE;
  }
}
