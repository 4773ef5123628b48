package zhiheng.templates.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiheng.templates.review.ReviewFindings.DeductionDoesNotFit;
import zhiheng.templates.review.ReviewFindings.GradesDoNotReachNothing;
import zhiheng.templates.review.ReviewFindings.PointsDoNotAddUp;
import zhiheng.templates.review.ReviewFindings.SheetCodeTwice;
import zhiheng.templates.review.ReviewFindings.SheetDayWrong;
import zhiheng.templates.review.ReviewFindings.ToleranceOutside;
import zhiheng.templates.review.TwoReaders.WithThird;
import zhiheng.templates.source.Fields;

/** Reads one review sheet; whatever is wrong with it is reported to the fields. */
final class ReviewSheetReader {
  private final Set<String> codes = new HashSet<>();

  ReviewSheet read(Fields fields) {
    List<Part> parts = fields.list("parts", this::part);
    sum(fields, "parts", parts.stream().map(Part::points).toList(), ReviewSheet.FULL);
    List<Grade> grades = fields.list("grades", this::grade);
    if (!fallToNothing(grades)) {
      fields.report(new GradesDoNotReachNothing(fields.place("grades")));
    }
    return new ReviewSheet(
        fields.text("code"),
        fields.text("version"),
        fields.words("title"),
        day(fields, "valid_from").orElse(LocalDate.MIN),
        fields.has("valid_to")
            ? day(fields, "valid_to")
            : fields.optionalText("valid_to").map(LocalDate::parse),
        fields.words("no_defect"),
        fields.words("veto"),
        grades,
        fields.list("vetoes", veto -> new Veto(code(veto), veto.words("name"))),
        parts,
        fields.optionalMap("two_readers", this::twoReaders).orElse(TwoReaders.USUAL));
  }

  private TwoReaders twoReaders(Fields fields) {
    BigDecimal tolerance = fields.number("tolerance");
    if (tolerance.signum() < 0 || tolerance.compareTo(ReviewSheet.FULL) > 0) {
      fields.report(new ToleranceOutside(fields.place("tolerance"), tolerance.toPlainString()));
    }
    return new TwoReaders(
        tolerance,
        fields.flag("same_grade", true),
        fields.flag("same_veto", true),
        fields.choice("with_third", WithThird.class));
  }

  private static boolean fallToNothing(List<Grade> grades) {
    for (int i = 1; i < grades.size(); i++) {
      if (grades.get(i).from().compareTo(grades.get(i - 1).from()) >= 0) {
        return false;
      }
    }
    return !grades.isEmpty() && grades.get(grades.size() - 1).from().signum() == 0;
  }

  private Grade grade(Fields fields) {
    return new Grade(code(fields), fields.words("name"), fields.number("from"));
  }

  private Part part(Fields fields) {
    String code = code(fields);
    BigDecimal points = fields.number("points");
    List<Standard> standards = fields.list("items", this::standard);
    sum(fields, "points", standards.stream().map(Standard::points).toList(), points);
    return new Part(code, fields.words("name"), points, standards);
  }

  private Standard standard(Fields fields) {
    String code = code(fields);
    BigDecimal points = fields.number("points");
    return new Standard(
        code, fields.words("name"), points, fields.list("defects", one -> defect(one, points)));
  }

  private Defect defect(Fields fields, BigDecimal points) {
    Defect defect =
        new Defect(code(fields), fields.words("name"), fields.number("from"), fields.number("to"));
    if (defect.from().signum() <= 0
        || defect.from().compareTo(defect.to()) > 0
        || defect.to().compareTo(points) > 0) {
      fields.report(
          new DeductionDoesNotFit(fields.place("to"), defect.code(), points.toPlainString()));
    }
    return defect;
  }

  private String code(Fields fields) {
    String code = fields.text("code");
    if (!codes.add(code)) {
      fields.report(new SheetCodeTwice(fields.place("code"), code));
    }
    return code;
  }

  private static void sum(Fields fields, String field, List<BigDecimal> parts, BigDecimal all) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(all) != 0) {
      fields.report(
          new PointsDoNotAddUp(
              fields.place(field), field, sum.toPlainString(), all.toPlainString()));
    }
  }

  private static Optional<LocalDate> day(Fields fields, String field) {
    String found = fields.text(field);
    try {
      return Optional.of(LocalDate.parse(found));
    } catch (DateTimeParseException e) {
      fields.report(new SheetDayWrong(fields.place(field), found));
      return Optional.empty();
    }
  }
}
