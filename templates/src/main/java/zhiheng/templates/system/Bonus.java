package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.List;
import zhiheng.templates.wording.Text;

/** Points on top of the others, with a cap of their own. */
public record Bonus(String code, Text name, BigDecimal most, List<Indicator> indicators) {

  public Bonus {
    indicators = List.copyOf(indicators);
  }
}
