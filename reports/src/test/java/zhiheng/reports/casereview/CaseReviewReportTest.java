package zhiheng.reports.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/**
 * Two bureaus, three files: one read twice with different marks, one vetoed, one without a defect.
 */
public class CaseReviewReportTest {
  private static final Year YEAR = new Year(2017);
  private static final ReviewSheet SHEET =
      Reviews.read(TestFonts.templates()).reviews().find(YEAR).orElseThrow();

  public static Document report(Lang lang) {
    return CaseReviewReport.of(
        YEAR,
        SHEET,
        List.of(
            form(
                "320000",
                "甲",
                "A-1/infringement/cover.index.missing/2",
                "A-1/infringement/cover.filled.gap/3"),
            form("320000", "乙", "A-1/infringement/cover.index.missing/2", "A-2/counterfeit/none/0"),
            form(
                "330000",
                "甲",
                "B-1/counterfeit/veto.evidence/0",
                "B-1/counterfeit/cover.index.missing/2")),
        Optional.empty(),
        Register.read(TestFonts.templates()).register(),
        Words.read(TestFonts.templates(), lang),
        LocalDate.of(2018, 4, 16),
        true);
  }

  private static Figures form(String unit, String reviewer, String... rows) {
    List<Observation> cells = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      String row = String.format(Locale.ROOT, "%04d", i + 1);
      String[] parts = rows[i].split("/", -1);
      cells.add(new Observation(row, "case_no", null, parts[0], "s", "A" + i));
      cells.add(new Observation(row, "kind", null, parts[1], "s", "B" + i));
      cells.add(new Observation(row, "defect", null, parts[2], "s", "C" + i));
      cells.add(new Observation(row, "deducted", new BigDecimal(parts[3]), null, "s", "D" + i));
    }
    Receipt receipt = new Receipt("20180301-0001", 1, Instant.EPOCH, "0", Receipt.Outcome.RECORDED);
    return new Figures(
        new Handed(
            "case-file-review", "2016", new UnitCode(unit), YEAR, reviewer, "f.xlsx", receipt),
        cells,
        List.of());
  }

  @Test
  void filesAndReadingsAreCounted() {
    assertThat(BulletinReportTest.text(report(Lang.ZH)))
        .contains("从2个局按案件类型随机抽取案卷3件，由评查人员评阅4人次", "其中1件由两名及以上评查人员分别评阅，等次一致的1件，一致率为100.0%");
  }

  @Test
  void aFileHasTheMeanOfItsReviewersAndAVetoLeavesNothing() {
    List<Row> units = table("units").table().rows();
    // 100 - (5 + 2) / 2 = 96.5; A-2: 100; mean 98.25. B-1: vetoed.
    assertThat(words(units.get(0))).containsExactly("江苏", "2", "2", "0", "0", "100.0%", "98.25");
    assertThat(words(units.get(1))).containsExactly("浙江", "1", "0", "0", "1", "0.0%", "0.00");
    assertThat(words(units.get(2))).containsExactly("全部", "3", "2", "0", "1", "66.7%", "65.50");
  }

  @Test
  void theMostFrequentDefectIsNamedWithItsShareOfFiles() {
    assertThat(words(table("defects").table().rows().get(0)))
        .containsExactly("1", "无目录", "目录有序、页码相符", "2", "66.7%");
    assertThat(BulletinReportTest.text(report(Lang.ZH))).contains("无目录（2件，占66.7%）");
  }

  @Test
  void deductionsAreMeansOverFiles() {
    Row index =
        table("items").table().rows().stream()
            .filter(row -> row.cells().get(0).text().startsWith("目录有序"))
            .findFirst()
            .orElseThrow();
    // 2, 0 and 2 points of 2.
    assertThat(words(index)).containsExactly("目录有序、页码相符", "2.00", "1.33", "66.7%", "2", "66.7%");
  }

  @Test
  void whoHasUnqualifiedFilesIsAskedToMendThem() {
    assertThat(BulletinReportTest.text(report(Lang.ZH))).contains("浙江有不合格案卷", "2018年6月30日前");
  }

  @Test
  void reviewersAreNotNamed() {
    assertThat(BulletinReportTest.text(report(Lang.ZH))).doesNotContain("甲", "乙");
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
