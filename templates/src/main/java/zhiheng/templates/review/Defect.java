package zhiheng.templates.review;

import java.math.BigDecimal;
import zhiheng.templates.wording.Text;

/** What can be wrong with an item of a file, and the points it costs: at least and at most. */
public record Defect(String code, Text name, BigDecimal from, BigDecimal to) {

  /** True if a deduction lies within what the sheet allows for this defect. */
  public boolean allows(BigDecimal deducted) {
    return deducted.compareTo(from) >= 0 && deducted.compareTo(to) <= 0;
  }
}
