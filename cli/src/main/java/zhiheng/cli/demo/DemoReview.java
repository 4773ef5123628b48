package zhiheng.cli.demo;

import java.math.BigDecimal;
import java.util.List;
import zhiheng.templates.unit.UnitCode;

/** What one reviewer noted on the case files of a province. */
public record DemoReview(UnitCode unit, String reviewer, List<Row> rows) {

  public DemoReview {
    rows = List.copyOf(rows);
  }

  /** A defect of a file, or the word for none. */
  public record Row(String caseNo, String kind, String defect, BigDecimal deducted) {}
}
