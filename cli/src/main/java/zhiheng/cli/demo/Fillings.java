package zhiheng.cli.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import zhiheng.cli.demo.DemoReview.Row;
import zhiheng.intake.given.Prefilled;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;

/** What clerks would type into the workbooks. */
final class Fillings {
  private Fillings() {}

  /** A return, with explanations by item. */
  static Map<CellKey, String> of(DemoReturn one, Map<String, String> explanations) {
    Map<CellKey, String> cells = new LinkedHashMap<>();
    one.figures()
        .forEach(
            (figure, amount) ->
                cells.put(new CellKey(figure.row(), figure.column()), amount.toPlainString()));
    explanations.forEach(
        (item, words) -> cells.put(new CellKey(item, SheetLayout.EXPLANATION), words));
    return cells;
  }

  /** The marks of a review, one row for each defect. */
  static Map<CellKey, String> of(DemoReview review) {
    Map<CellKey, String> cells = new LinkedHashMap<>();
    int number = 0;
    for (Row row : review.rows()) {
      number++;
      String code = SheetLayout.rowCode(number);
      cells.put(new CellKey(code, "case_no"), row.caseNo());
      cells.put(new CellKey(code, "kind"), row.kind());
      cells.put(new CellKey(code, "defect"), row.defect());
      cells.put(new CellKey(code, "deducted"), row.deducted().toPlainString());
    }
    return cells;
  }

  /** A report on a work plan, one row for each milestone. */
  static Map<CellKey, String> of(DemoProgress progress) {
    Map<CellKey, String> cells = new LinkedHashMap<>();
    int number = 0;
    for (DemoProgress.Row row : progress.rows()) {
      number++;
      String code = SheetLayout.rowCode(number);
      Prefilled.row(row.duty())
          .forEach((column, text) -> cells.put(new CellKey(code, column), text.zh()));
      cells.put(new CellKey(code, "state"), row.state());
      row.reachedOn().ifPresent(day -> cells.put(new CellKey(code, "reported_on"), day.toString()));
      cells.put(new CellKey(code, "evidence"), row.evidence());
    }
    return cells;
  }
}
