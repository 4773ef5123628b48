package zhiheng.reports.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.DrawnFile;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.ledger.review.ReviewDraw.Stratum;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.review.ReviewResults.AgreementFigure;
import zhiheng.ledger.review.ReviewResults.BureauScore;
import zhiheng.ledger.review.ReviewResults.FileResult;
import zhiheng.ledger.review.ReviewResults.Severity;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Receipt;
import zhiheng.reports.TestFonts;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Year;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Reviews;
import zhiheng.templates.review.Settled;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/**
 * Three drawn files of Jiangsu: one settled by two, one by a third, one that waits for its third.
 */
public class DrawnReviewReportTest {
  private static final Year YEAR = new Year(2017);
  private static final UnitCode UNIT = new UnitCode("320000");
  private static final ReviewSheet SHEET =
      Reviews.read(TestFonts.templates()).reviews().find(YEAR).orElseThrow();

  public static Document report(Lang lang) {
    return CaseReviewReport.of(
        YEAR,
        SHEET,
        List.of(
            form("甲", "A-1/cover.index.missing/2", "A-2/content.report.missing/3", "A-3/none/0"),
            form("乙", "A-1/none/0", "A-2/veto.evidence/0", "A-3/veto.law/0"),
            form("丙", "A-2/veto.evidence/0"),
            form("外人", "A-1/veto.law/0")),
        Optional.of(results()),
        Register.read(TestFonts.templates()).register(),
        Words.read(TestFonts.templates(), lang),
        LocalDate.of(2018, 4, 16),
        true);
  }

  private static ReviewResults results() {
    ReviewDraw draw =
        new ReviewDraw(
            "review-2017-01",
            YEAR,
            "2016",
            "zhiheng-draw-1",
            "2018-03-01 3D 482",
            "ab".repeat(32),
            3,
            Instant.EPOCH,
            "cd".repeat(32),
            List.of(
                new Stratum(UNIT, "counterfeit", 9, 1), new Stratum(UNIT, "infringement", 31, 2)),
            List.of(
                new DrawnFile(UNIT, "infringement", "A-1", "0"),
                new DrawnFile(UNIT, "infringement", "A-2", "0"),
                new DrawnFile(UNIT, "counterfeit", "A-3", "0")),
            List.of(new Panel(UNIT, List.of("甲", "乙", "丙"))),
            Instant.EPOCH);
    return new ReviewResults(
        draw,
        List.of(
            file("A-1", false, settled("99", "excellent", false)),
            file("A-2", true, settled("0", "unqualified", true)),
            file("A-3", true, Optional.empty())),
        List.of(
            new BureauScore(Optional.of(UNIT), 40, 2, 1, 49.5, 40.25, 0.0, 100.0, List.of(1, 0, 1)),
            new BureauScore(Optional.empty(), 40, 2, 1, 49.5, null, null, null, List.of(1, 0, 1))),
        List.of(),
        List.of(
            new AgreementFigure("grade", "weighted_kappa_quadratic", 0.8125, 0.05, 0.71, 0.91, 3),
            new AgreementFigure("score", "krippendorff_alpha", 0.4, null, null, null, 3)),
        List.of(
            new Severity(1, 3, -1.25, 0.25, -2.0, -0.5), new Severity(2, 3, 1.25, 1.0, -1.0, 3.5)));
  }

  private static Optional<Settled> settled(String score, String grade, boolean vetoed) {
    return Optional.of(
        new Settled(
            new BigDecimal(score),
            SHEET.grades().stream()
                .filter(each -> each.code().equals(grade))
                .findFirst()
                .orElseThrow(),
            vetoed,
            vetoed));
  }

  private static FileResult file(String caseNo, boolean differs, Optional<Settled> settled) {
    return new FileResult(
        UNIT,
        caseNo.equals("A-3") ? "counterfeit" : "infringement",
        caseNo,
        List.of(),
        List.of(),
        Set.of(),
        differs,
        settled);
  }

  private static Figures form(String reviewer, String... rows) {
    List<Observation> cells = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      String row = String.format(Locale.ROOT, "%04d", i + 1);
      String[] parts = rows[i].split("/", -1);
      cells.add(new Observation(row, "case_no", null, parts[0], "s", "A" + i));
      cells.add(new Observation(row, "defect", null, parts[1], "s", "C" + i));
      cells.add(new Observation(row, "deducted", new BigDecimal(parts[2]), null, "s", "D" + i));
    }
    Receipt receipt = new Receipt("20180301-0001", 1, Instant.EPOCH, "0", Receipt.Outcome.RECORDED);
    return new Figures(
        new Handed("case-file-review", "2016", UNIT, YEAR, reviewer, "f.xlsx", receipt),
        cells,
        List.of());
  }

  @Test
  void itSaysFromWhatAndHowFilesWereDrawnSoThatAnybodyCanDrawAgain() {
    assertThat(BulletinReportTest.text(report(Lang.ZH)))
        .contains("1个局40份案卷为总体", "抽取3份")
        .contains("得分相差超过5分", "2份，交第三名评查人员评查", "尚有1份案卷没有评定");
    assertThat(table("draw").table().rows())
        .extracting(row -> row.cells().get(1).text())
        .containsExactly("review-2017-01", "2018-03-01 3D 482", "zhiheng-draw-1");
    assertThat(table("draw").note()).endsWith("ab".repeat(32));
  }

  @Test
  void onlySettledFilesCountAndOnlyMarksOfTheirReaders() {
    Row index =
        table("items").table().rows().stream()
            .filter(row -> row.cells().get(0).text().startsWith("目录有序"))
            .findFirst()
            .orElseThrow();
    // Two points by one of two readers of one of two files.
    assertThat(words(index)).containsExactly("目录有序、页码相符", "2.00", "0.50", "25.0%", "1", "50.0%");
    assertThat(BulletinReportTest.text(report(Lang.ZH))).doesNotContain("适用法律错误");
  }

  @Test
  void bureausHaveTheirErrors() {
    assertThat(words(table("units").table().rows().get(0)))
        .containsExactly("江苏", "40", "2", "1", "0", "1", "49.50", "40.25", "0.00～100.00");
    assertThat(words(table("units").table().rows().get(1))).endsWith("—", "—");
  }

  @Test
  void agreementAndSeverityAreShownAndNobodyIsNamed() {
    assertThat(BulletinReportTest.text(report(Lang.ZH)))
        .contains("加权kappa为0.81")
        .doesNotContain("甲", "乙", "丙", "外人");
    assertThat(words(table("severity").table().rows().get(0)))
        .containsExactly("第1号", "3", "-1.25", "-2.00～-0.50", "偏严");
    assertThat(words(table("severity").table().rows().get(1))).endsWith("适中");
  }

  @Test
  void goodExamplesAndRequirementsWithDays() {
    assertThat(words(table("examples").table().rows().get(0)))
        .containsExactly("江苏", "A-1", "专利侵权纠纷", "99.00");
    assertThat(BulletinReportTest.text(report(Lang.ZH)))
        .contains("江苏有不合格案卷", "2018年7月31日前完成整改", "2018年6月30日前完成自查自纠");
  }

  @Test
  void noWordIsMissingInEitherLanguage() {
    for (Lang lang : Lang.values()) {
      assertThat(BulletinReportTest.text(report(lang)))
          .doesNotContain("{", "}")
          .doesNotContainPattern("\\b(review|report)\\.[a-z]+");
    }
  }

  private static List<String> words(Row row) {
    return row.cells().stream().map(Cell::text).toList();
  }

  private static TableBlock table(String code) {
    return report(Lang.ZH).tables().stream()
        .filter(table -> table.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
