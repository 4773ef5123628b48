package zhiheng.reports.casereview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.templates.review.Grade;
import zhiheng.templates.review.Mark;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Reviewed;
import zhiheng.templates.review.Settled;
import zhiheng.templates.unit.UnitCode;

/**
 * One case file and what its reviewers found.
 *
 * @param kind infringement, other-dispute or counterfeit
 * @param marks the marks of each reviewer, by reviewer
 * @param reviews what each reviewer's marks come to, in the same order; worked out once, for tables
 *     ask for it over and over
 * @param settled what a drawn file got by the rule of its sheet; empty for one that was not drawn,
 *     which gets the mean of its readers
 */
record ReviewedFile(
    UnitCode unit,
    String caseNo,
    String kind,
    Map<String, List<Mark>> marks,
    ReviewSheet sheet,
    List<Reviewed> reviews,
    Optional<Settled> settled) {

  ReviewedFile(
      UnitCode unit,
      String caseNo,
      String kind,
      Map<String, List<Mark>> marks,
      ReviewSheet sheet,
      Optional<Settled> settled) {
    this(
        unit,
        caseNo,
        kind,
        new TreeMap<>(marks),
        sheet,
        new TreeMap<>(marks).values().stream().map(sheet::review).toList(),
        settled);
  }

  /** At least half of its reviewers found a basic standard failed. */
  boolean vetoed() {
    if (settled.isPresent()) {
      return settled.get().vetoed();
    }
    List<Reviewed> reviews = reviews();
    return 2 * reviews.stream().filter(Reviewed::vetoed).count() >= reviews.size();
  }

  /** The mean of its reviewers' scores, vetoes aside; 0 if it is vetoed. */
  BigDecimal score() {
    if (settled.isPresent()) {
      return settled.get().score();
    }
    if (vetoed()) {
      return BigDecimal.ZERO;
    }
    return ReviewSheet.FULL.subtract(mean(reviews().stream().map(Reviewed::deducted).toList()));
  }

  Grade grade() {
    return vetoed() ? sheet.grades().get(sheet.grades().size() - 1) : sheet.grade(score());
  }

  /** What was deducted at an item on average. */
  BigDecimal deducted(String standard) {
    return mean(
        reviews().stream()
            .map(review -> review.byStandard().getOrDefault(standard, BigDecimal.ZERO))
            .toList());
  }

  /** The codes of the defects and vetoes that at least one reviewer found. */
  Set<String> found() {
    Set<String> found = new TreeSet<>();
    marks.values().forEach(each -> each.forEach(mark -> found.add(mark.code())));
    found.remove(Mark.NONE);
    return found;
  }

  /** True if all its reviewers came to the same grade. */
  boolean agreed() {
    List<String> grades = new ArrayList<>();
    reviews().forEach(review -> grades.add(review.grade().code()));
    return grades.stream().distinct().count() == 1;
  }

  static BigDecimal mean(List<BigDecimal> values) {
    return values.isEmpty()
        ? BigDecimal.ZERO
        : values.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
  }
}
