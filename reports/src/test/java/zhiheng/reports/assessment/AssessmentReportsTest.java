package zhiheng.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.TestFonts;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.returns.PublishedReturns;
import zhiheng.reports.returns.Span;
import zhiheng.reports.returns.YearOnYear;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;

public class AssessmentReportsTest {
  private static final Templates TEMPLATES = Templates.open(TestFonts.templates());
  private static final Register REGISTER = TEMPLATES.register();
  private static final Assessment ASSESSMENT = MadeUpAssessment.of(REGISTER);
  private static final LocalDate DAY = LocalDate.of(2018, 3, 30);

  public static Document jiangsu(Lang lang) {
    return UnitReport.of(
        ASSESSMENT,
        ASSESSMENT.find(new UnitCode("320000")).orElseThrow(),
        List.of(),
        TEMPLATES,
        lang,
        DAY);
  }

  @Test
  void whatWasExplainedStandsInTheReportWithTheIndicatorsThatUsedIt() {
    UnitCode unit = new UnitCode("320000");
    ExplainedFigure campaign =
        new ExplainedFigure(
            List.of("disputes_handled"),
            unit,
            new Month(2017, 6),
            new Text("侵权纠纷—立案", "Infringement – filed"),
            new Text("本月数在本单位通常范围之内", "The month lies within the usual range"),
            "展会集中受理");
    Document report =
        UnitReport.of(
            ASSESSMENT,
            ASSESSMENT.find(unit).orElseThrow(),
            List.of(campaign),
            TEMPLATES,
            Lang.ZH,
            DAY);

    assertThat(BulletinReportTest.text(report)).contains("有1处由本单位在报送时作过说明");
    assertThat(report.blocks())
        .filteredOn(TableBlock.class::isInstance)
        .map(TableBlock.class::cast)
        .filteredOn(block -> block.code().equals("explained"))
        .flatExtracting(block -> block.table().rows().get(0).cells())
        .extracting(Cell::text)
        .contains("2017-06", "侵权纠纷—立案", "展会集中受理");
  }

  public static Document circular(Lang lang) {
    YearOnYear year =
        new YearOnYear(
            PublishedReturns.of(REGISTER),
            REGISTER,
            Span.wholeYear(2017),
            Words.read(TestFonts.templates(), lang));
    return CircularReport.of(
        ASSESSMENT,
        CircularRules.of(TEMPLATES.systems().find("provinces", 2017)),
        Optional.of(year),
        Optional.of(new LastYear(MadeUpAssessment.lastYear(ASSESSMENT), true)),
        List.of("到2020年的目标：共9项。"),
        TEMPLATES,
        lang,
        DAY);
  }

  @Test
  void aUnitReadsItsTotalItsRankAndItsGrade() {
    UnitScore unit = ASSESSMENT.find(new UnitCode("320000")).orElseThrow();
    assertThat(BulletinReportTest.text(jiangsu(Lang.ZH)))
        .contains(
            "2017年度，江苏省知识产权局考核总分为"
                + unit.total().points().setScale(2)
                + "分（满分100分），在31个被考核单位中列第"
                + unit.standing().rank()
                + "位",
            "在一类省份（10个）中列第" + unit.standing().rankInGroup() + "位");
  }

  @Test
  void thePartsAddUpToTheTotal() {
    List<Row> rows = table(jiangsu(Lang.ZH), "parts").table().rows();
    BigDecimal sum =
        rows.stream()
            .filter(row -> row.kind() == Row.Kind.BODY)
            .map(row -> new BigDecimal(row.cells().get(1).text()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(rows.get(rows.size() - 1).cells().get(1).text()).isEqualTo(sum.toPlainString());
  }

  @Test
  void everyScoreKnowsItsNode() {
    Cell cell = table(jiangsu(Lang.ZH), "indicators-quality").table().rows().get(1).cells().get(1);
    assertThat(cell.evidence()).isNotNull();
    assertThat(cell.evidence().address()).isEqualTo("provinces-2017-01/320000/quality2");
  }

  @Test
  void everyIndicatorHasItsReasonInWords() {
    table(jiangsu(Lang.ZH), "indicators-intensity")
        .table()
        .rows()
        .forEach(
            row ->
                assertThat(row.cells().get(4).text()).startsWith("94.41%；80%不得分".substring(0, 7)));
  }

  @Test
  void theCircularTellsTheYearAsPublished() {
    assertThat(BulletinReportTest.text(circular(Lang.ZH)))
        .contains("办案总量66649件，同比增长36.3%", "有15个，比上年同期增加3个", "之比为1:1.37", "结案率为98.5%");
  }

  @Test
  void theCircularHoldsAllUnitsByAllDimensions() {
    TableBlock table = table(circular(Lang.ZH), "dimensions");
    assertThat(table.table().rows()).hasSize(32);
    assertThat(table.table().columns()).hasSize(7);
  }

  @Test
  void unitsAreListedByClassInTheOrderOfTheirRank() {
    for (String group : List.of("class-1", "class-2", "class-3")) {
      List<Integer> ranks =
          table(circular(Lang.ZH), "group-" + group).table().rows().stream()
              .map(row -> Integer.valueOf(row.cells().get(0).text()))
              .toList();
      assertThat(ranks).isSorted().startsWith(1);
    }
  }

  @Test
  void theCircularIsSignedAndHasAnImprint() {
    assertThat(circular(Lang.ZH).blocks()).anyMatch(Imprint.class::isInstance);
    assertThat(circular(Lang.ZH).letterhead().number()).isEqualTo("示例〔2018〕1号");
  }

  @Test
  void noWordIsMissingInEitherLanguage() {
    for (Lang lang : Lang.values()) {
      for (Document document : List.of(jiangsu(lang), circular(lang))) {
        assertThat(BulletinReportTest.text(document))
            .doesNotContain("{", "}")
            .doesNotContainPattern("\\b(unit|circular|report|cases|grade|group)\\.[a-z]+");
      }
    }
  }

  private static TableBlock table(Document document, String code) {
    return document.tables().stream()
        .filter(table -> table.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
