package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiheng.intake.check.CheckFindings.DeductionNotAllowed;
import zhiheng.intake.check.CheckFindings.KindDiffers;
import zhiheng.intake.check.CheckFindings.NoDefectAndSome;
import zhiheng.intake.reading.Draft;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.review.Defect;
import zhiheng.templates.review.Mark;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.wording.Text;

/** Holds the marks of a case-file review against the sheet by which the files are reviewed. */
public final class ReviewMarks {
  /** The form whose rows are marks. */
  public static final String FORM = "case-file-review";

  private ReviewMarks() {}

  /** Everything in a draft of {@link #FORM} that the sheet does not allow. */
  public static Findings run(Draft draft, ReviewSheet sheet) {
    List<Finding> found = new ArrayList<>();
    Map<String, String> kinds = new HashMap<>();
    Map<String, Set<String>> marks = new HashMap<>();
    for (String row : draft.rows()) {
      String file = draft.text(row, "case_no");
      String mark = draft.text(row, "defect");
      draft
          .amount(row, "deducted")
          .flatMap(deducted -> deduction(draft, sheet, row, mark, deducted))
          .ifPresent(found::add);
      Set<String> ofFile = marks.computeIfAbsent(file, any -> new HashSet<>());
      ofFile.add(mark);
      if (ofFile.contains(Mark.NONE) && ofFile.size() > 1) {
        found.add(new NoDefectAndSome(draft.place(row, "defect"), file));
      }
      String kind = draft.text(row, "kind");
      if (!kinds.computeIfAbsent(file, any -> kind).equals(kind)) {
        found.add(new KindDiffers(draft.place(row, "kind"), file));
      }
    }
    return new Findings(found);
  }

  private static Optional<Finding> deduction(
      Draft draft, ReviewSheet sheet, String row, String mark, BigDecimal deducted) {
    Optional<Defect> defect = sheet.defect(mark);
    boolean costsNothing = mark.equals(Mark.NONE) || sheet.isVeto(mark);
    boolean allowed =
        costsNothing
            ? deducted.signum() == 0
            : defect.map(one -> one.allows(deducted)).orElse(true);
    if (allowed) {
      return Optional.empty();
    }
    Text name = defect.map(Defect::name).orElse(new Text(mark, mark));
    return Optional.of(
        new DeductionNotAllowed(
            draft.place(row, "deducted"),
            draft.text(row, "case_no"),
            name,
            Worked.plain(deducted),
            defect.map(one -> Worked.plain(one.from())).orElse("0"),
            defect.map(one -> Worked.plain(one.to())).orElse("0")));
  }
}
