package zhiheng.reports.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.reports.TestFonts;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Register;
import zhiheng.templates.wording.Lang;

/** The published sentences of 2017 (SIPO 2017 enforcement statistics) come out of the figures. */
class YearOnYearTest {
  private final Register register = Register.read(TestFonts.templates()).register();
  private final ReturnFigures figures = PublishedReturns.of(register);

  private YearOnYear in(Lang lang, Span span) {
    return new YearOnYear(figures, register, span, Words.read(TestFonts.templates(), lang));
  }

  private final YearOnYear year = in(Lang.ZH, Span.wholeYear(2017));

  @Test
  void casesAndTheirGrowthAreThePublishedOnes() {
    assertThat(year.cases())
        .isEqualTo(
            "2017年，全国专利行政执法办案总量66649件，同比增长36.3%。其中，专利纠纷办案28157件（含专利侵权纠纷27305件），"
                + "同比增长35.0%；查处假冒专利案件38492件，同比增长37.2%。专利纠纷与假冒专利案件办案量之比为1:1.37。");
  }

  @Test
  void conclusionRatesAreThePublishedOnes() {
    assertThat(year.rates()).contains("专利案件结案率为98.5%，同比提高1个百分点；其中，专利侵权纠纷结案率为96.5%，同比提高2.1个百分点。");
  }

  @Test
  void fifteenProvincesHaveOverAThousandCasesThreeMoreThanBefore() {
    assertThat(year.provinces()).startsWith("办案量超过1000件的省（区、市）有15个，比上年同期增加3个。办案量居前五位的是浙江（");
  }

  @Test
  void electronicCommerceGrewByHalf() {
    assertThat(year.ecommerce()).startsWith("电子商务领域专利执法办案19835件，同比增长51.1%，");
  }

  @Test
  void seventeenCentersTook29Days() {
    assertThat(year.centers()).isEqualTo("17家快速维权中心共调解专利纠纷2983件，平均结案时间为29天。");
  }

  @Test
  void aYearThatHasNotEndedSaysItsMonths() {
    assertThat(in(Lang.ZH, Span.yearToDate(new Month(2017, 11))).cases())
        .startsWith("2017年1—11月，全国");
    assertThat(in(Lang.ZH, Span.yearToDate(new Month(2017, 1))).cases()).startsWith("2017年1月，全国");
  }

  @Test
  void theFirstYearHasNothingToCompareWith() {
    assertThat(in(Lang.ZH, Span.wholeYear(2016)).cases()).contains("总量48916件，上年同期无数据。");
  }

  @Test
  void nothingFiledIsNoRatioAndNoRate() {
    ReturnFigures none = ReturnFigures.of(figures.units(), List.of());
    YearOnYear empty =
        new YearOnYear(
            none, register, Span.wholeYear(2017), Words.read(TestFonts.templates(), Lang.ZH));
    assertThat(empty.cases()).doesNotContain("之比");
    assertThat(empty.rates()).isEmpty();
    assertThat(empty.centers()).contains("没有调解");
  }

  @Test
  void inEnglishTheFiguresAreTheSame() {
    assertThat(in(Lang.EN, Span.wholeYear(2017)).cases())
        .contains("66649 cases nationwide, up 36.3% year on year", "1:1.37");
  }
}
