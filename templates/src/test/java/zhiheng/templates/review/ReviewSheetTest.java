package zhiheng.templates.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.period.Year;

/** A review sheet turns the marks of a reviewer into a score and a grade. */
class ReviewSheetTest {
  private final Reviews.Read read = Reviews.read(Path.of(System.getProperty("zhiheng.templates")));
  private final ReviewSheet sheet = read.reviews().find(new Year(2017)).orElseThrow();

  @Test
  void theDefinitionHasNoMistakes() {
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aFileWithoutDefectsIsExcellent() {
    Reviewed reviewed = sheet.review(List.of(mark(Mark.NONE, 0)));

    assertThat(reviewed.score()).isEqualByComparingTo("100");
    assertThat(reviewed.grade().code()).isEqualTo("excellent");
  }

  @Test
  void deductionsAreTakenFromAHundred() {
    Reviewed reviewed =
        sheet.review(List.of(mark("cover.filled.gap", 3), mark("content.report.missing", 3)));

    assertThat(reviewed.deducted()).isEqualByComparingTo("6");
    assertThat(reviewed.score()).isEqualByComparingTo("94");
  }

  @Test
  void deductionsStopAtThePointsOfTheItem() {
    Reviewed reviewed =
        sheet.review(List.of(mark("cover.index.missing", 2), mark("cover.index.wrong", 1)));

    assertThat(reviewed.byStandard()).containsEntry("cover.index", BigDecimal.valueOf(2));
    assertThat(reviewed.score()).isEqualByComparingTo("98");
  }

  @Test
  void oneFailedBasicStandardLeavesNothing() {
    Reviewed reviewed = sheet.review(List.of(mark("veto.two_officers", 0)));

    assertThat(reviewed.vetoed()).isTrue();
    assertThat(reviewed.score()).isEqualByComparingTo("0");
    assertThat(reviewed.grade().code()).isEqualTo("unqualified");
  }

  @Test
  void ninetyIsExcellentAndSixtyQualified() {
    assertThat(sheet.grade(new BigDecimal("90")).code()).isEqualTo("excellent");
    assertThat(sheet.grade(new BigDecimal("89.5")).code()).isEqualTo("qualified");
    assertThat(sheet.grade(new BigDecimal("60")).code()).isEqualTo("qualified");
    assertThat(sheet.grade(new BigDecimal("59")).code()).isEqualTo("unqualified");
  }

  @Test
  void aSheetWhosePointsDoNotAddUpIsRefused() {
    String text =
        """
        code: case-file-review
        version: bad
        valid_from: someday
        title: {zh: 标准, en: sheet}
        no_defect: {zh: 无, en: none}
        veto: {zh: 否决, en: veto}
        grades: [{code: good, name: {zh: 好, en: good}, from: 50}]
        vetoes: []
        parts:
          - code: content
            name: {zh: 内容, en: content}
            points: 90
            items:
              - code: filing
                name: {zh: 立案, en: filing}
                points: 80
                defects:
                  - {code: late, name: {zh: 逾期, en: late}, from: 5, to: 81}
        """;

    assertThat(codes(text))
        .containsExactly(
            "deduction_does_not_fit",
            "points_do_not_add_up",
            "points_do_not_add_up",
            "grades_do_not_reach_nothing",
            "sheet_day_wrong");
  }

  private static Mark mark(String code, int points) {
    return new Mark(code, BigDecimal.valueOf(points));
  }

  private static List<String> codes(String text) {
    return Reviews.readOne(text, "reviews/bad.yaml").findings().stream()
        .map(Finding::code)
        .toList();
  }
}
