package zhiheng.reports.casereview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.review.ReviewResults.FileResult;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.review.Mark;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.unit.UnitCode;

/** Puts the rows of all reviewers of a year together, file by file. */
final class ReviewedFiles {
  static final String FORM = "case-file-review";

  private final ReviewSheet sheet;
  private final Map<Key, Map<String, List<Mark>>> marks =
      new TreeMap<>(Comparator.comparing(Key::unit).thenComparing(Key::caseNo));
  private final Map<Key, String> kinds =
      new TreeMap<>(Comparator.comparing(Key::unit).thenComparing(Key::caseNo));

  private record Key(UnitCode unit, String caseNo) {}

  private ReviewedFiles(ReviewSheet sheet) {
    this.sheet = sheet;
  }

  /** The files in forms known already. */
  static List<ReviewedFile> of(List<Figures> forms, ReviewSheet sheet) {
    ReviewedFiles files = new ReviewedFiles(sheet);
    forms.forEach(files::add);
    return files.list();
  }

  /** The files of a drawn review that are settled, with what their readers found. */
  static List<ReviewedFile> of(List<Figures> forms, ReviewSheet sheet, ReviewResults results) {
    ReviewedFiles files = new ReviewedFiles(sheet);
    forms.stream()
        .filter(
            form ->
                results
                    .draw()
                    .panel(form.handed().unit())
                    .filter(panel -> panel.readers().contains(form.handed().part()))
                    .isPresent())
        .forEach(files::add);
    List<ReviewedFile> settled = new ArrayList<>();
    for (FileResult file : results.settled()) {
      Key key = new Key(file.unit(), file.caseNo());
      settled.add(
          new ReviewedFile(
              file.unit(),
              file.caseNo(),
              file.kind().replace('_', '-'),
              files.marks.getOrDefault(key, Map.of()),
              sheet,
              file.settled()));
    }
    return settled;
  }

  private void add(Figures form) {
    Map<String, Map<String, Observation>> rows = new TreeMap<>();
    for (Observation each : form.observations()) {
      rows.computeIfAbsent(each.row(), row -> new TreeMap<>()).put(each.column(), each);
    }
    for (Map<String, Observation> row : rows.values()) {
      Optional<String> caseNo = text(row, "case_no");
      Optional<String> defect = text(row, "defect");
      if (caseNo.isPresent() && defect.isPresent()) {
        Key key = new Key(form.handed().unit(), caseNo.get());
        text(row, "kind").ifPresent(kind -> kinds.put(key, kind));
        marks
            .computeIfAbsent(key, any -> new TreeMap<>())
            .computeIfAbsent(form.handed().part(), any -> new ArrayList<>())
            .add(new Mark(defect.get(), amount(row)));
      }
    }
  }

  private static Optional<String> text(Map<String, Observation> row, String column) {
    return Optional.ofNullable(row.get(column)).flatMap(each -> Optional.ofNullable(each.text()));
  }

  private static BigDecimal amount(Map<String, Observation> row) {
    return Optional.ofNullable(row.get("deducted"))
        .flatMap(each -> Optional.ofNullable(each.amount()))
        .orElse(BigDecimal.ZERO);
  }

  private List<ReviewedFile> list() {
    List<ReviewedFile> files = new ArrayList<>();
    marks.forEach(
        (key, byReviewer) ->
            files.add(
                new ReviewedFile(
                    key.unit(),
                    key.caseNo(),
                    kinds.getOrDefault(key, ""),
                    byReviewer,
                    sheet,
                    Optional.empty())));
    return Collections.unmodifiableList(files);
  }
}
