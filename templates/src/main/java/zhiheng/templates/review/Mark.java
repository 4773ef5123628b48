package zhiheng.templates.review;

import java.math.BigDecimal;

/** What a reviewer noted on a file: a defect or a veto by its code, and the points it costs. */
public record Mark(String code, BigDecimal deducted) {

  /** The code of a row that says: this file was read and has no defect. */
  public static final String NONE = "none";
}
