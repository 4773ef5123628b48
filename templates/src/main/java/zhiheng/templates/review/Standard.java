package zhiheng.templates.review;

import java.math.BigDecimal;
import java.util.List;
import zhiheng.templates.wording.Text;

/** One item of a review sheet; deductions for its defects stop at its points. */
public record Standard(String code, Text name, BigDecimal points, List<Defect> defects) {

  public Standard {
    defects = List.copyOf(defects);
  }
}
