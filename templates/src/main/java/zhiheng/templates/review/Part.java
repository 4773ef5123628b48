package zhiheng.templates.review;

import java.math.BigDecimal;
import java.util.List;
import zhiheng.templates.wording.Text;

/** A part of a review sheet: cover and archive, or content. */
public record Part(String code, Text name, BigDecimal points, List<Standard> standards) {

  public Part {
    standards = List.copyOf(standards);
  }
}
