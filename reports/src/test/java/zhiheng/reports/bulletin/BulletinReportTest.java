package zhiheng.reports.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.returns.PublishedReturns;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

public class BulletinReportTest {
  private static final Register REGISTER = Register.read(TestFonts.templates()).register();

  /** The bulletin of December 2017, also for those who look at it. */
  public static Document december(Lang lang) {
    return bulletin(PublishedReturns.of(REGISTER), lang);
  }

  private static Document bulletin(ReturnFigures figures, Lang lang) {
    return BulletinReport.of(
        facts(figures),
        REGISTER,
        Words.read(TestFonts.templates(), lang),
        LocalDate.of(2018, 1, 15),
        true);
  }

  /** What can be told from figures alone, and who has not handed in. */
  static BulletinFacts facts(ReturnFigures figures) {
    Month december = new Month(2017, 12);
    List<UnitCode> missing =
        figures.units().stream().filter(unit -> !figures.handedIn(unit, december)).toList();
    return new BulletinFacts(
        december,
        figures,
        new Quality(
            missing.isEmpty() ? Map.of() : Map.of(december, missing),
            List.of(),
            List.of(),
            Map.of()),
        Optional.empty(),
        Revisions.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Templates.open(TestFonts.templates()).publishing());
  }

  @Test
  void everyPublishedSentenceStandsInTheBulletinOfDecember2017() {
    assertThat(text(december(Lang.ZH)))
        .contains(
            "办案总量66649件，同比增长36.3%",
            "专利纠纷办案28157件（含专利侵权纠纷27305件），同比增长35.0%",
            "38492件，同比增长37.2%",
            "之比为1:1.37",
            "结案率为98.5%，同比提高1个百分点",
            "结案率为96.5%，同比提高2.1个百分点",
            "有15个，比上年同期增加3个",
            "电子商务领域专利执法办案19835件，同比增长51.1%",
            "17家快速维权中心共调解专利纠纷2983件，平均结案时间为29天",
            "应报31个省（区、市），均已报送");
  }

  @Test
  void provincesAddUpToTheNation() {
    TableBlock provinces = table(december(Lang.ZH), "provinces");
    List<Row> rows = provinces.table().rows();
    long sum =
        rows.stream()
            .skip(1)
            .map(row -> row.cells().get(3))
            .mapToLong(cell -> Long.parseLong(cell.text()))
            .sum();
    assertThat(rows).hasSize(32);
    assertThat(sum).isEqualTo(66649);
    assertThat(rows.get(0).cells().get(3).text()).isEqualTo("66649");
  }

  @Test
  void everyNumberFromReturnsKnowsItsWayBack() {
    Cell cell = table(december(Lang.ZH), "provinces").table().rows().get(1).cells().get(3);
    assertThat(cell.evidence()).isNotNull();
    assertThat(String.valueOf(cell.evidence()))
        .contains("330000", "2017-01..2017-12", "counterfeit.filed");
  }

  @Test
  void whoHasNotHandedInIsNamed() {
    ReturnFigures late = PublishedReturns.of(REGISTER, List.of(new UnitCode("540000")));
    assertThat(text(bulletin(late, Lang.ZH))).contains("已报30个；未报送的有：西藏。");
  }

  @Test
  void noWordIsMissingInEitherLanguage() {
    for (Lang lang : Lang.values()) {
      assertThat(text(december(lang)))
          .doesNotContain("{", "}")
          .doesNotContainPattern("\\b(bulletin|cases|change|count|span|report)\\.[a-z]+");
    }
  }

  private static TableBlock table(Document document, String code) {
    return document.tables().stream()
        .filter(table -> table.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** All words of a document: paragraphs, heads, captions, cells. */
  public static String text(Document document) {
    String blocks =
        document.blocks().stream()
            .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : words(block))
            .collect(Collectors.joining("\n"));
    String tables =
        document.tables().stream()
            .flatMap(table -> table.table().columns().stream())
            .map(column -> column.title())
            .collect(Collectors.joining("\n"));
    return document.title() + document.letterhead().mark() + "\n" + blocks + "\n" + tables;
  }

  private static String words(Block block) {
    if (block instanceof TableBlock table) {
      return table.caption()
          + table.note()
          + table.table().rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(Cell::text)
              .collect(Collectors.joining(" "));
    }
    return block instanceof zhiheng.reports.document.Heading heading ? heading.line() : "";
  }
}
