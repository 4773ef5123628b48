package zhiheng.lake.spark;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.review.Grade;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Standard;
import zhiheng.templates.review.Veto;

/** What the sheets say by which case files are reviewed, each for its time. */
record ReviewSheetRows(List<ReviewSheet> sheets) {

  /** Rows of {@code review_sheet}: every defect with the standard that it offends. */
  void defects(Consumer<@Nullable Object[]> each) {
    for (ReviewSheet sheet : sheets) {
      for (Veto veto : sheet.vetoes()) {
        each.accept(row(sheet, veto.code(), veto.code(), BigDecimal.ZERO, true));
      }
      for (Standard standard : sheet.standards().toList()) {
        standard
            .defects()
            .forEach(
                defect ->
                    each.accept(
                        row(sheet, defect.code(), standard.code(), standard.points(), false)));
      }
    }
  }

  private static @Nullable Object[] row(
      ReviewSheet sheet, String defect, String standard, BigDecimal points, boolean veto) {
    return new @Nullable Object[] {
      defect, standard, points, veto, sheet.validFrom(), sheet.validTo().orElse(null)
    };
  }

  /** Rows of {@code review_grades}: from how many points on a case file has which grade. */
  void grades(Consumer<@Nullable Object[]> each) {
    for (ReviewSheet sheet : sheets) {
      for (Grade grade : sheet.grades()) {
        each.accept(
            new @Nullable Object[] {
              grade.code(), grade.from(), sheet.validFrom(), sheet.validTo().orElse(null)
            });
      }
    }
  }
}
