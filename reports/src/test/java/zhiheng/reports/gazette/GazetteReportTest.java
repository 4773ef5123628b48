package zhiheng.reports.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiheng.reports.TestFonts;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.returns.PublishedReturns;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.reports.returns.YearOnYear;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** The gazette of 2017 says what the office published of 2017, and its tables add up to it. */
public class GazetteReportTest {
  private static final Register REGISTER = Templates.open(TestFonts.templates()).register();

  /** The gazette of 2017. */
  public static Document report(Lang lang) {
    return gazette(PublishedReturns.of(REGISTER), lang);
  }

  private static Document gazette(ReturnFigures figures, Lang lang) {
    return GazetteReport.of(
        2017,
        figures,
        REGISTER,
        Words.read(TestFonts.templates(), lang),
        LocalDate.of(2018, 3, 1),
        true);
  }

  private static String text(Document document) {
    return document.blocks().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private static TableBlock table(Document document, String code) {
    return document.tables().stream()
        .filter(table -> table.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePublishedFiguresStandInTheGazette() {
    assertThat(text(gazette(PublishedReturns.of(REGISTER), Lang.ZH)))
        .contains("办案总量66649件，同比增长36.3%", "结案率为98.5%", "有15个，比上年同期增加3个", "全年各月各省");
  }

  @Test
  void monthsAndProvincesAddUpToTheYear() {
    Document gazette = gazette(PublishedReturns.of(REGISTER), Lang.ZH);
    List<Row> months = table(gazette, "months").table().rows();
    assertThat(months).hasSize(13);
    assertThat(months.get(12).cells().get(1).text()).isEqualTo("66649");
    assertThat(sum(months.subList(0, 12), 1)).isEqualTo(66649);
    List<Row> provinces = table(gazette, "provinces").table().rows();
    assertThat(provinces).hasSize(32);
    assertThat(sum(provinces.subList(1, 32), 2)).isEqualTo(66649);
    assertThat(sum(provinces.subList(1, 32), 3)).isEqualTo(48916);
  }

  private static long sum(List<Row> rows, int column) {
    return rows.stream().mapToLong(row -> Long.parseLong(row.cells().get(column).text())).sum();
  }

  @Test
  void theProvincesDrawnAreTheFirstTwelveAndEveryChartHasItsTable() {
    Document gazette = gazette(PublishedReturns.of(REGISTER), Lang.ZH);
    List<Row> drawn = table(gazette, "slopes").table().rows();
    List<Row> ranked = table(gazette, "provinces").table().rows().subList(1, 13);
    assertThat(drawn.stream().map(row -> row.cells().get(0).text()).toList())
        .isEqualTo(ranked.stream().map(row -> row.cells().get(1).text()).toList());
    assertThat(table(gazette, "multiples").table().rows()).hasSize(24);
  }

  @Test
  void whoDidNotHandInIsNamedAndNothingIsEstimated() {
    ReturnFigures late = PublishedReturns.of(REGISTER, List.of(new UnitCode("540000")));
    assertThat(text(gazette(late, Lang.ZH))).contains("2017年12月未报送的有：西藏。", "未作任何估算");
  }

  @Test
  void equalMonthsAreAllNamed() {
    ReturnFigures none = ReturnFigures.of(PublishedReturns.of(REGISTER).units(), List.of());
    Words words = Words.read(TestFonts.templates(), Lang.ZH);
    YearOnYear told = new YearOnYear(none, REGISTER, Span.wholeYear(2017), words);
    assertThat(new GazetteTables(2017, none, words).busiest()).isEqualTo("各月办案量均为0件。");
    assertThat(new GazetteProvinces(2017, none, told, words).slopes()).isEmpty();
  }

  @Test
  void noWordIsMissingInEitherLanguage() {
    for (Lang lang : Lang.values()) {
      assertThat(text(gazette(PublishedReturns.of(REGISTER), lang)))
          .doesNotContain("{", "}")
          .doesNotContainPattern("\\b(gazette|bulletin|cases|change|count|report)\\.[a-z]+");
    }
  }

  @Test
  void monthsHaveTheirNamesInEnglish() {
    assertThat(BulletinReportTest.text(report(Lang.EN)))
        .containsPattern("Most cases were filed in [A-Z][a-z]+ \\([0-9]+\\)");
  }
}
